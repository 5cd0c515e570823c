import {
	index,
	integer,
	primaryKey,
	sqliteTable,
	text,
	uniqueIndex
} from 'drizzle-orm/sqlite-core';
import type { Fault, Question } from '../../../engine/types.ts';
import { users } from './accounts.ts';
import { articleVersions, articles } from './articles.ts';
import { id, json, moment } from './columns.ts';

/**
 * `drawn` waits for a teacher; `approved` may be used; `rejected` was struck;
 * `quarantined` failed `verify` and is never shown to a pupil.
 */
export type QuestionStatus = 'drawn' | 'approved' | 'rejected' | 'quarantined';

export const questions = sqliteTable(
	'questions',
	{
		id: id(),
		articleId: text('article_id')
			.notNull()
			.references(() => articles.id, { onDelete: 'cascade' }),
		status: text('status').$type<QuestionStatus>().notNull(),
		/** Number of the version in force. */
		current: integer('current').notNull(),
		createdAt: moment('created_at').notNull()
	},
	(t) => [index('questions_by_article').on(t.articleId, t.status)]
);

/** Immutable wording, options and evidence; an edit makes a new version. */
export const questionVersions = sqliteTable(
	'question_versions',
	{
		id: id(),
		questionId: text('question_id')
			.notNull()
			.references(() => questions.id, { onDelete: 'cascade' }),
		articleVersionId: text('article_version_id')
			.notNull()
			.references(() => articleVersions.id, { onDelete: 'cascade' }),
		number: integer('number').notNull(),
		content: json<Question>('content').notNull(),
		/** What `verify` found against it; empty where it holds. */
		faults: json<readonly Fault[]>('faults').notNull(),
		/** Null where the engine drew it. */
		authorId: text('author_id').references(() => users.id, { onDelete: 'set null' }),
		createdAt: moment('created_at').notNull()
	},
	(t) => [uniqueIndex('question_versions_number').on(t.questionId, t.number)]
);

/** Words that a teacher files her questions under. */
export const questionTags = sqliteTable(
	'question_tags',
	{
		questionId: text('question_id')
			.notNull()
			.references(() => questions.id, { onDelete: 'cascade' }),
		/** Lower case, single spaces, 1 to 40 characters. */
		tag: text('tag').notNull()
	},
	(t) => [primaryKey({ columns: [t.questionId, t.tag] }), index('question_tags_by_tag').on(t.tag)]
);
