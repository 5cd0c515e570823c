import { and, eq, getTableColumns, isNull, sql } from 'drizzle-orm';
import { prepared } from '../db/prepared.ts';
import { articles } from '../db/schema/articles.ts';
import { assignments } from '../db/schema/assignments.ts';
import { attempts } from '../db/schema/attempts.ts';
import { classes, classTeachers, enrolments } from '../db/schema/classes.ts';
import { cards } from '../db/schema/practice.ts';
import { questions } from '../db/schema/questions.ts';
import { quizzes } from '../db/schema/quizzes.ts';
import { readingMarks, wordsLookedUp } from '../db/schema/reading.ts';

const id = sql.placeholder('id');
const user = sql.placeholder('user');

/** Whether teacher `user` teaches the class: owns it, or was added to it. */
const taught = sql<number>`(${classes.ownerId} = ${user} or exists (
	select 1 from ${classTeachers}
	where ${classTeachers.classId} = ${classes.id} and ${classTeachers.teacherId} = ${user}))`;

export const articleById = prepared((on) =>
	on.select().from(articles).where(eq(articles.id, id)).prepare()
);

export const quizById = prepared((on) =>
	on.select().from(quizzes).where(eq(quizzes.id, id)).prepare()
);

/** A class, and whether `user` teaches it. */
export const classById = prepared((on) =>
	on
		.select({ row: getTableColumns(classes), taught })
		.from(classes)
		.where(eq(classes.id, id))
		.prepare()
);

export const attemptById = prepared((on) =>
	on.select().from(attempts).where(eq(attempts.id, id)).prepare()
);

/** A question with the owner of its article. */
export const questionById = prepared((on) =>
	on
		.select({ row: getTableColumns(questions), ownerId: articles.ownerId })
		.from(questions)
		.innerJoin(articles, eq(articles.id, questions.articleId))
		.where(eq(questions.id, id))
		.prepare()
);

/** An assignment, whether `user` teaches its class, and whether that is archived. */
export const assignmentById = prepared((on) =>
	on
		.select({ row: getTableColumns(assignments), taught, classArchivedAt: classes.archivedAt })
		.from(assignments)
		.innerJoin(classes, eq(classes.id, assignments.classId))
		.where(eq(assignments.id, id))
		.prepare()
);

/** The place of pupil `user` on the roster of class `id`, unless removed. */
export const enrolmentInClass = prepared((on) =>
	on
		.select()
		.from(enrolments)
		.where(
			and(eq(enrolments.classId, id), eq(enrolments.pupilId, user), isNull(enrolments.removedAt))
		)
		.prepare()
);

/** A place on a roster, and whether `user` teaches the class. */
export const enrolmentById = prepared((on) =>
	on
		.select({ row: getTableColumns(enrolments), taught })
		.from(enrolments)
		.innerJoin(classes, eq(classes.id, enrolments.classId))
		.where(eq(enrolments.id, id))
		.prepare()
);

export const readingMarkById = prepared((on) =>
	on.select().from(readingMarks).where(eq(readingMarks.id, id)).prepare()
);

export const wordLookedUpById = prepared((on) =>
	on.select().from(wordsLookedUp).where(eq(wordsLookedUp.id, id)).prepare()
);

export const cardById = prepared((on) => on.select().from(cards).where(eq(cards.id, id)).prepare());
