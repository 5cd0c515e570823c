import type { Database } from '../db/open.ts';
import { articlesOf, sampleArticles } from './queries.ts';

/** An article as a list shows it. */
export interface ArticleRow {
	readonly id: string;
	readonly title: string;
	readonly source: string;
	readonly words: number;
	/** UTC milliseconds. */
	readonly createdAt: number;
	/** E.g. that places and people are invented; empty if none. */
	readonly note: string;
	/** Set for samples only. */
	readonly sampleSlug: string | null;
	/** Questions that wait to be looked at. */
	readonly drawn: number;
	/** Questions that a quiz may use. */
	readonly approved: number;
}

/** The articles of a teacher that are not archived, the newest first. */
export const listArticles = async (db: Database, ownerId: string): Promise<readonly ArticleRow[]> =>
	articlesOf(db.read).all({ id: ownerId });

/** The articles that came with Readback. */
export const listSamples = async (db: Database): Promise<readonly ArticleRow[]> =>
	sampleArticles(db.read).all();
