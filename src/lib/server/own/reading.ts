import { asc, eq } from 'drizzle-orm';
import type { Reader } from '../db/open.ts';
import { articleVersions } from '../db/schema/articles.ts';
import { readingMarks, wordsLookedUp } from '../db/schema/reading.ts';
import { iso } from './words.ts';

/** What a person has marked and noted in articles. */
export const marksTold = (on: Reader, userId: string) =>
	on
		.select({ mark: readingMarks, article: articleVersions.title, text: articleVersions.text })
		.from(readingMarks)
		.innerJoin(articleVersions, eq(articleVersions.id, readingMarks.articleVersionId))
		.where(eq(readingMarks.userId, userId))
		.orderBy(asc(readingMarks.createdAt))
		.all()
		.map(({ mark, article, text }) => ({
			article,
			words: text.slice(mark.start, mark.end),
			note: mark.note,
			colour: mark.colour,
			at: iso(mark.createdAt),
			changedAt: iso(mark.updatedAt)
		}));

/** The words that a person has looked up. */
export const wordsTold = (on: Reader, userId: string) =>
	on
		.select({ word: wordsLookedUp, article: articleVersions.title })
		.from(wordsLookedUp)
		.innerJoin(articleVersions, eq(articleVersions.id, wordsLookedUp.articleVersionId))
		.where(eq(wordsLookedUp.userId, userId))
		.orderBy(asc(wordsLookedUp.lookedUpAt))
		.all()
		.map(({ word, article }) => ({
			word: word.lemma,
			kind: word.pos,
			meaning: word.meaning,
			article,
			at: iso(word.lookedUpAt)
		}));
