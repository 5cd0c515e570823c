import { and, eq, isNull } from 'drizzle-orm';
import type { Actor } from '../accounts/actor.ts';
import { requirePupil } from '../accounts/authority.ts';
import { cleanName, nameKey } from '../accounts/names.ts';
import { SAME_NAME_MOST, sameNames } from '../classes/enrol.ts';
import { record } from '../classes/record.ts';
import type { Database, Tx } from '../db/open.ts';
import { users } from '../db/schema/accounts.ts';
import { enrolments, waiting } from '../db/schema/classes.ts';
import { DomainError } from '../errors.ts';

/** Puts the name on the rosters and waiting lists; the line in the record is for the teacher. */
function renamePlaces(tx: Tx, pupil: Actor, name: string, now: number): void {
	const key = nameKey(name);
	const places = tx
		.select()
		.from(enrolments)
		.where(and(eq(enrolments.pupilId, pupil.userId), isNull(enrolments.removedAt)))
		.all();
	for (const { id, classId, name: from, nameKey: before } of places) {
		if (key !== before && sameNames(tx, classId, name) >= SAME_NAME_MOST) {
			const message = 'Many in your class have this name. Add a letter of your family name.';
			throw new DomainError('too-many-of-one-name', 409, message, 'name');
		}
		if (from === name) continue;
		tx.update(enrolments).set({ name, nameKey: key }).where(eq(enrolments.id, id)).run();
		record(tx, pupil, 'pupil.renamed', id, { classId, from, to: name }, now);
	}
	tx.update(waiting).set({ name, nameKey: key }).where(eq(waiting.pupilId, pupil.userId)).run();
}

/**
 * Changes the name under which a pupil is shown and signs in, in every class.
 *
 * @param typed As typed.
 * @returns The name as it is kept.
 * @throws DomainError of `cleanName`, or `too-many-of-one-name`; then nothing is changed.
 */
export async function renamePupil(
	db: Database,
	actor: Actor | null,
	typed: string,
	now: number
): Promise<string> {
	const pupil = requirePupil(actor);
	const name = cleanName(typed);
	await db.write((tx) => {
		renamePlaces(tx, pupil, name, now);
		tx.update(users)
			.set({ name, updatedAt: new Date(now) })
			.where(eq(users.id, pupil.userId))
			.run();
	});
	return name;
}
