import type { Actor } from '../accounts/actor.ts';
import { newId } from '../db/id.ts';
import type { Tx } from '../db/open.ts';
import { events } from '../db/schema/events.ts';

type Data = (typeof events.$inferInsert)['data'];

/** Puts a line into the record of what was done, within the caller's unit of work. */
export function record(
	tx: Tx,
	actor: Actor | null,
	kind: string,
	subject: string,
	data: Data,
	now: number
): void {
	const row = { id: newId(), at: now, actorId: actor?.userId ?? null, kind, subject, data };
	tx.insert(events).values(row).run();
}
