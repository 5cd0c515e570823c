import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Actor } from '../accounts/actor.ts';
import { requireOwnClass } from '../accounts/authority.ts';
import { nameKey } from '../accounts/names.ts';
import { newId } from '../db/id.ts';
import type { Database, Reader, Tx } from '../db/open.ts';
import { classes, waiting } from '../db/schema/classes.ts';
import { DomainError } from '../errors.ts';
import { enrol } from './enrol.ts';
import { record } from './record.ts';

/** Puts a pupil on the waiting list of a class; harmless twice. @throws DomainError `turned-away`. */
export function ask(
	tx: Tx,
	{ classId, pupilId, name }: { classId: string; pupilId: string; name: string },
	now: number
): void {
	const row = { id: newId(), classId, pupilId, name, nameKey: nameKey(name), askedAt: now };
	tx.insert(waiting).values(row).onConflictDoNothing().run();
	const place = tx
		.select()
		.from(waiting)
		.where(and(eq(waiting.classId, classId), eq(waiting.pupilId, pupilId)))
		.get();
	if (place?.refusedAt != null) {
		const message = 'The teacher of this class did not let you in. Talk to them.';
		throw new DomainError('turned-away', 403, message);
	}
}

/** Names of the classes that a pupil waits to be let into. */
export const waitsFor = (on: Reader, pupilId: string): readonly string[] =>
	on
		.select({ name: classes.name })
		.from(waiting)
		.innerJoin(classes, eq(classes.id, waiting.classId))
		.where(and(eq(waiting.pupilId, pupilId), isNull(waiting.refusedAt)))
		.all()
		.map(({ name }) => name);

/** Whether a pupil waits to be let into a class. */
export const isWaiting = (on: Reader, classId: string, pupilId: string): boolean =>
	on
		.select({ id: waiting.id })
		.from(waiting)
		.where(
			and(eq(waiting.classId, classId), eq(waiting.pupilId, pupilId), isNull(waiting.refusedAt))
		)
		.get() !== undefined;

/** Who waits to be let into a class, who asked first first. */
export async function waitingFor(db: Database, actor: Actor | null, classId: string) {
	await requireOwnClass(db, actor, classId);
	return db.read
		.select({ id: waiting.id, name: waiting.name, askedAt: waiting.askedAt })
		.from(waiting)
		.where(and(eq(waiting.classId, classId), isNull(waiting.refusedAt)))
		.orderBy(asc(waiting.askedAt))
		.all();
}

/**
 * Lets pupils who wait into a class, or turns them away. Whoever waits no more is passed over.
 *
 * @param ids Places on the waiting list; all of them where it is `all`.
 * @returns How many it concerned.
 */
export async function decideWaiting(
	db: Database,
	actor: Actor | null,
	input: {
		readonly classId: string;
		readonly ids: readonly string[] | 'all';
		readonly letIn: boolean;
	},
	now: number
): Promise<number> {
	const { classId, ids, letIn } = input;
	await requireOwnClass(db, actor, classId);
	return db.write((tx) => {
		const open = tx
			.select()
			.from(waiting)
			.where(and(eq(waiting.classId, classId), isNull(waiting.refusedAt)))
			.all()
			.filter(({ id }) => ids === 'all' || ids.includes(id));
		for (const { id, pupilId, name } of open) {
			if (letIn) {
				enrol(tx, { classId, pupilId, name }, now);
				tx.delete(waiting).where(eq(waiting.id, id)).run();
			} else tx.update(waiting).set({ refusedAt: now }).where(eq(waiting.id, id)).run();
			record(tx, actor, letIn ? 'pupil.let-in' : 'pupil.turned-away', pupilId, { classId }, now);
		}
		return open.length;
	});
}
