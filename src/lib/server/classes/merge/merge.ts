import { and, eq, inArray } from 'drizzle-orm';
import type { Actor } from '../../accounts/actor.ts';
import { endSessions } from '../../accounts/rows.ts';
import { sittingsOfUser } from '../../attempts/queries.ts';
import type { Database, Tx } from '../../db/open.ts';
import { allowances } from '../../db/schema/assignments.ts';
import { attempts } from '../../db/schema/attempts.ts';
import { arrangements, enrolments } from '../../db/schema/classes.ts';
import { record } from '../record.ts';
import { lookAtMerge, meeting, placeOf, type MergeLook } from './look.ts';
import { moveCards } from './cards.ts';
import { moveReading } from './reading.ts';

/** Higher than any attempt's number: for numbers on their way. */
const ASIDE = 1_000_000;

const number = (tx: Tx, id: string, to: number) =>
	tx.update(attempts).set({ number: to }).where(eq(attempts.id, id)).run();

/** Moves attempts to the account that stays; where both took one thing, they are numbered by time. */
function moveAttempts(tx: Tx, keepId: string, dropId: string): void {
	const moved = sittingsOfUser(tx).all({ user: dropId });
	const places = new Set(moved.map(placeOf));
	moved.forEach(({ id }, i) => {
		tx.update(attempts)
			.set({ userId: keepId, number: ASIDE + i })
			.where(eq(attempts.id, id))
			.run();
	});
	const all = sittingsOfUser(tx)
		.all({ user: keepId })
		.filter((sitting) => places.has(placeOf(sitting)))
		.toSorted((a, b) => a.startedAt - b.startedAt || a.number - b.number);
	all.forEach(({ id }, i) => number(tx, id, 2 * ASIDE + i));
	for (const group of Map.groupBy(all, placeOf).values())
		group.forEach(({ id }, i) => number(tx, id, i + 1));
}

/** Places on rosters: what only the account that goes had, the other has; doubles leave the roster. */
function movePlaces(tx: Tx, keepId: string, dropId: string, now: number): void {
	const placesOf = (user: string) =>
		tx.select().from(enrolments).where(eq(enrolments.pupilId, user)).all();
	const kept = placesOf(keepId);
	for (const place of placesOf(dropId)) {
		const own = kept.find(({ classId }) => classId === place.classId);
		if (!own) {
			tx.update(enrolments).set({ pupilId: keepId }).where(eq(enrolments.id, place.id)).run();
			continue;
		}
		if (place.removedAt === null)
			tx.update(enrolments).set({ removedAt: null }).where(eq(enrolments.id, own.id)).run();
		const removedAt = place.removedAt ?? now;
		tx.update(enrolments).set({ removedAt }).where(eq(enrolments.id, place.id)).run();
		const given = tx
			.select()
			.from(arrangements)
			.where(eq(arrangements.enrolmentId, place.id))
			.get();
		if (given)
			tx.insert(arrangements)
				.values({ ...given, enrolmentId: own.id })
				.onConflictDoNothing()
				.run();
	}
}

/** What was given at assignments: the more generous of the two. */
function moveAllowances(tx: Tx, keepId: string, dropId: string): void {
	const rows = tx
		.select()
		.from(allowances)
		.where(inArray(allowances.userId, [keepId, dropId]))
		.all();
	for (const [assignmentId, pair] of Map.groupBy(rows, (row) => row.assignmentId)) {
		const due = pair.map(({ dueAt }) => dueAt).filter((dueAt) => dueAt !== null);
		const set = {
			dueAt: due.length > 0 ? Math.max(...due) : null,
			attempts: Math.max(...pair.map((row) => row.attempts))
		};
		tx.insert(allowances)
			.values({ assignmentId, userId: keepId, ...set })
			.onConflictDoUpdate({ target: [allowances.assignmentId, allowances.userId], set })
			.run();
		tx.delete(allowances)
			.where(and(eq(allowances.assignmentId, assignmentId), eq(allowances.userId, dropId)))
			.run();
	}
}

/**
 * Makes one account of two that one pupil has: attempts, answers, scores, practice and places on
 * rosters of the second become the first's; nothing is deleted. The second opens nothing any more, and
 * the pupil signs in with the words of the first.
 *
 * @returns What was done.
 * @throws DomainError as {@link lookAtMerge}.
 */
export async function mergePupils(
	db: Database,
	actor: Actor | null,
	ids: { readonly keepId: string; readonly dropId: string },
	now: number
): Promise<MergeLook> {
	const look = await lookAtMerge(db, actor, ids);
	const [keepId, dropId] = [look.keep.pupilId, look.drop.pupilId];
	await db.write((tx) => {
		meeting(tx, keepId, dropId);
		moveAttempts(tx, keepId, dropId);
		movePlaces(tx, keepId, dropId, now);
		moveAllowances(tx, keepId, dropId);
		moveCards(tx, keepId, dropId);
		moveReading(tx, keepId, dropId);
		endSessions(tx, dropId);
		const data = { from: dropId, name: look.drop.name, attempts: look.attempts };
		record(tx, actor, 'pupil.merged', keepId, data, now);
	});
	return look;
}
