import type { Span } from '../../engine/types.ts';
import type { Counting } from '../../measures/counting.ts';
import { articleView, sentencesAt, type ArticleView } from '../attempts/versions.ts';
import type { Database } from '../db/open.ts';
import { DomainError } from '../errors.ts';
import { classAnswers, type AssignmentHead, type ClassAnswers } from './class-answers.ts';
import { skillsOf, type SkillLine } from './skills.ts';
import { swapsOf, type Swap } from './swaps.ts';
import { sourcesOf, touches } from './votes.ts';

/** One sentence of the article with what went wrong at it. */
export interface SentenceLine {
	/** Position in the article, from 0. */
	readonly index: number;
	readonly span: Span;
	readonly text: string;
	/** Pupils with a wrong answer that came from here. */
	readonly taken: number;
	/** Pupils who missed a question that this sentence proves. */
	readonly missed: number;
	/** Pupils who were asked one. */
	readonly asked: number;
	/** Places of the questions that it proves or that wrong answers came from, from 0. */
	readonly places: readonly number[];
}

/** What a class misread. */
export interface Misread {
	readonly head: AssignmentHead;
	readonly roster: number;
	readonly handedIn: number;
	/** Mean share of the points, in percent; null while nobody has handed in. */
	readonly percent: number | null;
	readonly article: ArticleView;
	/** Sentences at which something went wrong, in the order of the text. */
	readonly sentences: readonly SentenceLine[];
	/** What to teach again, the worst first; at most three. */
	readonly again: readonly SentenceLine[];
	readonly swaps: readonly Swap[];
	readonly skills: readonly SkillLine[];
	/** The one thing to know, in a sentence. */
	readonly headline: string;
}

const MOST_AGAIN = 3;

/**
 * What a class misread at an assignment, of the attempts that count.
 *
 * @param counting As of `classAnswers`.
 * @throws DomainError `assignment-not-found` (404).
 */
export async function misreadOf(
	db: Database,
	assignmentId: string,
	now: number,
	counting?: Counting
): Promise<Misread> {
	const answers = await classAnswers(db, assignmentId, now, counting);
	const { head, roster, pupils } = answers;
	const article = articleView(db.read, head.articleVersionId);
	const spans = sentencesAt(db.read, head.articleVersionId);
	if (!article || !spans)
		throw new DomainError('assignment-not-found', 404, 'There is no such assignment.');
	const all = sentenceLines(answers, article.text, spans);
	const sentences = all.filter(({ taken, missed }) => taken + missed > 0);
	const again = teachAgain(all);
	const swaps = swapsOf(answers);
	const earned = pupils.flatMap(({ points, outOf }) => (outOf > 0 ? (100 * points) / outOf : []));
	const percent = earned.length > 0 ? earned.reduce((a, b) => a + b) / earned.length : null;
	return {
		head,
		roster,
		handedIn: pupils.length,
		percent,
		article,
		sentences,
		again,
		swaps,
		skills: skillsOf(answers),
		headline: headlineOf(pupils.length, swaps, again)
	};
}

/** The sentences that most pupils missed: at least two pupils, and one in six of those asked. */
export const teachAgain = (lines: readonly SentenceLine[]): SentenceLine[] =>
	lines
		.filter(({ missed, asked }) => missed >= Math.max(2, asked / 6))
		.toSorted((a, b) => b.missed - a.missed || b.taken - a.taken || a.index - b.index)
		.slice(0, MOST_AGAIN);

/** Every sentence of the article, with what went wrong at it. */
export function sentenceLines(
	{ questions, pupils }: ClassAnswers,
	text: string,
	spans: readonly Span[]
): SentenceLine[] {
	const taken = spans.map(() => new Set<string>());
	const missed = spans.map(() => new Set<string>());
	const asked = spans.map(() => new Set<string>());
	const places = spans.map(() => new Set<number>());
	for (const { question, questionId, place, points } of questions) {
		if (points <= 0) continue;
		const proofs = sentencesUnder(spans, question.evidence);
		for (const { pupilId, cells } of pupils) {
			const cell = cells.get(questionId);
			if (!cell) continue;
			for (const at of proofs) {
				asked[at]?.add(pupilId);
				places[at]?.add(place);
				if (cell.credit < 1) missed[at]?.add(pupilId);
			}
			if (cell.credit === 1 || !cell.answer) continue;
			for (const at of sentencesUnder(spans, sourcesOf(question, cell.answer))) {
				taken[at]?.add(pupilId);
				places[at]?.add(place);
			}
		}
	}
	return spans.map((span, index) => ({
		index,
		span,
		text: text.slice(span[0], span[1]),
		taken: taken[index]?.size ?? 0,
		missed: missed[index]?.size ?? 0,
		asked: asked[index]?.size ?? 0,
		places: [...(places[index] ?? [])].toSorted((a, b) => a - b)
	}));
}

const sentencesUnder = (spans: readonly Span[], places: readonly Span[]): number[] =>
	spans.flatMap((span, index) => (places.some((place) => touches(span, place)) ? index : []));

function headlineOf(
	handedIn: number,
	[swap]: readonly Swap[],
	[worst]: readonly SentenceLine[]
): string {
	if (handedIn === 0) return 'Nobody has handed this in yet';
	const swapped = swap && swap.pupils.length >= Math.max(2, swap.asked / 6);
	if (swapped && (!worst || 2 * swap.pupils.length >= worst.missed))
		return swap.words.replace(/\.$/, '');
	if (worst) return `${worst.missed} of ${worst.asked} missed what one sentence says`;
	return 'No sentence was misread by many';
}
