import { eq } from 'drizzle-orm';
import type { Tx } from '../db/open.ts';
import type { assignments } from '../db/schema/assignments.ts';
import { allowances } from '../db/schema/assignments.ts';
import { attemptEnds } from '../db/schema/attempts.ts';
import { DomainError } from '../errors.ts';
import { MINUTE } from '../db/clock.ts';

export type Assignment = typeof assignments.$inferSelect;

/** Whom something concerns: pupils by id, or everybody of the class. */
export type Whom = readonly string[] | 'all';

/** Most minutes that are given at a time. */
export const MOST_MINUTES = 600;

/** Minutes in ms. @throws DomainError `wrong-value` (400, field `minutes`). */
export function msOf(minutes: number): number {
	if (Number.isInteger(minutes) && minutes >= 1 && minutes <= MOST_MINUTES) return minutes * MINUTE;
	const message = `Choose from 1 to ${MOST_MINUTES} minutes.`;
	throw new DomainError('wrong-value', 400, message, 'minutes');
}

/** @throws DomainError `nobody-chosen` (400, field `pupils`). */
export function checkWhom(whom: Whom): void {
	if (whom !== 'all' && whom.length === 0)
		throw new DomainError('nobody-chosen', 400, 'Choose a pupil, or everybody.', 'pupils');
}

/** Sets the end of one attempt, in place of time limit and closing. */
export function setEnd(tx: Tx, attemptId: string, endsAt: number | null): void {
	tx.insert(attemptEnds)
		.values({ attemptId, endsAt })
		.onConflictDoUpdate({ target: attemptEnds.attemptId, set: { endsAt } })
		.run();
}

/** Sets when an assignment closes for one pupil. */
export function setOwnDue(tx: Tx, assignmentId: string, userId: string, dueAt: number): void {
	tx.insert(allowances)
		.values({ assignmentId, userId, dueAt })
		.onConflictDoUpdate({
			target: [allowances.assignmentId, allowances.userId],
			set: { dueAt }
		})
		.run();
}

/** What pupils were given at an assignment. */
export const allowancesAt = (tx: Tx, assignmentId: string) =>
	tx.select().from(allowances).where(eq(allowances.assignmentId, assignmentId)).all();
