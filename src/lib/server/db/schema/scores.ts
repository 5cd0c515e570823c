import { index, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { users } from './accounts.ts';
import { attempts } from './attempts.ts';
import { id, json, moment } from './columns.ts';
import { questions, questionVersions } from './questions.ts';

/** The mark of one question in one submitted attempt, computed from response and question version. */
export const marks = sqliteTable(
	'marks',
	{
		attemptId: text('attempt_id')
			.notNull()
			.references(() => attempts.id, { onDelete: 'cascade' }),
		position: integer('position').notNull(),
		/** The version whose key gave the mark: after a regrade a later one than was seen. */
		questionVersionId: text('question_version_id')
			.notNull()
			.references(() => questionVersions.id),
		/** Share of the points, 0 to 1. */
		credit: real('credit').notNull(),
		points: real('points').notNull(),
		answered: integer('answered', { mode: 'boolean' }).notNull()
	},
	(t) => [primaryKey({ columns: [t.attemptId, t.position] })]
);

/** The score of one submitted attempt. */
export const scores = sqliteTable('scores', {
	attemptId: text('attempt_id')
		.primaryKey()
		.references(() => attempts.id, { onDelete: 'cascade' }),
	points: real('points').notNull(),
	outOf: real('out_of').notNull(),
	computedAt: moment('computed_at').notNull()
});

/** What a regrade did to one attempt. */
export interface ScoreChange {
	readonly attemptId: string;
	readonly before: number;
	readonly after: number;
}

/** The ledger: each change of a key after pupils answered, with before and after; never deleted. */
export const regrades = sqliteTable(
	'regrades',
	{
		id: id(),
		questionId: text('question_id')
			.notNull()
			.references(() => questions.id),
		fromVersion: integer('from_version').notNull(),
		toVersion: integer('to_version').notNull(),
		reason: text('reason').notNull(),
		byUser: text('by_user')
			.notNull()
			.references(() => users.id),
		at: moment('at').notNull(),
		changes: json<readonly ScoreChange[]>('changes').notNull(),
		undoneAt: moment('undone_at')
	},
	(t) => [index('regrades_by_question').on(t.questionId)]
);
