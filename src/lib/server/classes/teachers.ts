import { and, asc, eq } from 'drizzle-orm';
import type { Actor } from '../accounts/actor.ts';
import { requireClassOwner, requireOwnClass, requireTeacher } from '../accounts/authority.ts';
import type { Database, Tx } from '../db/open.ts';
import { users } from '../db/schema/accounts.ts';
import { classes, classTeachers } from '../db/schema/classes.ts';
import { DomainError } from '../errors.ts';
import { record } from './record.ts';

/** Who teaches a class. */
export interface Teacher {
	readonly id: string;
	readonly name: string;
	readonly email: string;
	readonly owner: boolean;
}

/** The teachers of a class: its owner first, then the others by name. */
export async function teachersOf(
	db: Database,
	actor: Actor | null,
	classId: string
): Promise<readonly Teacher[]> {
	const { ownerId } = await requireOwnClass(db, actor, classId);
	const columns = { id: users.id, name: users.name, email: users.email };
	const owner = db.read.select(columns).from(users).where(eq(users.id, ownerId)).all();
	const others = db.read
		.select(columns)
		.from(classTeachers)
		.innerJoin(users, eq(users.id, classTeachers.teacherId))
		.where(eq(classTeachers.classId, classId))
		.orderBy(asc(users.name))
		.all();
	return [
		...owner.map((one) => ({ ...one, owner: true })),
		...others.map((one) => ({ ...one, owner: false }))
	];
}

const teaches = (role: string) => role === 'owner' || role === 'teacher';

/**
 * Adds a teacher of this installation to a class; harmless twice.
 *
 * @param email As typed.
 * @throws DomainError `no-such-teacher` (404) or `owns-it` (409), field `email`.
 */
export async function addTeacher(
	db: Database,
	actor: Actor | null,
	classId: string,
	email: string,
	now: number
): Promise<string> {
	const { ownerId } = await requireClassOwner(db, actor, classId);
	const address = email.trim().toLowerCase();
	return db.write((tx) => {
		const found = tx.select().from(users).where(eq(users.email, address)).get();
		if (!found || !teaches(found.role)) {
			const message =
				'No teacher here has this address. The owner of this installation invites them.';
			throw new DomainError('no-such-teacher', 404, message, 'email');
		}
		if (found.id === ownerId)
			throw new DomainError('owns-it', 409, 'This is the owner of the class.', 'email');
		tx.insert(classTeachers)
			.values({ classId, teacherId: found.id, addedAt: now })
			.onConflictDoNothing()
			.run();
		record(tx, actor, 'class.teacher-added', classId, { teacher: found.id }, now);
		return found.name;
	});
}

const takeOut = (tx: Tx, classId: string, teacherId: string) =>
	tx
		.delete(classTeachers)
		.where(and(eq(classTeachers.classId, classId), eq(classTeachers.teacherId, teacherId)))
		.run();

/** Takes a teacher off a class: its owner takes off anybody, the others themselves. */
export async function removeTeacher(
	db: Database,
	actor: Actor | null,
	classId: string,
	teacherId: string,
	now: number
): Promise<void> {
	if (requireTeacher(actor).userId === teacherId) await requireOwnClass(db, actor, classId);
	else await requireClassOwner(db, actor, classId);
	await db.write((tx) => {
		takeOut(tx, classId, teacherId);
		record(tx, actor, 'class.teacher-removed', classId, { teacher: teacherId }, now);
	});
}

/**
 * Hands a class on to one of its other teachers; who owned it goes on teaching it.
 *
 * @throws DomainError `no-such-teacher` (404) for one who does not teach it.
 */
export async function handOn(
	db: Database,
	actor: Actor | null,
	classId: string,
	teacherId: string,
	now: number
): Promise<void> {
	const { ownerId } = await requireClassOwner(db, actor, classId);
	await db.write((tx) => {
		if (takeOut(tx, classId, teacherId).changes === 0)
			throw new DomainError('no-such-teacher', 404, 'Choose a teacher of this class.', 'teacher');
		tx.update(classes).set({ ownerId: teacherId }).where(eq(classes.id, classId)).run();
		tx.insert(classTeachers).values({ classId, teacherId: ownerId, addedAt: now }).run();
		record(tx, actor, 'class.handed-on', classId, { to: teacherId }, now);
	});
}
