import { and, desc, eq, getTableColumns, isNull, sql } from 'drizzle-orm';
import { prepared } from '../db/prepared.ts';
import { articles, articleVersions, facts } from '../db/schema/articles.ts';
import { questions } from '../db/schema/questions.ts';

const id = sql.placeholder('id');

/** The newest version of an article. */
export const newestVersion = prepared((on) =>
	on
		.select()
		.from(articleVersions)
		.where(eq(articleVersions.articleId, id))
		.orderBy(desc(articleVersions.number))
		.limit(1)
		.prepare()
);

/** A version with its article. */
export const versionWithArticle = prepared((on) =>
	on
		.select({ version: getTableColumns(articleVersions), article: getTableColumns(articles) })
		.from(articleVersions)
		.innerJoin(articles, eq(articles.id, articleVersions.articleId))
		.where(eq(articleVersions.id, id))
		.prepare()
);

const row = {
	id: articles.id,
	title: articleVersions.title,
	source: articleVersions.source,
	words: articleVersions.words,
	createdAt: articles.createdAt,
	note: articles.note,
	sampleSlug: articles.sampleSlug,
	drawn: count('drawn'),
	approved: count('approved')
};

function count(status: 'drawn' | 'approved') {
	return sql<number>`(select count(*) from ${questions} where ${questions.articleId} = ${articles.id} and ${questions.status} = ${status})`;
}

const newest = sql`${articleVersions.number} = (select max(v.number) from ${articleVersions} v where v.article_id = ${articles.id})`;

/** The articles of teacher `id` that are not archived, the newest first. */
export const articlesOf = prepared((on) =>
	on
		.select(row)
		.from(articles)
		.innerJoin(articleVersions, and(eq(articleVersions.articleId, articles.id), newest))
		.where(and(eq(articles.ownerId, id), isNull(articles.archivedAt)))
		.orderBy(desc(articles.createdAt))
		.prepare()
);

/** The samples, which belong to everybody. */
export const sampleArticles = prepared((on) =>
	on
		.select(row)
		.from(articles)
		.innerJoin(articleVersions, and(eq(articleVersions.articleId, articles.id), newest))
		.where(and(isNull(articles.ownerId), isNull(articles.archivedAt)))
		.orderBy(sql`${articles}.rowid`)
		.prepare()
);

/** Keeps a fact: a long article has thousands, so the statement is prepared once. */
export const insertFact = prepared((on) =>
	on
		.insert(facts)
		.values({
			id,
			versionId: sql.placeholder('versionId'),
			key: sql.placeholder('key'),
			kind: sql.placeholder('kind'),
			content: sql.placeholder('content')
		})
		.prepare()
);
