import { and, asc, count, eq, exists, isNull, or, sql } from 'drizzle-orm';
import type { Actor } from '../accounts/actor.ts';
import { requireOwnClass, requireTeacher } from '../accounts/authority.ts';
import { cleanName } from '../accounts/names.ts';
import { isId } from '../db/id.ts';
import type { Database, Tx } from '../db/open.ts';
import { classes, classTeachers, enrolments } from '../db/schema/classes.ts';
import { DomainError } from '../errors.ts';
import { newJoinCode } from './codes.ts';

/** A code that no class has, nor had: archived classes keep theirs. */
function unusedCode(tx: Tx): string {
	for (;;) {
		const code = newJoinCode();
		const taken = tx
			.select({ id: classes.id })
			.from(classes)
			.where(eq(classes.joinCode, code))
			.get();
		if (!taken) return code;
	}
}

/**
 * Makes a class. Sent twice with one id it is made once.
 *
 * @param input.id A new id, made with the form.
 * @returns The id of the class.
 * @throws DomainError for the name.
 */
export async function createClass(
	db: Database,
	actor: Actor | null,
	input: { readonly id: string; readonly name: string },
	now: number
): Promise<string> {
	const ownerId = requireTeacher(actor).userId;
	const name = cleanName(input.name);
	if (!isId(input.id)) throw new DomainError('stale-form', 400, 'Load this page again and retry.');
	await db.write((tx) => {
		const row = { id: input.id, ownerId, name, joinCode: unusedCode(tx), createdAt: now };
		tx.insert(classes).values(row).onConflictDoNothing({ target: classes.id }).run();
	});
	return (await requireOwnClass(db, actor, input.id)).id;
}

/**
 * The classes that a teacher owns or teaches, by name, each with the number of its pupils; archived
 * ones are left out.
 */
export async function classesOf(db: Database, actor: Actor | null) {
	const teacher = requireTeacher(actor);
	const taught = exists(
		db.read
			.select({ id: classTeachers.classId })
			.from(classTeachers)
			.where(
				and(eq(classTeachers.classId, classes.id), eq(classTeachers.teacherId, teacher.userId))
			)
	);
	return db.read
		.select({
			id: classes.id,
			name: classes.name,
			joinCode: classes.joinCode,
			joinOpen: classes.joinOpen,
			joinUntil: classes.joinUntil,
			owned: sql<number>`${classes.ownerId} = ${teacher.userId}`,
			pupils: count(enrolments.id)
		})
		.from(classes)
		.leftJoin(enrolments, and(eq(enrolments.classId, classes.id), isNull(enrolments.removedAt)))
		.where(and(or(eq(classes.ownerId, teacher.userId), taught), isNull(classes.archivedAt)))
		.groupBy(classes.id)
		.orderBy(asc(sql`lower(${classes.name})`))
		.all();
}

/** What of a class its teacher may change. */
type Change = Partial<
	Pick<typeof classes.$inferInsert, 'name' | 'joinOpen' | 'joinUntil' | 'joinCode' | 'joinApproval'>
>;

async function change(
	db: Database,
	actor: Actor | null,
	id: string,
	what: (tx: Tx) => Change
): Promise<void> {
	await requireOwnClass(db, actor, id);
	await db.write((tx) => tx.update(classes).set(what(tx)).where(eq(classes.id, id)).run());
}

/** Gives a class another name. @throws DomainError for the name. */
export async function renameClass(db: Database, actor: Actor | null, id: string, typed: string) {
	const name = cleanName(typed);
	await change(db, actor, id, () => ({ name }));
}

/**
 * Lets new pupils in, or nobody new.
 *
 * @param until Moment at which the code stops letting anybody in; null for no end.
 */
export async function openClass(
	db: Database,
	actor: Actor | null,
	id: string,
	open: boolean,
	until: number | null = null
): Promise<void> {
	await change(db, actor, id, () => ({ joinOpen: open, joinUntil: until }));
}

/** Gives a class a new code; the old one opens nothing any more. */
export async function changeCode(db: Database, actor: Actor | null, id: string): Promise<void> {
	await change(db, actor, id, (tx) => ({ joinCode: unusedCode(tx) }));
}

/** Whether a teacher must let in who uses the code of a class. */
export async function setApproval(
	db: Database,
	actor: Actor | null,
	id: string,
	joinApproval: boolean
): Promise<void> {
	await change(db, actor, id, () => ({ joinApproval }));
}
