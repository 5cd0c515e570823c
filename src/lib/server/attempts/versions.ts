import { eq, sql } from 'drizzle-orm';
import { findBlocks } from '../../engine/text/blocks.ts';
import { splitText } from '../../engine/text/split.ts';
import type { Block, Span } from '../../engine/types.ts';
import { prepared } from '../db/prepared.ts';
import { articles, articleVersions } from '../db/schema/articles.ts';
import { questionVersionById } from './queries.ts';
import { remembered } from './remembered.ts';

/** An article version as a page sets it. */
export interface ArticleView {
	readonly title: string;
	readonly byline: string;
	readonly source: string;
	/** ISO date, or null. */
	readonly published: string | null;
	/** E.g. that places and people are invented; empty if none. */
	readonly note: string;
	/** Of a sample; null for a teacher's article. */
	readonly sampleSlug: string | null;
	readonly text: string;
	readonly blocks: readonly Block[];
	readonly words: number;
}

const versionRow = prepared((on) =>
	on
		.select({
			title: articleVersions.title,
			byline: articleVersions.byline,
			source: articleVersions.source,
			published: articleVersions.published,
			note: articles.note,
			sampleSlug: articles.sampleSlug,
			text: articleVersions.text,
			words: articleVersions.words
		})
		.from(articleVersions)
		.innerJoin(articles, eq(articles.id, articleVersions.articleId))
		.where(eq(articleVersions.id, sql.placeholder('id')))
		.prepare()
);

/** An article version ready to be set on a page; null if there is none. */
export const articleView = remembered<ArticleView>((read, id) => {
	const row = versionRow(read).get({ id });
	return row ? { ...row, blocks: findBlocks(row.text) } : null;
}, 100);

/** The sentences of an article version as the engine reads them, in order; null if there is none. */
export const sentencesAt = remembered<readonly Span[]>((read, id) => {
	const row = versionRow(read).get({ id });
	return row
		? splitText(row.text).sentences.map(({ tokens }) => [
				tokens[0]?.[0] ?? 0,
				tokens.at(-1)?.[1] ?? 0
			])
		: null;
}, 100);

/** A question as it was at one version; null if there is none. */
export const questionAt = remembered(
	(read, id) => questionVersionById(read).get({ id })?.content ?? null,
	2000
);
