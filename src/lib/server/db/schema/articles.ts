import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { Correction, Fact, Issue } from '../../../engine/types.ts';
import { users } from './accounts.ts';
import { id, json, moment } from './columns.ts';

export const articles = sqliteTable(
	'articles',
	{
		id: id(),
		/** Null for the samples, which belong to everybody. */
		ownerId: text('owner_id').references(() => users.id, { onDelete: 'cascade' }),
		/** Set for samples only; unique among them. */
		sampleSlug: text('sample_slug').unique(),
		/** A note shown with it, e.g. that places and people are invented; empty if none. */
		note: text('note').notNull().default(''),
		createdAt: moment('created_at').notNull(),
		archivedAt: moment('archived_at')
	},
	(t) => [index('articles_by_owner').on(t.ownerId)]
);

/** Immutable text; a change makes a new version. */
export const articleVersions = sqliteTable(
	'article_versions',
	{
		id: id(),
		articleId: text('article_id')
			.notNull()
			.references(() => articles.id, { onDelete: 'cascade' }),
		/** 1, 2, 3, ... within the article. */
		number: integer('number').notNull(),
		title: text('title').notNull(),
		byline: text('byline').notNull().default(''),
		/** Where it was published; empty if not given. */
		source: text('source').notNull().default(''),
		/** ISO date of publication, or null. */
		published: text('published'),
		text: text('text').notNull(),
		/** SHA-256 of `text`, lower-case hexadecimal. */
		sha256: text('sha256').notNull(),
		words: integer('words').notNull(),
		/** What the engine had to say against the text. */
		issues: json<readonly Issue[]>('issues').notNull(),
		createdAt: moment('created_at').notNull()
	},
	(t) => [
		uniqueIndex('article_versions_number').on(t.articleId, t.number),
		index('article_versions_by_hash').on(t.sha256)
	]
);

/** What the engine read in a version, one row a fact; practice schedules by fact. */
export const facts = sqliteTable(
	'facts',
	{
		id: id(),
		versionId: text('version_id')
			.notNull()
			.references(() => articleVersions.id, { onDelete: 'cascade' }),
		/** The engine's id of the fact within its version. */
		key: text('key').notNull(),
		kind: text('kind').$type<Fact['kind']>().notNull(),
		content: json<Fact>('content').notNull()
	},
	(t) => [uniqueIndex('facts_key').on(t.versionId, t.key)]
);

/** What a teacher set right in the reading of a version; taken back, it stays for the record. */
export const corrections = sqliteTable(
	'corrections',
	{
		id: id(),
		versionId: text('version_id')
			.notNull()
			.references(() => articleVersions.id, { onDelete: 'cascade' }),
		content: json<Correction>('content').notNull(),
		/** What it was about, in words, as the finding stood before: "Tomas Reed: Nobody digs while…". */
		about: text('about').notNull(),
		authorId: text('author_id').references(() => users.id, { onDelete: 'set null' }),
		at: moment('at').notNull(),
		undoneAt: moment('undone_at')
	},
	(t) => [index('corrections_by_version').on(t.versionId)]
);
