import * as v from 'valibot';
import type { Span } from '../../engine/types.ts';
import type { WordMeaning } from '../../measures/reading/types.ts';
import { sittingById } from '../attempts/queries.ts';
import { articleView } from '../attempts/versions.ts';
import { newId } from '../db/id.ts';
import type { Database } from '../db/open.ts';
import { wordsLookedUp } from '../db/schema/reading.ts';
import { DomainError } from '../errors.ts';
import { wordsAsked } from './asked.ts';
import { lemmasOf } from './forms.ts';
import { meaningIn, meaningOf } from './meaning.ts';
import { firstPlace, placeOf } from './place.ts';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A word as it is asked for: by its place in the article, or typed. */
export const WordBody = v.union([
	v.object({ start: offset, end: offset }),
	v.object({ word: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(60)) })
]);

/** A word that was looked up. */
export interface LookedUp extends WordMeaning {
	/** As it stands in the article, or was typed. */
	readonly word: string;
	/** Where it stands; null where it was typed and is not in the article. */
	readonly span: Span | null;
}

/**
 * Tells what a word means and keeps it on the list of whoever reads. Whose attempt it is must have been
 * checked.
 *
 * @throws DomainError `attempt-not-found`, `no-meaning` (404) or `word-asked` (403), where a question
 * under way asks for what it means.
 */
export async function lookUp(
	db: Database,
	{ attemptId, ask, now }: { attemptId: string; ask: v.InferOutput<typeof WordBody>; now: number }
): Promise<LookedUp> {
	const sitting = sittingById(db.read).get({ id: attemptId });
	const article = sitting && articleView(db.read, sitting.articleVersionId);
	if (!sitting || !article)
		throw new DomainError('attempt-not-found', 404, 'There is no such attempt.');
	const { text } = article;
	const { word, span } = 'word' in ask ? typed(text, ask.word) : placed(text, [ask.start, ask.end]);
	const asked = wordsAsked(db.read, sitting.userId, now);
	const isAsked = (one: string) => lemmasOf(one).some((lemma) => asked.has(lemma));
	if (isAsked(word)) throw tellsAnAnswer();
	const meaning = span ? meaningIn(text, span) : meaningOf(word);
	if (!meaning || meaning.senses.length === 0)
		throw new DomainError(
			'no-meaning',
			404,
			'The dictionary does not have this word. It may be a name, or a very common small word.'
		);
	if (meaning.lemma.split(' ').some(isAsked)) throw tellsAnAnswer();
	await keep(db, sitting, { ...meaning, word, span }, now);
	return { ...meaning, word, span };
}

function typed(text: string, word: string): Pick<LookedUp, 'word' | 'span'> {
	const forms = new Set(lemmasOf(word));
	const span = firstPlace(text, (one) => lemmasOf(one).some((lemma) => forms.has(lemma)));
	return { word, span };
}

function placed(text: string, span: Span): Pick<LookedUp, 'word' | 'span'> {
	const place = placeOf(text, span);
	const token = place?.tokens[place.at];
	if (!token) throw new DomainError('not-in-article', 422, 'Choose words of the article.');
	return { word: token.text, span: token.span };
}

function tellsAnAnswer(): DomainError {
	const message =
		'A question of your quiz asks what this word means. You can look it up once you have handed in.';
	return new DomainError('word-asked', 403, message);
}

async function keep(
	db: Database,
	{ userId, articleVersionId }: { userId: string; articleVersionId: string },
	{ lemma, senses, span }: LookedUp,
	now: number
): Promise<void> {
	const [first] = senses;
	const [start, end] = span ?? [0, 0];
	const set = {
		pos: first?.pos ?? 'noun',
		meaning: first?.meaning ?? '',
		start,
		end,
		lookedUpAt: now
	};
	await db.write((tx) => {
		tx.insert(wordsLookedUp)
			.values({ id: newId(), userId, articleVersionId, lemma, ...set })
			.onConflictDoUpdate({
				target: [wordsLookedUp.userId, wordsLookedUp.articleVersionId, wordsLookedUp.lemma],
				set
			})
			.run();
	});
}
