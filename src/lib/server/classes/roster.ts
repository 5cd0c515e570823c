import { asc, eq } from 'drizzle-orm';
import type { Actor } from '../accounts/actor.ts';
import { requireOwnClass, requireOwnEnrolment } from '../accounts/authority.ts';
import { newPassphrase } from '../accounts/passphrase.ts';
import { hashPassword } from '../accounts/password.ts';
import { endSessions, replaceHash } from '../accounts/rows.ts';
import type { Database } from '../db/open.ts';
import { arrangements, enrolments } from '../db/schema/classes.ts';

/** The roster of a class by name with what is arranged, pupils who were removed among it. */
export async function rosterOf(db: Database, actor: Actor | null, classId: string) {
	await requireOwnClass(db, actor, classId);
	return db.read
		.select({
			id: enrolments.id,
			pupilId: enrolments.pupilId,
			name: enrolments.name,
			joinedAt: enrolments.joinedAt,
			removedAt: enrolments.removedAt,
			arranged: arrangements.enrolmentId,
			time: arrangements.time,
			more: arrangements.attempts,
			readAloud: arrangements.readAloud
		})
		.from(enrolments)
		.leftJoin(arrangements, eq(arrangements.enrolmentId, enrolments.id))
		.where(eq(enrolments.classId, classId))
		.orderBy(asc(enrolments.nameKey), asc(enrolments.joinedAt))
		.all();
}

/** Takes a pupil off the roster, or puts one back. What the pupil has done stays. */
export async function setRemoved(
	db: Database,
	actor: Actor | null,
	enrolmentId: string,
	removedAt: number | null
): Promise<void> {
	await requireOwnEnrolment(db, actor, enrolmentId);
	await db.write((tx) =>
		tx.update(enrolments).set({ removedAt }).where(eq(enrolments.id, enrolmentId)).run()
	);
}

/**
 * Gives a pupil a new passphrase, for one who has lost it, and signs the pupil out everywhere.
 *
 * @returns Name and passphrase, shown once: it is kept only as a hash.
 */
export async function givePassphrase(
	db: Database,
	actor: Actor | null,
	enrolmentId: string,
	now: number
): Promise<{ readonly name: string; readonly passphrase: string }> {
	const { pupilId, name } = await requireOwnEnrolment(db, actor, enrolmentId);
	const passphrase = newPassphrase();
	const hash = await hashPassword(passphrase);
	await db.write((tx) => {
		replaceHash(tx, pupilId, hash, now);
		endSessions(tx, pupilId);
	});
	return { name, passphrase };
}
