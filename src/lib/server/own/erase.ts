import { and, eq, inArray, isNull, notInArray, or, sql } from 'drizzle-orm';
import type { Actor } from '../accounts/actor.ts';
import { requirePupil } from '../accounts/authority.ts';
import { nameKey } from '../accounts/names.ts';
import { madeUpAddress } from '../accounts/rows.ts';
import { newId } from '../db/id.ts';
import type { Database, Tx } from '../db/open.ts';
import { credentials, sessions, users } from '../db/schema/accounts.ts';
import { allowances, assignments } from '../db/schema/assignments.ts';
import { attempts, submissions } from '../db/schema/attempts.ts';
import { arrangements, enrolments, waiting } from '../db/schema/classes.ts';
import { events } from '../db/schema/events.ts';
import { cards, practised } from '../db/schema/practice.ts';
import { readingMarks, readingSettings, wordsLookedUp } from '../db/schema/reading.ts';
import { checkPassphrase } from './passphrase.ts';

/** What stands on a teacher's sheet in place of the name. */
export const ERASED_NAME = 'Erased pupil';

/** Kinds of the record whose lines hold names. */
const WITH_NAMES = ['pupil.renamed', 'pupil.merged'];

/** Removes what is the pupil's alone: sittings that no teacher counts, practice, marks, words, settings. */
function removeOwn(tx: Tx, user: string): void {
	const handedIn = tx.select({ id: submissions.attemptId }).from(submissions);
	tx.delete(attempts)
		.where(
			and(
				eq(attempts.userId, user),
				or(isNull(attempts.assignmentId), notInArray(attempts.id, handedIn))
			)
		)
		.run();
	const kept = tx.select({ id: attempts.id }).from(attempts).where(eq(attempts.userId, user));
	tx.delete(practised).where(inArray(practised.attemptId, kept)).run();
	tx.delete(cards).where(eq(cards.userId, user)).run();
	for (const table of [readingMarks, readingSettings, wordsLookedUp, waiting, allowances])
		tx.delete(table)
			.where(eq('pupilId' in table ? table.pupilId : table.userId, user))
			.run();
}

/** Takes the names out of what the record says of a person or a place. */
function clearNames(tx: Tx, subject: string): void {
	tx.update(events)
		.set({ data: {} })
		.where(and(eq(events.subject, subject), inArray(events.kind, WITH_NAMES)))
		.run();
}

/** Accounts that a teacher has made one with this one. */
const mergedInto = (tx: Tx, user: string): readonly string[] =>
	tx
		.select({ data: events.data })
		.from(events)
		.where(and(eq(events.subject, user), eq(events.kind, 'pupil.merged')))
		.all()
		.flatMap(({ data }) => (typeof data.from === 'string' ? [data.from] : []));

/** Takes the name off the rosters; a place at which nothing was handed in goes altogether. */
function clearPlaces(tx: Tx, user: string): void {
	const places = tx.select().from(enrolments).where(eq(enrolments.pupilId, user)).all();
	for (const { id, classId } of places) {
		clearNames(tx, id);
		tx.delete(arrangements).where(eq(arrangements.enrolmentId, id)).run();
		const counted = tx
			.select({ id: attempts.id })
			.from(attempts)
			.innerJoin(assignments, eq(assignments.id, attempts.assignmentId))
			.where(and(eq(attempts.userId, user), eq(assignments.classId, classId)))
			.get();
		const set = { name: ERASED_NAME, nameKey: nameKey(ERASED_NAME), externalId: null };
		if (counted) tx.update(enrolments).set(set).where(eq(enrolments.id, id)).run();
		else tx.delete(enrolments).where(eq(enrolments.id, id)).run();
	}
}

/** Makes the account a nameless one that nobody can enter; where nothing hangs on it, none at all. */
function clearAccount(tx: Tx, user: string, now: number): void {
	tx.delete(sessions).where(eq(sessions.userId, user)).run();
	tx.delete(credentials).where(eq(credentials.userId, user)).run();
	const left = tx
		.select({ n: sql`1` })
		.from(attempts)
		.where(eq(attempts.userId, user))
		.get();
	if (!left) tx.delete(users).where(eq(users.id, user)).run();
	else {
		const email = madeUpAddress(`erased-${newId()}`);
		tx.update(users)
			.set({ name: ERASED_NAME, email, role: 'guest', image: null, updatedAt: new Date(now) })
			.where(eq(users.id, user))
			.run();
	}
}

/**
 * Erases a pupil's account for good. Sittings that were handed in at a class stay, with no name on
 * them, for the teacher's figures; everything else of the pupil is removed.
 *
 * @param passphrase As typed: who merely sits at a device that was left open cannot do this.
 * @throws DomainError `wrong-own-passphrase` (field `passphrase`) or `too-many-tries`.
 */
export async function erasePupil(
	db: Database,
	actor: Actor | null,
	passphrase: string,
	now: number
): Promise<void> {
	const { userId } = requirePupil(actor);
	await checkPassphrase(db, userId, passphrase, now);
	await db.write((tx) => {
		for (const user of [...mergedInto(tx, userId), userId]) {
			removeOwn(tx, user);
			clearPlaces(tx, user);
			clearNames(tx, user);
			clearAccount(tx, user, now);
		}
	});
	// Until it is emptied, the journal holds the rows as they were.
	db.library.all(sql`pragma wal_checkpoint(truncate)`);
}
