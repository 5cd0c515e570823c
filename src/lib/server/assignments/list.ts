import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import type { Actor } from '../accounts/actor.ts';
import { requireOwnClass } from '../accounts/authority.ts';
import type { Database } from '../db/open.ts';
import { assignments } from '../db/schema/assignments.ts';
import { attempts, submissions } from '../db/schema/attempts.ts';
import { quizzes } from '../db/schema/quizzes.ts';

/** The assignments of a class, newest first, each with how many pupils have handed it in. */
export async function assignmentsOf(db: Database, actor: Actor | null, classId: string) {
	await requireOwnClass(db, actor, classId);
	return db.read
		.select({
			id: assignments.id,
			title: quizzes.title,
			opensAt: assignments.opensAt,
			dueAt: assignments.dueAt,
			attempts: assignments.attempts,
			minutes: assignments.minutes,
			handedIn: sql<number>`(
				select count(distinct ${attempts.userId}) from ${attempts}
				join ${submissions} on ${submissions.attemptId} = ${attempts.id}
				where ${attempts.assignmentId} = ${assignments.id})`
		})
		.from(assignments)
		.innerJoin(quizzes, eq(quizzes.id, assignments.quizId))
		.where(and(eq(assignments.classId, classId), isNull(assignments.archivedAt)))
		.orderBy(desc(assignments.createdAt), desc(assignments.id))
		.all();
}
