import { and, eq, isNull } from 'drizzle-orm';
import { newId } from '../db/id.ts';
import type { Database, Tx } from '../db/open.ts';
import { articles, articleVersions } from '../db/schema/articles.ts';
import type { PreparedArticle } from './prepare.ts';
import { insertFact } from './queries.ts';

/** Where an article went. */
export interface Added {
	readonly articleId: string;
	readonly versionId: string;
	/** The teacher had this very text already; nothing was added. */
	readonly already: boolean;
}

/**
 * Adds an article with its first version and the facts that were found in it. The same text of the
 * same teacher is added once, so that a form sent twice does no harm.
 */
export function addArticle(
	db: Database,
	{ ownerId, article }: { readonly ownerId: string; readonly article: PreparedArticle },
	now: number
): Promise<Added> {
	return db.write((tx) => {
		const known = sameText(tx, ownerId, article.reading.article.sha256);
		if (known) return { ...known, already: true };
		const articleId = newId();
		tx.insert(articles).values({ id: articleId, ownerId, createdAt: now }).run();
		const versionId = insertVersion(tx, { articleId, number: 1, article }, now);
		return { articleId, versionId, already: false };
	});
}

/** Stores an immutable version with its facts; returns its id. */
export function insertVersion(
	tx: Tx,
	version: {
		readonly articleId: string;
		readonly number: number;
		readonly article: PreparedArticle;
	},
	now: number
): string {
	const { reading, ...words } = version.article;
	const versionId = newId();
	tx.insert(articleVersions)
		.values({
			id: versionId,
			articleId: version.articleId,
			number: version.number,
			...words,
			sha256: reading.article.sha256,
			words: countWords(words.text),
			issues: reading.issues,
			createdAt: now
		})
		.run();
	for (const fact of reading.facts) {
		const { id: key, kind } = fact;
		insertFact(tx).run({ id: newId(), versionId, key, kind, content: fact });
	}
	return versionId;
}

/** How many words a text has. */
export const countWords = (text: string) =>
	text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,-]*/gu)?.length ?? 0;

function sameText(tx: Tx, ownerId: string, sha256: string) {
	return tx
		.select({ articleId: articleVersions.articleId, versionId: articleVersions.id })
		.from(articleVersions)
		.innerJoin(articles, eq(articles.id, articleVersions.articleId))
		.where(
			and(
				eq(articleVersions.sha256, sha256),
				eq(articles.ownerId, ownerId),
				isNull(articles.archivedAt)
			)
		)
		.get();
}
