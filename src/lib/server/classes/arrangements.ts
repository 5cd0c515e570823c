import { and, eq, inArray } from 'drizzle-orm';
import type { Actor } from '../accounts/actor.ts';
import { requireOwnEnrolment } from '../accounts/authority.ts';
import type { Arrangement } from '../attempts/allowed.ts';
import { arrangedEnd, endOf } from '../attempts/deadline.ts';
import { sittingsOfUser } from '../attempts/queries.ts';
import type { Database, Tx } from '../db/open.ts';
import { assignments } from '../db/schema/assignments.ts';
import { attemptEnds } from '../db/schema/attempts.ts';
import { arrangements, type enrolments } from '../db/schema/classes.ts';
import { DomainError } from '../errors.ts';
import { record } from './record.ts';

/** The times that may be chosen, as times the time of the others; beside them no limit. */
export const TIMES = [1, 1.25, 1.5, 1.75, 2, 2.5, 3] as const;

/** Most attempts that may be given beyond those of an assignment. */
export const MORE_ATTEMPTS = 10;

/** What a pupil has of whom nothing is arranged. */
export const NOTHING_ARRANGED: Arrangement = { time: 1, attempts: 0, readAloud: false };

const isNothing = ({ time, attempts, readAloud }: Arrangement) =>
	time === 1 && attempts === 0 && !readAloud;

function check({ time, attempts }: Arrangement): void {
	if (time !== null && !(time >= 1 && time <= 3)) {
		const message = 'Choose from the same time to three times, or no limit.';
		throw new DomainError('wrong-value', 400, message, 'time');
	}
	if (!Number.isInteger(attempts) || attempts < 0 || attempts > MORE_ATTEMPTS) {
		const message = `Choose a number from 0 to ${MORE_ATTEMPTS}.`;
		throw new DomainError('wrong-value', 400, message, 'attempts');
	}
}

/** Gives more time to what the pupil has under way in the class; nobody ever loses time by it. */
function lengthenOpen(
	tx: Tx,
	{ pupilId, classId }: typeof enrolments.$inferSelect,
	time: number | null
): void {
	const open = sittingsOfUser(tx)
		.all({ user: pupilId })
		.filter(({ submittedAt, assignmentId }) => submittedAt === null && assignmentId !== null);
	if (open.length === 0) return;
	const ids = open.map(({ assignmentId }) => assignmentId ?? '');
	const here = tx
		.select({ id: assignments.id })
		.from(assignments)
		.where(and(eq(assignments.classId, classId), inArray(assignments.id, ids)))
		.all()
		.map(({ id }) => id);
	for (const sitting of open.filter(({ assignmentId }) => here.includes(assignmentId ?? ''))) {
		const endsAt = arrangedEnd(sitting, time);
		const before = endOf(sitting);
		if (endsAt === undefined || before === null || (endsAt !== null && endsAt <= before)) continue;
		tx.insert(attemptEnds)
			.values({ attemptId: sitting.id, endsAt })
			.onConflictDoUpdate({ target: attemptEnds.attemptId, set: { endsAt } })
			.run();
	}
}

/**
 * Arranges what one pupil gets beyond the others of a class: it holds from now on, at every
 * assignment of the class, for what is under way too.
 *
 * @throws DomainError `wrong-value` with its field: time, attempts.
 */
export async function arrange(
	db: Database,
	actor: Actor | null,
	enrolmentId: string,
	wanted: Arrangement,
	now: number
): Promise<void> {
	const place = await requireOwnEnrolment(db, actor, enrolmentId);
	check(wanted);
	const { time, attempts, readAloud } = wanted;
	await db.write((tx) => {
		if (isNothing(wanted))
			tx.delete(arrangements).where(eq(arrangements.enrolmentId, enrolmentId)).run();
		else {
			const set = { time, attempts, readAloud, updatedAt: now };
			tx.insert(arrangements)
				.values({ enrolmentId, ...set })
				.onConflictDoUpdate({ target: arrangements.enrolmentId, set })
				.run();
		}
		lengthenOpen(tx, place, time);
		record(tx, actor, 'pupil.arranged', enrolmentId, { time, attempts, readAloud }, now);
	});
}

/** What is arranged for the pupil at a place on a roster. */
export function arrangementOf(on: Tx, enrolmentId: string): Arrangement {
	const row = on.select().from(arrangements).where(eq(arrangements.enrolmentId, enrolmentId)).get();
	return row ?? NOTHING_ARRANGED;
}
