import { eq } from 'drizzle-orm';
import type { Actor } from '../accounts/actor.ts';
import { requireOwnClass, requireOwnEnrolment } from '../accounts/authority.ts';
import type { Database } from '../db/open.ts';
import { arrangements, enrolments } from '../db/schema/classes.ts';
import { DomainError } from '../errors.ts';
import { enrol } from './enrol.ts';
import { isInClass } from './find.ts';
import { record } from './record.ts';

/**
 * Moves a pupil from one class of a teacher to another of hers. The account, its attempts and scores
 * stay the pupil's, and what was arranged goes along.
 *
 * @throws DomainError `already-there` (409, field `to`).
 */
export async function movePupil(
	db: Database,
	actor: Actor | null,
	{ enrolmentId, toClassId }: { readonly enrolmentId: string; readonly toClassId: string },
	now: number
): Promise<void> {
	const { pupilId, classId, name, externalId } = await requireOwnEnrolment(db, actor, enrolmentId);
	const { id: toId } = await requireOwnClass(db, actor, toClassId);
	await db.write((tx) => {
		if (isInClass(tx, toId, pupilId)) {
			const message =
				'The pupil is in that class already. To leave this one, remove the pupil here.';
			throw new DomainError('already-there', 409, message, 'to');
		}
		tx.update(enrolments).set({ removedAt: now }).where(eq(enrolments.id, enrolmentId)).run();
		const place = enrol(tx, { classId: toId, pupilId, name, externalId }, now);
		const given = tx
			.select()
			.from(arrangements)
			.where(eq(arrangements.enrolmentId, enrolmentId))
			.get();
		if (given) {
			const row = { ...given, enrolmentId: place };
			tx.insert(arrangements)
				.values(row)
				.onConflictDoUpdate({ target: arrangements.enrolmentId, set: row })
				.run();
		}
		record(tx, actor, 'pupil.moved', pupilId, { from: classId, to: toId }, now);
	});
}
