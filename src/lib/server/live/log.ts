import { and, desc, eq, inArray } from 'drizzle-orm';
import type { Actor } from '../accounts/actor.ts';
import { requireOwnAssignment } from '../accounts/authority.ts';
import type { Database } from '../db/open.ts';
import { users } from '../db/schema/accounts.ts';
import { enrolments } from '../db/schema/classes.ts';
import { events } from '../db/schema/events.ts';

const KINDS = ['assignment.extended', 'assignment.reopened', 'assignment.ended'] as const;

/** A line of the record: who did what while an assignment ran. */
export interface LogLine {
	readonly id: string;
	readonly at: number;
	/** Name of the teacher. */
	readonly who: string;
	readonly did: 'extended' | 'reopened' | 'ended';
	readonly minutes: number | null;
	/** Names of the pupils; null for everybody. */
	readonly pupils: readonly string[] | null;
}

/** Most lines that are shown. */
const MOST = 50;

/** What was done while an assignment ran, the newest first. */
export async function liveLog(
	db: Database,
	actor: Actor | null,
	assignmentId: string
): Promise<readonly LogLine[]> {
	const { classId } = await requireOwnAssignment(db, actor, assignmentId);
	const rows = db.read
		.select({ id: events.id, at: events.at, kind: events.kind, data: events.data, who: users.name })
		.from(events)
		.leftJoin(users, eq(users.id, events.actorId))
		.where(and(eq(events.subject, assignmentId), inArray(events.kind, [...KINDS])))
		.orderBy(desc(events.at))
		.limit(MOST)
		.all();
	const names = new Map(
		db.read
			.select({ id: enrolments.pupilId, name: enrolments.name })
			.from(enrolments)
			.where(eq(enrolments.classId, classId))
			.all()
			.map(({ id, name }) => [id, name])
	);
	return rows.map(({ id, at, kind, data, who }) => ({
		id,
		at,
		who: who ?? 'Somebody',
		did: kind.split('.')[1] as LogLine['did'],
		minutes: typeof data.minutes === 'number' ? data.minutes : null,
		pupils:
			data.whom === 'all'
				? null
				: String(data.whom ?? '')
						.split(' ')
						.map((pupil) => names.get(pupil) ?? 'a pupil')
	}));
}
