import { and, desc, eq, isNotNull } from 'drizzle-orm';
import type { Actor } from '../accounts/actor.ts';
import { requireClassOwner, requireTeacher } from '../accounts/authority.ts';
import type { Database } from '../db/open.ts';
import { classes } from '../db/schema/classes.ts';
import { record } from './record.ts';

/**
 * Puts a class away, or takes it out again: put away, it is in no list, its code opens nothing and
 * its pupils do not see it; everything in it is kept.
 */
export async function setArchived(
	db: Database,
	actor: Actor | null,
	classId: string,
	archived: boolean,
	now: number
): Promise<void> {
	await requireClassOwner(db, actor, classId);
	await db.write((tx) => {
		const archivedAt = archived ? now : null;
		tx.update(classes).set({ archivedAt }).where(eq(classes.id, classId)).run();
		record(tx, actor, archived ? 'class.archived' : 'class.restored', classId, {}, now);
	});
}

/** The classes that a teacher has put away, the newest first. */
export async function archivedClasses(db: Database, actor: Actor | null) {
	const { userId } = requireTeacher(actor);
	return db.read
		.select({ id: classes.id, name: classes.name, archivedAt: classes.archivedAt })
		.from(classes)
		.where(and(eq(classes.ownerId, userId), isNotNull(classes.archivedAt)))
		.orderBy(desc(classes.archivedAt))
		.all();
}
