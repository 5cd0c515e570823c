import type { Block } from '../../engine/types.ts';
import type { Database } from '../db/open.ts';
import { DomainError } from '../errors.ts';
import type { ArticleReading } from '../reader/jobs.ts';
import { readArticle } from '../reader/read.ts';
import { newestVersion, versionWithArticle } from './queries.ts';

/** A version of an article, as stored. */
export type ArticleVersion = NonNullable<ReturnType<ReturnType<typeof newestVersion>['get']>>;

/** What a page needs to set an article. */
export interface SetArticle {
	readonly title: string;
	readonly byline: string;
	readonly source: string;
	readonly published: string | null;
	readonly text: string;
	readonly blocks: readonly Block[];
}

/**
 * The newest version of an article.
 * @throws DomainError `not-found` (404)
 */
export async function currentVersion(db: Database, articleId: string): Promise<ArticleVersion> {
	const version = newestVersion(db.read).get({ id: articleId });
	if (!version) throw new DomainError('not-found', 404, 'There is no such article.');
	return version;
}

/**
 * One version of an article.
 * @throws DomainError `not-found` (404)
 */
export async function versionById(db: Database, versionId: string) {
	const found = versionWithArticle(db.read).get({ id: versionId });
	if (!found) throw new DomainError('not-found', 404, 'There is no such article.');
	return found;
}

/** A version ready to be set on a page, and what was found in it. */
export async function openVersion(
	version: ArticleVersion
): Promise<{ readonly article: SetArticle; readonly reading: ArticleReading }> {
	const reading = await readArticle(version.text);
	const { title, byline, source, published, text } = version;
	return { article: { title, byline, source, published, text, blocks: reading.blocks }, reading };
}
