import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { users } from './accounts.ts';
import { classes } from './classes.ts';
import { id, moment } from './columns.ts';
import { quizzes } from './quizzes.ts';

/** A quiz given to a class. */
export const assignments = sqliteTable(
	'assignments',
	{
		id: id(),
		quizId: text('quiz_id')
			.notNull()
			.references(() => quizzes.id),
		classId: text('class_id')
			.notNull()
			.references(() => classes.id, { onDelete: 'cascade' }),
		opensAt: moment('opens_at').notNull(),
		/** Null where it stays open. */
		dueAt: moment('due_at'),
		/** How often a pupil may take it. */
		attempts: integer('attempts').notNull().default(1),
		/** Time limit of an attempt in minutes, or null. */
		minutes: integer('minutes'),
		createdAt: moment('created_at').notNull(),
		archivedAt: moment('archived_at')
	},
	(t) => [index('assignments_by_class').on(t.classId), index('assignments_by_quiz').on(t.quizId)]
);

/** What one pupil was given at one assignment while it ran; a pupil without a row has nothing of it. */
export const allowances = sqliteTable(
	'allowances',
	{
		assignmentId: text('assignment_id')
			.notNull()
			.references(() => assignments.id, { onDelete: 'cascade' }),
		userId: text('user_id')
			.notNull()
			.references(() => users.id, { onDelete: 'cascade' }),
		/** The pupil's own closing, in place of the assignment's; null where that holds. */
		dueAt: moment('due_at'),
		/** Attempts beyond those of the assignment. */
		attempts: integer('attempts').notNull().default(0)
	},
	(t) => [primaryKey({ columns: [t.assignmentId, t.userId] })]
);
