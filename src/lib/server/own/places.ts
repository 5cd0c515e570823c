import { asc, eq, inArray, or } from 'drizzle-orm';
import type { Reader } from '../db/open.ts';
import { sessions } from '../db/schema/accounts.ts';
import { allowances, assignments } from '../db/schema/assignments.ts';
import { attempts } from '../db/schema/attempts.ts';
import { arrangements, classes, enrolments, waiting } from '../db/schema/classes.ts';
import { events } from '../db/schema/events.ts';
import { quizzes } from '../db/schema/quizzes.ts';
import { iso } from './words.ts';

/** The classes of a pupil, with what is arranged there. */
export const classesTold = (on: Reader, userId: string) =>
	on
		.select({ place: enrolments, class: classes.name, arranged: arrangements })
		.from(enrolments)
		.innerJoin(classes, eq(classes.id, enrolments.classId))
		.leftJoin(arrangements, eq(arrangements.enrolmentId, enrolments.id))
		.where(eq(enrolments.pupilId, userId))
		.orderBy(asc(enrolments.joinedAt))
		.all()
		.map(({ place, class: name, arranged }) => ({
			class: name,
			name: place.name,
			schoolId: place.externalId,
			joinedAt: iso(place.joinedAt),
			leftAt: iso(place.removedAt),
			arranged: arranged && {
				timesTheTime: arranged.time,
				moreAttempts: arranged.attempts,
				readAloud: arranged.readAloud
			}
		}));

/** The classes that a pupil has asked to join. */
export const waitingTold = (on: Reader, userId: string) =>
	on
		.select({ row: waiting, class: classes.name })
		.from(waiting)
		.innerJoin(classes, eq(classes.id, waiting.classId))
		.where(eq(waiting.pupilId, userId))
		.all()
		.map(({ row, class: name }) => ({
			class: name,
			name: row.name,
			askedAt: iso(row.askedAt),
			turnedAwayAt: iso(row.refusedAt)
		}));

/** What a pupil was given at single assignments. */
export const allowancesTold = (on: Reader, userId: string) =>
	on
		.select({ row: allowances, quiz: quizzes.title })
		.from(allowances)
		.innerJoin(assignments, eq(assignments.id, allowances.assignmentId))
		.innerJoin(quizzes, eq(quizzes.id, assignments.quizId))
		.where(eq(allowances.userId, userId))
		.all()
		.map(({ row, quiz }) => ({ quiz, closesAt: iso(row.dueAt), moreAttempts: row.attempts }));

/** Where somebody is signed in. */
export const sessionsTold = (on: Reader, userId: string) =>
	on
		.select({ createdAt: sessions.createdAt, expiresAt: sessions.expiresAt })
		.from(sessions)
		.where(eq(sessions.userId, userId))
		.all()
		.map(({ createdAt, expiresAt }) => ({ since: iso(createdAt), until: iso(expiresAt) }));

/** The lines of the record that somebody wrote or that are about somebody. */
export function recordTold(on: Reader, userId: string) {
	const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
	const places = on
		.select({ id: enrolments.id })
		.from(enrolments)
		.where(eq(enrolments.pupilId, userId))
		.all();
	const sittings = on
		.select({ id: attempts.id })
		.from(attempts)
		.where(eq(attempts.userId, userId))
		.all();
	const about = [userId, ...idsOf(places), ...idsOf(sittings)];
	return on
		.select()
		.from(events)
		.where(or(eq(events.actorId, userId), inArray(events.subject, about)))
		.orderBy(asc(events.at))
		.all()
		.map(({ at, kind, actorId, data }) => ({
			at: iso(at),
			what: kind,
			byMyself: actorId === userId,
			...data
		}));
}
