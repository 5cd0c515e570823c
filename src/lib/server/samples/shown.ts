import { eq, isNull, sql } from 'drizzle-orm';
import { articleView, type ArticleView } from '../attempts/versions.ts';
import { prepared } from '../db/prepared.ts';
import type { Database } from '../db/open.ts';
import { articles, articleVersions } from '../db/schema/articles.ts';
import { quizItems, quizzes } from '../db/schema/quizzes.ts';
import { DomainError } from '../errors.ts';

/** A sample as a list shows it. */
export interface SampleLine {
	readonly slug: string;
	readonly title: string;
	readonly byline: string;
	readonly note: string;
	/** Its first sentence or two. */
	readonly opening: string;
	readonly words: number;
	readonly questions: number;
}

const lines = prepared((on) =>
	on
		.select({
			slug: sql<string>`${articles.sampleSlug}`,
			title: articleVersions.title,
			byline: articleVersions.byline,
			note: articles.note,
			text: sql<string>`substr(${articleVersions.text}, 1, 400)`,
			words: articleVersions.words,
			questions: sql<number>`(select count(*) from ${quizItems} where ${quizItems.quizId} = ${quizzes.id})`
		})
		.from(quizzes)
		.innerJoin(articleVersions, eq(articleVersions.id, quizzes.articleVersionId))
		.innerJoin(articles, eq(articles.id, articleVersions.articleId))
		.where(isNull(quizzes.ownerId))
		.orderBy(articles.createdAt, sql`${articles}.rowid`)
		.prepare()
);

/** The samples that anybody may take, in the order in which they were loaded. */
export async function sampleLines(db: Database): Promise<SampleLine[]> {
	return lines(db.read)
		.all()
		.map(({ text, ...line }) => ({ ...line, opening: openingOf(text) }));
}

/** Whole sentences of the beginning, up to about 160 characters. */
export function openingOf(text: string): string {
	const paragraph = text.split('\n')[0] ?? '';
	const sentences = paragraph.match(/[^.!?]+[.!?]+[”"’]?(?=\s|$)/g) ?? [paragraph];
	return sentences
		.reduce((opening, sentence) => (opening.length >= 90 ? opening : opening + sentence), '')
		.trim();
}

const bySlug = prepared((on) =>
	on
		.select({ quiz: quizzes })
		.from(quizzes)
		.innerJoin(articleVersions, eq(articleVersions.id, quizzes.articleVersionId))
		.innerJoin(articles, eq(articles.id, articleVersions.articleId))
		.where(eq(articles.sampleSlug, sql.placeholder('slug')))
		.prepare()
);

/**
 * A sample's article and its quiz.
 *
 * @throws DomainError `sample-not-found` (404).
 */
export async function sampleBySlug(db: Database, slug: string) {
	const found = bySlug(db.read).get({ slug });
	const article = found && articleView(db.read, found.quiz.articleVersionId);
	if (!found || !article)
		throw new DomainError('sample-not-found', 404, 'There is no such sample article.');
	return { quiz: found.quiz, article: article satisfies ArticleView };
}
