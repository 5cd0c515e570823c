import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
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
