import type { DrawOptions, Question, Span } from '../../engine/types.ts';
import type { Database } from '../db/open.ts';
import { itemsOfQuiz } from '../attempts/queries.ts';
import { askedOfArticle } from '../questions/queries.ts';
import { drawFrom } from '../reader/read.ts';
import type { SentenceLine } from './misread.ts';
import type { OwnArticle } from './own-article.ts';
import { touches } from './votes.ts';

/** Questions of a quiz that takes five minutes. */
const COUNT = 5;
/** How far around a sentence is looked where it gives too little, in UTF-16 units. */
const AROUND = 600;

/**
 * New questions on sentences that were missed, at most five, none of them asked before and the other
 * kinds first: from each sentence in turn, then from what stands around it.
 */
export async function drawAgain(
	db: Database,
	{ articleId, text }: OwnArticle,
	quizId: string,
	lines: readonly SentenceLine[]
): Promise<Question[]> {
	const ofArticle = askedOfArticle(db.read).all({ id: articleId });
	const ofQuiz = itemsOfQuiz(db.read).all({ id: quizId });
	const known = [...ofArticle, ...ofQuiz].map(({ content }) => content);
	const chosen: Question[] = [];
	const except = () => [...known, ...chosen].map(({ id }) => id);
	const spans = lines.flatMap((line) => placeIn(text, line));
	const wide = spans.map(([start, end]): Span => [
		Math.max(0, start - AROUND),
		Math.min(text.length, end + AROUND)
	]);
	for (const within of [...spans, ...wide, undefined]) {
		if (chosen.length >= COUNT) break;
		const options: DrawOptions = { count: COUNT, except: except(), ...(within && { within }) };
		const { checked } = await drawFrom(text, options);
		const sound = checked.flatMap(({ question, verdict }) => (verdict.ok ? [question] : []));
		const fresh = sound.filter(({ id }) => !except().includes(id));
		chosen.push(...othersFirst(fresh, known).slice(0, room(chosen, spans, within)));
	}
	return chosen.toSorted((a, b) => (a.evidence[0]?.[0] ?? 0) - (b.evidence[0]?.[0] ?? 0));
}

/** Each sentence may give its share; what stands around fills up to three, so that it is a quiz. */
function room(chosen: readonly Question[], spans: readonly Span[], within?: Span): number {
	const share = Math.ceil(COUNT / Math.max(1, spans.length));
	if (within && spans.includes(within)) return Math.min(share, COUNT - chosen.length);
	return Math.max(0, (within ? COUNT : 3) - chosen.length);
}

/** Kinds by which the same place was not asked yet come first. */
const othersFirst = (fresh: readonly Question[], known: readonly Question[]): Question[] => {
	const asked = ({ kind, evidence }: Question) =>
		known.some(
			(other) =>
				other.kind === kind && other.evidence.some((a) => evidence.some((b) => touches(a, b)))
		);
	return fresh.toSorted((a, b) => Number(asked(a)) - Number(asked(b)));
};

/** Where a sentence stands in the article as it is now; nothing where it was taken out. */
function placeIn(text: string, line: SentenceLine): Span[] {
	if (text.slice(...line.span) === line.text) return [line.span];
	const start = text.indexOf(line.text);
	return start < 0 ? [] : [[start, start + line.text.length]];
}
