import { eq } from 'drizzle-orm';
import type { Actor } from '../accounts/actor.ts';
import { requireOwnAssignment } from '../accounts/authority.ts';
import { closeOverdue } from '../attempts/close.ts';
import { endOf } from '../attempts/deadline.ts';
import { openAtAssignment } from '../attempts/queries.ts';
import { record } from '../classes/record.ts';
import type { Database, Tx } from '../db/open.ts';
import { assignments } from '../db/schema/assignments.ts';
import {
	allowancesAt,
	checkWhom,
	msOf,
	setEnd,
	setOwnDue,
	type Assignment,
	type Whom
} from './chosen.ts';

/** Puts off the closing for everybody, for those too who had one of their own. */
function putOffClosing(tx: Tx, { id, dueAt }: Assignment, ms: number, now: number): void {
	if (dueAt !== null)
		tx.update(assignments)
			.set({ dueAt: Math.max(dueAt, now) + ms })
			.where(eq(assignments.id, id))
			.run();
	for (const own of allowancesAt(tx, id))
		if (own.dueAt !== null) setOwnDue(tx, id, own.userId, Math.max(own.dueAt, now) + ms);
}

/**
 * Gives more minutes, to those who have the quiz under way and to those who have not begun: attempts
 * end later, and it closes later. Whoever has no time limit keeps none.
 *
 * @returns How many attempts under way end later.
 * @throws DomainError `wrong-value` (field `minutes`) or `nobody-chosen` (field `pupils`).
 */
export async function extend(
	db: Database,
	actor: Actor | null,
	input: { readonly assignmentId: string; readonly whom: Whom; readonly minutes: number },
	now: number
): Promise<number> {
	const { assignmentId, whom, minutes } = input;
	const assignment = await requireOwnAssignment(db, actor, assignmentId);
	const ms = msOf(minutes);
	checkWhom(whom);
	await closeOverdue(db, { assignmentId }, now);
	return db.write((tx) => {
		const open = openAtAssignment(tx)
			.all({ id: assignmentId })
			.filter(({ userId }) => whom === 'all' || whom.includes(userId));
		const ending = open.filter((sitting) => endOf(sitting) !== null);
		for (const sitting of ending) setEnd(tx, sitting.id, Math.max(endOf(sitting) ?? now, now) + ms);
		if (whom === 'all') putOffClosing(tx, assignment, ms, now);
		else putOffFor(tx, assignment, whom, ms, now);
		record(tx, actor, 'assignment.extended', assignmentId, lineOf(whom, { minutes }), now);
		return ending.length;
	});
}

function putOffFor(
	tx: Tx,
	{ id, dueAt }: Assignment,
	pupils: readonly string[],
	ms: number,
	now: number
): void {
	if (dueAt === null) return;
	const own = new Map(allowancesAt(tx, id).map((row) => [row.userId, row.dueAt]));
	for (const pupil of pupils) setOwnDue(tx, id, pupil, Math.max(own.get(pupil) ?? dueAt, now) + ms);
}

/** What the record says of whom something concerned. */
export const lineOf = (
	whom: Whom,
	data: Readonly<Record<string, string | number>> = {}
): Readonly<Record<string, string | number>> => ({
	...data,
	whom: whom === 'all' ? 'all' : whom.join(' ')
});
