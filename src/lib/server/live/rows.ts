import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { endOf } from '../attempts/deadline.ts';
import { SECOND } from '../db/clock.ts';
import type { Database } from '../db/open.ts';
import { prepared } from '../db/prepared.ts';
import { allowances, assignments } from '../db/schema/assignments.ts';
import { attemptEnds, attempts, submissions, type EndedBy } from '../db/schema/attempts.ts';
import { enrolments } from '../db/schema/classes.ts';
import { signOf } from './signs.ts';

/** A page that runs sends a sign every 25 seconds: after three of them it counts as away. */
export const AWAY_AFTER = 80 * SECOND;

/** Where a pupil is. */
export type Whereabouts = 'not-started' | 'started' | 'working' | 'offline' | 'done';

/** One pupil of the class as the live page shows it; no answer and no key. */
export interface LiveRow {
	readonly pupilId: string;
	readonly name: string;
	readonly where: Whereabouts;
	/** Which attempt it is, from 1; 0 before the first. */
	readonly attempt: number;
	/** Number of the question on the pupil's screen, from 1; null where it is not known. */
	readonly question: number | null;
	/** Questions with an answer on record, of so many. */
	readonly saved: number;
	readonly questions: number;
	readonly startedAt: number | null;
	/** When the attempt ends, or null. */
	readonly endsAt: number | null;
	readonly submittedAt: number | null;
	readonly by: EndedBy | null;
}

const id = sql.placeholder('id');

/** The last attempt of each pupil on the roster, with how much of it is on record. */
const rowsOf = prepared((on) =>
	on
		.select({
			pupilId: enrolments.pupilId,
			name: enrolments.name,
			attemptId: attempts.id,
			number: attempts.number,
			startedAt: attempts.startedAt,
			deadlineAt: attempts.deadlineAt,
			dueAt: sql<number | null>`coalesce(${allowances.dueAt}, ${assignments.dueAt})`,
			arranged: attemptEnds.attemptId,
			endsAt: attemptEnds.endsAt,
			submittedAt: submissions.submittedAt,
			by: submissions.by,
			questions: sql<number>`coalesce(json_array_length(${attempts.items}), 0)`,
			saved: sql<number>`(select count(distinct position) from responses where attempt_id = ${attempts.id})`,
			lastSavedAt: sql<
				number | null
			>`(select max(saved_at) from responses where attempt_id = ${attempts.id})`
		})
		.from(assignments)
		.innerJoin(enrolments, eq(enrolments.classId, assignments.classId))
		.leftJoin(
			attempts,
			sql`${attempts.id} = (select a.id from attempts a where a.user_id = ${enrolments.pupilId}
				and a.quiz_id = ${assignments.quizId} and a.assignment_id = ${assignments.id}
				order by a.number desc limit 1)`
		)
		.leftJoin(submissions, eq(submissions.attemptId, attempts.id))
		.leftJoin(attemptEnds, eq(attemptEnds.attemptId, attempts.id))
		.leftJoin(
			allowances,
			and(eq(allowances.assignmentId, assignments.id), eq(allowances.userId, enrolments.pupilId))
		)
		.where(and(eq(assignments.id, id), isNull(enrolments.removedAt)))
		.orderBy(asc(enrolments.nameKey), asc(enrolments.joinedAt))
		.prepare()
);

type Row = ReturnType<ReturnType<typeof rowsOf>['all']>[number];

/** Where everybody of a class is at an assignment, by name. */
export const liveRows = (db: Database, assignmentId: string, now: number): readonly LiveRow[] =>
	rowsOf(db.read)
		.all({ id: assignmentId })
		.map((row) => liveRow(db, row, now));

function liveRow(db: Database, row: Row, now: number): LiveRow {
	const sign = row.attemptId === null ? undefined : signOf(db, row.attemptId);
	const seenAt = Math.max(sign?.at ?? 0, row.lastSavedAt ?? 0, row.startedAt ?? 0);
	const where = whereIs(row, now - seenAt);
	const running = where === 'started' || where === 'working';
	const { pupilId, name, saved, questions, startedAt, submittedAt, by } = row;
	return {
		pupilId,
		name,
		where,
		attempt: row.number ?? 0,
		question: running && sign?.position != null ? sign.position + 1 : null,
		saved,
		questions,
		startedAt,
		endsAt: row.attemptId === null || submittedAt !== null ? null : endOf(row),
		submittedAt,
		by
	};
}

function whereIs(row: Row, quietFor: number): Whereabouts {
	if (row.attemptId === null) return 'not-started';
	if (row.submittedAt !== null) return 'done';
	if (quietFor > AWAY_AFTER) return 'offline';
	return row.saved === 0 ? 'started' : 'working';
}
