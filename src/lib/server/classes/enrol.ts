import { and, count, eq, isNull } from 'drizzle-orm';
import { nameKey } from '../accounts/names.ts';
import { newId } from '../db/id.ts';
import type { Tx } from '../db/open.ts';
import { enrolments, waiting } from '../db/schema/classes.ts';

/** Most pupils of one name in a class: each is one more passphrase to try when they come back. */
export const SAME_NAME_MOST = 5;

/** Puts a pupil on the roster of a class, or back on it; returns the place's id. */
export function enrol(
	tx: Tx,
	place: {
		readonly classId: string;
		readonly pupilId: string;
		readonly name: string;
		readonly externalId?: string | null;
	},
	now: number
): string {
	const row = { id: newId(), ...place, nameKey: nameKey(place.name), joinedAt: now };
	return tx
		.insert(enrolments)
		.values(row)
		.onConflictDoUpdate({
			target: [enrolments.classId, enrolments.pupilId],
			set: { removedAt: null }
		})
		.returning({ id: enrolments.id })
		.get().id;
}

/** How many pupils of a name a class has, those who wait to be let in among them. */
export function sameNames(tx: Tx, classId: string, name: string): number {
	const key = nameKey(name);
	const onRoster = tx
		.select({ found: count() })
		.from(enrolments)
		.where(
			and(
				eq(enrolments.classId, classId),
				eq(enrolments.nameKey, key),
				isNull(enrolments.removedAt)
			)
		)
		.get();
	const before = tx
		.select({ found: count() })
		.from(waiting)
		.where(and(eq(waiting.classId, classId), eq(waiting.nameKey, key), isNull(waiting.refusedAt)))
		.get();
	return (onRoster?.found ?? 0) + (before?.found ?? 0);
}
