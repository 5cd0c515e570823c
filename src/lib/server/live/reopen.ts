import { desc, eq } from 'drizzle-orm';
import type { Actor } from '../accounts/actor.ts';
import { requireOwnAssignment } from '../accounts/authority.ts';
import { closeOverdue } from '../attempts/close.ts';
import { record } from '../classes/record.ts';
import type { Database, Tx } from '../db/open.ts';
import { assignments } from '../db/schema/assignments.ts';
import { attempts, submissions } from '../db/schema/attempts.ts';
import { marks, regradeMarks, scores } from '../db/schema/scores.ts';
import { checkWhom, msOf, setEnd, setOwnDue, type Whom } from './chosen.ts';
import { lineOf } from './extend.ts';

/** The last attempt of each pupil at an assignment, with how it ended. */
function lastAttempts(tx: Tx, assignmentId: string) {
	const rows = tx
		.select({
			id: attempts.id,
			userId: attempts.userId,
			by: submissions.by,
			submittedAt: submissions.submittedAt
		})
		.from(attempts)
		.leftJoin(submissions, eq(submissions.attemptId, attempts.id))
		.where(eq(attempts.assignmentId, assignmentId))
		.orderBy(desc(attempts.number))
		.all();
	return rows.filter((row, i) => rows.findIndex((one) => one.userId === row.userId) === i);
}

/**
 * Takes the end of an attempt back; the answers stay, marks are made anew when it ends again. What was
 * decided meanwhile holds for those too, and what it did to the old marks is gone with them: whoever
 * undid the decision would otherwise bring back the mark of an answer that was changed since.
 */
function takeEndBack(tx: Tx, attemptId: string, endsAt: number): void {
	tx.delete(regradeMarks).where(eq(regradeMarks.attemptId, attemptId)).run();
	tx.delete(scores).where(eq(scores.attemptId, attemptId)).run();
	tx.delete(marks).where(eq(marks.attemptId, attemptId)).run();
	tx.delete(submissions).where(eq(submissions.attemptId, attemptId)).run();
	setEnd(tx, attemptId, endsAt);
}

/**
 * Opens again what has ended, for so many minutes from now. The last attempt of each goes on where it
 * stopped; who has not begun may begin. For everybody, what pupils handed in themselves stays so.
 *
 * @returns How many attempts go on.
 * @throws DomainError `wrong-value` (field `minutes`) or `nobody-chosen` (field `pupils`).
 */
export async function reopen(
	db: Database,
	actor: Actor | null,
	input: { readonly assignmentId: string; readonly whom: Whom; readonly minutes: number },
	now: number
): Promise<number> {
	const { assignmentId, whom, minutes } = input;
	const { dueAt } = await requireOwnAssignment(db, actor, assignmentId);
	const until = now + msOf(minutes);
	checkWhom(whom);
	await closeOverdue(db, { assignmentId }, now);
	return db.write((tx) => {
		const ended = lastAttempts(tx, assignmentId).filter(({ by, userId }) =>
			whom === 'all' ? by === 'clock' || by === 'teacher' : by !== null && whom.includes(userId)
		);
		for (const { id, by, submittedAt } of ended) {
			takeEndBack(tx, id, until);
			record(tx, actor, 'attempt.reopened', id, { by, submittedAt }, now);
		}
		if (dueAt !== null && dueAt < until) {
			if (whom === 'all')
				tx.update(assignments).set({ dueAt: until }).where(eq(assignments.id, assignmentId)).run();
			else for (const pupil of whom) setOwnDue(tx, assignmentId, pupil, until);
		}
		record(tx, actor, 'assignment.reopened', assignmentId, lineOf(whom, { minutes }), now);
		return ended.length;
	});
}
