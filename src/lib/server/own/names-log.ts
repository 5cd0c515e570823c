import { and, desc, eq } from 'drizzle-orm';
import type { Actor } from '../accounts/actor.ts';
import { requireOwnEnrolment } from '../accounts/authority.ts';
import type { Database } from '../db/open.ts';
import { events } from '../db/schema/events.ts';

/** A name that a pupil of a class had before. */
export interface FormerName {
	readonly from: string;
	readonly to: string;
	readonly at: number;
}

/** The names that a pupil had in a class, the newest change first; for a teacher of the class. */
export async function formerNames(
	db: Database,
	actor: Actor | null,
	enrolmentId: string
): Promise<readonly FormerName[]> {
	const { id } = await requireOwnEnrolment(db, actor, enrolmentId);
	return db.read
		.select({ at: events.at, data: events.data })
		.from(events)
		.where(and(eq(events.subject, id), eq(events.kind, 'pupil.renamed')))
		.orderBy(desc(events.at))
		.all()
		.map(({ at, data }) => ({ at, from: String(data.from ?? ''), to: String(data.to ?? '') }));
}
