import type { Database, Reader, Tx } from '../db/open.ts';
import { events } from '../db/schema/events.ts';
import { submissions, type EndedBy } from '../db/schema/attempts.ts';
import { newId } from '../db/id.ts';
import { markAttempt } from '../scores/mark.ts';
import { endOf, isOver } from './deadline.ts';
import { openAtAssignment, sittingsOfUser, type Sitting } from './queries.ts';

/** Ends an attempt and marks it, within the caller's unit of work. It must not have ended before. */
export function close(
	tx: Tx,
	sitting: Sitting,
	{ by, at, now }: { by: EndedBy; at: number; now: number }
): void {
	tx.insert(submissions).values({ attemptId: sitting.id, submittedAt: at, by }).run();
	markAttempt(tx, sitting, now);
	tx.insert(events)
		.values({
			id: newId(),
			at: now,
			actorId: sitting.userId,
			kind: 'attempt.submitted',
			subject: sitting.id,
			data: { by }
		})
		.run();
}

/**
 * Hands in an attempt whose time and grace are over, as of its end. Nothing watches the clock: time is
 * called when somebody next looks.
 *
 * @returns Whether it was closed just now.
 */
export function closeIfOver(tx: Tx, sitting: Sitting, now: number): boolean {
	const end = endOf(sitting);
	if (sitting.submittedAt !== null || end === null || !isOver(end, now)) return false;
	close(tx, sitting, { by: 'clock', at: end, now });
	return true;
}

/** Calls time on everything of a person's, or at an assignment, that is over and was not handed in. */
export async function closeOverdue(
	db: Database,
	of: { readonly userId: string } | { readonly assignmentId: string },
	now: number
): Promise<void> {
	const list = (on: Reader) =>
		('userId' in of
			? sittingsOfUser(on).all({ user: of.userId })
			: openAtAssignment(on).all({ id: of.assignmentId })
		).filter((sitting) => sitting.submittedAt === null && isOver(endOf(sitting), now));
	if (list(db.read).length === 0) return;
	await db.write((tx) => list(tx).forEach((sitting) => closeIfOver(tx, sitting, now)));
}
