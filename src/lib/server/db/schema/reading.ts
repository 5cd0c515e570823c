import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { MarkColour, ReadingSettings } from '../../../measures/reading/types.ts';
import { users } from './accounts.ts';
import { articleVersions } from './articles.ts';
import { id, json, moment } from './columns.ts';

/** How one person likes to read; who has no row reads as the screens come. */
export const readingSettings = sqliteTable('reading_settings', {
	userId: text('user_id')
		.primaryKey()
		.references(() => users.id, { onDelete: 'cascade' }),
	settings: json<ReadingSettings>('settings').notNull(),
	updatedAt: moment('updated_at').notNull()
});

/** What one person marked in an article, with a note in its margin; nobody else sees it. */
export const readingMarks = sqliteTable(
	'reading_marks',
	{
		id: id(),
		userId: text('user_id')
			.notNull()
			.references(() => users.id, { onDelete: 'cascade' }),
		articleVersionId: text('article_version_id')
			.notNull()
			.references(() => articleVersions.id, { onDelete: 'cascade' }),
		/** `[start, end)` of the text, in UTF-16 units. */
		start: integer('start').notNull(),
		end: integer('end').notNull(),
		colour: text('colour').$type<MarkColour>().notNull(),
		/** Empty where nothing was noted. */
		note: text('note').notNull().default(''),
		createdAt: moment('created_at').notNull(),
		updatedAt: moment('updated_at').notNull()
	},
	(t) => [uniqueIndex('reading_marks_once').on(t.userId, t.articleVersionId, t.start, t.end)]
);

/** A word whose meaning one person looked up, as it was shown then. */
export const wordsLookedUp = sqliteTable(
	'words_looked_up',
	{
		id: id(),
		userId: text('user_id')
			.notNull()
			.references(() => users.id, { onDelete: 'cascade' }),
		articleVersionId: text('article_version_id')
			.notNull()
			.references(() => articleVersions.id, { onDelete: 'cascade' }),
		/** The form under which a dictionary has it. */
		lemma: text('lemma').notNull(),
		/** noun, verb, adjective or adverb. */
		pos: text('pos').notNull(),
		meaning: text('meaning').notNull(),
		/** Where it was met: `[start, end)` of the text; both 0 where it was typed and is not in it. */
		start: integer('start').notNull(),
		end: integer('end').notNull(),
		lookedUpAt: moment('looked_up_at').notNull()
	},
	(t) => [
		uniqueIndex('words_looked_up_once').on(t.userId, t.articleVersionId, t.lemma),
		index('words_looked_up_by_user').on(t.userId, t.lookedUpAt)
	]
);
