import { and, desc, eq } from 'drizzle-orm';
import type { Span } from '../../engine/types.ts';
import { sittingById } from '../attempts/queries.ts';
import { sentencesAt } from '../attempts/versions.ts';
import type { Database, Reader } from '../db/open.ts';
import { articleVersions } from '../db/schema/articles.ts';
import { wordsLookedUp } from '../db/schema/reading.ts';
import { wordsAsked } from './asked.ts';
import { lemmasOf } from './forms.ts';

/** A word on a person's list. */
export interface ListedWord {
	readonly id: string;
	readonly lemma: string;
	readonly pos: string;
	/** Null while a question under way asks for it. */
	readonly meaning: string | null;
	/** The sentence that it was met in: before the word, the word, after it; null where it is in none. */
	readonly met: readonly [before: string, word: string, after: string] | null;
	readonly article: string;
	readonly lookedUpAt: number;
}

/**
 * The words that a person has looked up, the newest first.
 *
 * @param versionId Of the one article to take them from; all where it is not given.
 */
export function wordsOf(
	read: Reader,
	{ userId, versionId, now }: { userId: string; versionId?: string; now: number }
): ListedWord[] {
	const asked = wordsAsked(read, userId, now);
	return read
		.select({ word: wordsLookedUp, title: articleVersions.title, text: articleVersions.text })
		.from(wordsLookedUp)
		.innerJoin(articleVersions, eq(articleVersions.id, wordsLookedUp.articleVersionId))
		.where(
			and(
				eq(wordsLookedUp.userId, userId),
				versionId === undefined ? undefined : eq(wordsLookedUp.articleVersionId, versionId)
			)
		)
		.orderBy(desc(wordsLookedUp.lookedUpAt), wordsLookedUp.lemma)
		.all()
		.map(({ word, title, text }) => ({
			id: word.id,
			lemma: word.lemma,
			pos: word.pos,
			meaning: isAsked(word.lemma, asked) ? null : word.meaning,
			met: metIn(text, [word.start, word.end], sentencesAt(read, word.articleVersionId) ?? []),
			article: title,
			lookedUpAt: word.lookedUpAt
		}));
}

/** The words that the taker of an attempt looked up in its article. Whose it is must have been checked. */
export function wordsAt(read: Reader, attemptId: string, now: number): ListedWord[] {
	const sitting = sittingById(read).get({ id: attemptId });
	if (!sitting) return [];
	return wordsOf(read, { userId: sitting.userId, versionId: sitting.articleVersionId, now });
}

const isAsked = (lemma: string, asked: ReadonlySet<string>) =>
	asked.size > 0 && lemma.split(' ').some((word) => lemmasOf(word).some((one) => asked.has(one)));

function metIn(text: string, [start, end]: Span, sentences: readonly Span[]): ListedWord['met'] {
	const found = sentences.find(([from, to]) => from <= start && end <= to);
	if (!found || end <= start) return null;
	return [text.slice(found[0], start), text.slice(start, end), text.slice(end, found[1])];
}

/** Takes a word off a list. Whose it is must have been checked (`requireOwnWord`). */
export async function removeWord(db: Database, id: string): Promise<void> {
	await db.write((tx) => {
		tx.delete(wordsLookedUp).where(eq(wordsLookedUp.id, id)).run();
	});
}
