import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import type { Actor } from '../accounts/actor.ts';
import { listArticles } from '../articles/list.ts';
import { classesOf } from '../classes/classes.ts';
import type { Database } from '../db/open.ts';
import { prepared } from '../db/prepared.ts';
import { assignments } from '../db/schema/assignments.ts';
import { attempts, submissions } from '../db/schema/attempts.ts';
import { classes, classTeachers, enrolments } from '../db/schema/classes.ts';
import { quizzes } from '../db/schema/quizzes.ts';
import { listQuizzes } from '../quizzes/list.ts';

/** How many of each are shown. */
const RECENT = 5;

const handedIn = sql<number>`(select count(distinct ${attempts.userId}) from ${attempts} join ${submissions} on ${submissions.attemptId} = ${attempts.id} where ${attempts.assignmentId} = ${assignments.id})`;
const pupils = sql<number>`(select count(*) from ${enrolments} where ${enrolments.classId} = ${classes.id} and ${enrolments.removedAt} is null)`;

const taught = sql`(${classes.ownerId} = ${sql.placeholder('id')} or exists (
	select 1 from ${classTeachers}
	where ${classTeachers.classId} = ${classes.id} and ${classTeachers.teacherId} = ${sql.placeholder('id')}))`;

/** The newest assignments of the classes that teacher `id` teaches, with how many pupils have handed in. */
const recentAssignments = prepared((on) =>
	on
		.select({
			id: assignments.id,
			title: quizzes.title,
			className: classes.name,
			dueAt: assignments.dueAt,
			handedIn,
			pupils
		})
		.from(assignments)
		.innerJoin(classes, eq(classes.id, assignments.classId))
		.innerJoin(quizzes, eq(quizzes.id, assignments.quizId))
		.where(and(taught, isNull(classes.archivedAt), isNull(assignments.archivedAt)))
		.orderBy(desc(assignments.createdAt))
		.limit(RECENT)
		.prepare()
);

/** A step on the way from an article to scores, and whether it was taken. */
export interface NextStep {
	readonly id: 'article' | 'questions' | 'class' | 'assignment';
	readonly done: boolean;
}

/** What a teacher sees first: what to do next, and what was worked on last. */
export async function overviewOf(db: Database, teacher: Actor) {
	const articles = await listArticles(db, teacher.userId);
	const own = await listQuizzes(db, teacher.userId);
	const groups = await classesOf(db, teacher);
	const given = recentAssignments(db.read).all({ id: teacher.userId });
	const steps: readonly NextStep[] = [
		{ id: 'article', done: articles.length > 0 },
		{ id: 'questions', done: own.length > 0 },
		{ id: 'class', done: groups.length > 0 },
		{ id: 'assignment', done: given.length > 0 }
	];
	return {
		steps,
		articles: articles.slice(0, RECENT),
		quizzes: own.slice(0, RECENT),
		classes: groups.slice(0, RECENT),
		assignments: given
	};
}
