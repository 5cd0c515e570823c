import { eq } from 'drizzle-orm';
import type { Actor } from '../accounts/actor.ts';
import { requireOwnAssignment } from '../accounts/authority.ts';
import { close, closeIfOver } from '../attempts/close.ts';
import { openAtAssignment } from '../attempts/queries.ts';
import { record } from '../classes/record.ts';
import type { Database, Tx } from '../db/open.ts';
import { allowances, assignments } from '../db/schema/assignments.ts';
import { checkWhom, type Assignment, type Whom } from './chosen.ts';
import { lineOf } from './extend.ts';

/** Closes an assignment for everybody at this moment, so that nobody begins anew. */
function closeNow(tx: Tx, { id, dueAt }: Assignment, now: number): void {
	if (dueAt !== null && dueAt <= now) return;
	tx.update(assignments).set({ dueAt: now }).where(eq(assignments.id, id)).run();
	tx.update(allowances).set({ dueAt: null }).where(eq(allowances.assignmentId, id)).run();
}

/**
 * Ends what is under way: it is handed in with what was saved. For everybody, the assignment closes
 * too.
 *
 * @returns How many attempts were ended.
 * @throws DomainError `nobody-chosen` (field `pupils`).
 */
export async function endNow(
	db: Database,
	actor: Actor | null,
	{ assignmentId, whom }: { readonly assignmentId: string; readonly whom: Whom },
	now: number
): Promise<number> {
	const assignment = await requireOwnAssignment(db, actor, assignmentId);
	checkWhom(whom);
	return db.write((tx) => {
		const open = openAtAssignment(tx)
			.all({ id: assignmentId })
			.filter(({ userId }) => whom === 'all' || whom.includes(userId))
			.filter((sitting) => !closeIfOver(tx, sitting, now));
		for (const sitting of open) close(tx, sitting, { by: 'teacher', at: now, now });
		if (whom === 'all') closeNow(tx, assignment, now);
		record(tx, actor, 'assignment.ended', assignmentId, lineOf(whom), now);
		return open.length;
	});
}
