import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { Answer } from '../../../engine/types.ts';
import { users } from './accounts.ts';
import { assignments } from './assignments.ts';
import { flag, id, json, moment } from './columns.ts';
import { questionVersions } from './questions.ts';
import { quizzes } from './quizzes.ts';

/** One question as one attempt shows it. */
export interface AttemptItem {
	readonly questionVersionId: string;
	readonly points: number;
	/** Shown place -> index into the question's options as stored. */
	readonly order: readonly number[];
}

/** One sitting; append-only. What was seen is fixed at its start. */
export const attempts = sqliteTable(
	'attempts',
	{
		id: id(),
		quizId: text('quiz_id')
			.notNull()
			.references(() => quizzes.id),
		/** Null for practice on a sample quiz. */
		assignmentId: text('assignment_id').references(() => assignments.id, { onDelete: 'cascade' }),
		userId: text('user_id')
			.notNull()
			.references(() => users.id, { onDelete: 'cascade' }),
		/** 1, 2, 3, ... of this person at this assignment or quiz. */
		number: integer('number').notNull(),
		items: json<readonly AttemptItem[]>('items').notNull(),
		startedAt: moment('started_at').notNull(),
		/** The server's end of the time limit, or null. */
		deadlineAt: moment('deadline_at')
	},
	(t) => [
		index('attempts_by_assignment').on(t.assignmentId),
		index('attempts_by_user').on(t.userId),
		uniqueIndex('attempts_number').on(t.userId, t.quizId, t.assignmentId, t.number)
	]
);

/** One answer as it was given; a change of mind is a further row. Append-only. */
export const responses = sqliteTable(
	'responses',
	{
		id: id(),
		attemptId: text('attempt_id')
			.notNull()
			.references(() => attempts.id, { onDelete: 'cascade' }),
		/** Place in the attempt's items. */
		position: integer('position').notNull(),
		/** 1, 2, 3, ... within the place, given by the server. */
		revision: integer('revision').notNull(),
		questionVersionId: text('question_version_id')
			.notNull()
			.references(() => questionVersions.id),
		answer: json<Answer>('answer').notNull(),
		/** True where its verdict was asked for (feedback at once): the place takes no answer after it. */
		final: flag('final').notNull().default(false),
		savedAt: moment('saved_at').notNull()
	},
	(t) => [uniqueIndex('responses_revision').on(t.attemptId, t.position, t.revision)]
);

/** Who ended an attempt: the pupil, the server when time was up, or the teacher. */
export type EndedBy = 'pupil' | 'clock' | 'teacher';

/** The end of an attempt; at most one row each. */
export const submissions = sqliteTable('submissions', {
	attemptId: text('attempt_id')
		.primaryKey()
		.references(() => attempts.id, { onDelete: 'cascade' }),
	submittedAt: moment('submitted_at').notNull(),
	by: text('by').$type<EndedBy>().notNull()
});

/** The end of an attempt that was arranged for it alone, in place of time limit and closing. */
export const attemptEnds = sqliteTable('attempt_ends', {
	attemptId: text('attempt_id')
		.primaryKey()
		.references(() => attempts.id, { onDelete: 'cascade' }),
	/** Null where it may go on without an end. */
	endsAt: moment('ends_at')
});
