import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Reader, Tx } from '../db/open.ts';
import { prepared } from '../db/prepared.ts';
import { allowances, assignments } from '../db/schema/assignments.ts';
import { arrangements, enrolments } from '../db/schema/classes.ts';

/** What is arranged for one pupil in a class. */
export interface Arrangement {
	/** Times the time of the others, 1 to 3; null for no limit. */
	readonly time: number | null;
	/** Attempts beyond those of an assignment. */
	readonly attempts: number;
	readonly readAloud: boolean;
}

/** What holds for one pupil at one assignment, all arrangements in it. */
export interface Allowed extends Arrangement {
	/** When it closes for this pupil, or null. */
	readonly dueAt: number | null;
}

/** Columns from which {@link allowedFrom} tells what holds, for queries that join the two tables. */
export const allowedColumns = {
	/** Not null where something is arranged. */
	arrangedFor: arrangements.enrolmentId,
	time: arrangements.time,
	more: arrangements.attempts,
	readAloud: arrangements.readAloud,
	ownDueAt: allowances.dueAt,
	ownMore: allowances.attempts
};

interface Row {
	readonly arrangedFor: string | null;
	readonly time: number | null;
	readonly more: number | null;
	readonly readAloud: boolean | null;
	readonly ownDueAt: number | null;
	readonly ownMore: number | null;
}

/** Joins an assignment with what its pupil is given. */
export function allowedFrom(
	assignment: { readonly attempts: number; readonly dueAt: number | null },
	row: Row | undefined
): Allowed {
	return {
		time: row?.arrangedFor ? row.time : 1,
		attempts: assignment.attempts + (row?.more ?? 0) + (row?.ownMore ?? 0),
		readAloud: row?.readAloud ?? false,
		dueAt: row?.ownDueAt ?? assignment.dueAt
	};
}

const rowFor = prepared((on) =>
	on
		.select(allowedColumns)
		.from(assignments)
		.leftJoin(
			enrolments,
			and(
				eq(enrolments.classId, assignments.classId),
				eq(enrolments.pupilId, sql.placeholder('user')),
				isNull(enrolments.removedAt)
			)
		)
		.leftJoin(arrangements, eq(arrangements.enrolmentId, enrolments.id))
		.leftJoin(
			allowances,
			and(
				eq(allowances.assignmentId, assignments.id),
				eq(allowances.userId, sql.placeholder('user'))
			)
		)
		.where(eq(assignments.id, sql.placeholder('id')))
		.prepare()
);

/** What a pupil may at an assignment: closing, attempts, time and reading aloud. */
export const allowedAt = (
	on: Reader | Tx,
	assignment: { readonly id: string; readonly attempts: number; readonly dueAt: number | null },
	userId: string
): Allowed => allowedFrom(assignment, rowFor(on).get({ id: assignment.id, user: userId }));
