import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Actor } from '../accounts/actor.ts';
import { findPupil } from '../accounts/pupils.ts';
import { addActor } from '../accounts/testing.ts';
import { newId } from '../db/id.ts';
import type { Database } from '../db/open.ts';
import { users } from '../db/schema/accounts.ts';
import { classes } from '../db/schema/classes.ts';
import { freshDatabase } from '../db/testing.ts';
import { archivedClasses, setArchived } from './archive.ts';
import { arrange, arrangementOf } from './arrangements.ts';
import { classesOf, createClass, setApproval } from './classes.ts';
import { joinAnotherClass, joinClass } from './join.ts';
import { movePupil } from './move.ts';
import { rosterOf } from './roster.ts';
import { addTeacher, handOn, removeTeacher, teachersOf } from './teachers.ts';
import { decideWaiting, isWaiting, waitingFor, waitsFor } from './waiting.ts';

// Hashes are slow by design, and slower on a machine that is busy.
vi.setConfig({ testTimeout: 60_000 });

let db: Database;
let teacher: Actor;
let classId: string;
beforeEach(async () => {
	db = await freshDatabase();
	teacher = await addActor(db, 'teacher');
	classId = await createClass(db, teacher, { id: newId(), name: '5b' }, 1);
});
const codeOf = (id: string) =>
	db.read.select().from(classes).where(eq(classes.id, id)).get()?.joinCode ?? '';
const join = (name: string, id = classId) =>
	joinClass(db, { code: codeOf(id), name, once: newId(), another: false }, Date.now());
const onRoster = async (id = classId, who = teacher) =>
	(await rosterOf(db, who, id)).filter((row) => row.removedAt === null).map(({ name }) => name);

describe('a class that lets in by approval', () => {
	beforeEach(() => setApproval(db, teacher, classId, true));

	test('has a waiting list from which its teacher lets in', async () => {
		const ana = await join('Ana');
		const ben = await join('Ben');
		expect(ana.waiting).toBe(true);
		expect(await onRoster()).toEqual([]);
		expect(waitsFor(db.read, ana.userId)).toEqual(['5b']);
		expect(isWaiting(db.read, classId, ana.userId)).toBe(true);
		const list = await waitingFor(db, teacher, classId);
		expect(list.map(({ name }) => name)).toEqual(['Ana', 'Ben']);
		const ids = [list[0]?.id ?? ''];
		expect(await decideWaiting(db, teacher, { classId, ids, letIn: true }, 5)).toBe(1);
		expect(await onRoster()).toEqual(['Ana']);
		await decideWaiting(db, teacher, { classId, ids: 'all', letIn: false }, 6);
		expect(await waitingFor(db, teacher, classId)).toEqual([]);
		const actor = { userId: ben.userId, name: 'Ben', role: 'pupil' } as const;
		const again = joinAnotherClass(db, actor, codeOf(classId), Date.now());
		await expect(again).rejects.toMatchObject({ code: 'turned-away' });
	});

	test('lets who waits sign in on another device, but nobody take the name', async () => {
		const { passphrase, userId } = await join('Ana');
		const typed = { code: codeOf(classId), name: 'Ana', passphrase };
		expect(await findPupil(db, typed)).toBe(userId);
		await expect(join('Ana')).rejects.toMatchObject({ code: 'same-name' });
	});

	test('is asked once by a pupil of another class', async () => {
		const other = await createClass(db, teacher, { id: newId(), name: 'Club' }, 1);
		const { userId } = await join('Ana', other);
		const actor = { userId, name: 'Ana', role: 'pupil' } as const;
		for (let n = 0; n < 2; n++) await joinAnotherClass(db, actor, codeOf(classId), Date.now());
		expect(await waitingFor(db, teacher, classId)).toHaveLength(1);
	});

	test('is decided by its teachers alone', async () => {
		await join('Ana');
		const stranger = await addActor(db, 'teacher');
		const work = decideWaiting(db, stranger, { classId, ids: 'all', letIn: true }, 5);
		await expect(work).rejects.toMatchObject({ status: 404 });
	});
});

describe('teachers of a class', () => {
	const emailOf = (actor: Actor) =>
		db.read.select().from(users).where(eq(users.id, actor.userId)).get()?.email ?? '';

	test('one who was added teaches it, and may leave it', async () => {
		const other = await addActor(db, 'teacher');
		for (let n = 0; n < 2; n++)
			await addTeacher(db, teacher, classId, ` ${emailOf(other).toUpperCase()} `, 2);
		expect((await teachersOf(db, other, classId)).map(({ owner }) => owner)).toEqual([true, false]);
		expect((await classesOf(db, other)).map(({ name, owned }) => [name, owned])).toEqual([
			['5b', 0]
		]);
		await expect(setArchived(db, other, classId, true, 3)).rejects.toMatchObject({ status: 403 });
		await expect(addTeacher(db, other, classId, 'x@y.z', 3)).rejects.toMatchObject({ status: 403 });
		await removeTeacher(db, other, classId, other.userId, 4);
		expect(await classesOf(db, other)).toEqual([]);
		await expect(rosterOf(db, other, classId)).rejects.toMatchObject({ status: 404 });
	});

	test.each(['nobody@example.org', '', 'PUPIL'])('nobody is added by %j', async (typed) => {
		const pupil = await addActor(db, 'pupil');
		const email = typed === 'PUPIL' ? emailOf(pupil) : typed;
		const work = addTeacher(db, teacher, classId, email, 2);
		await expect(work).rejects.toMatchObject({ code: 'no-such-teacher', field: 'email' });
	});

	test('a class is handed on to one of them, and not to anybody', async () => {
		const other = await addActor(db, 'teacher');
		const work = handOn(db, teacher, classId, other.userId, 2);
		await expect(work).rejects.toMatchObject({ code: 'no-such-teacher' });
		await addTeacher(db, teacher, classId, emailOf(other), 2);
		await handOn(db, teacher, classId, other.userId, 3);
		expect((await teachersOf(db, teacher, classId)).map(({ id }) => id)).toEqual([
			other.userId,
			teacher.userId
		]);
	});
});

test('a class that is put away is in no list, opens to nobody, and comes back', async () => {
	await join('Ana');
	await setArchived(db, teacher, classId, true, 2);
	expect(await classesOf(db, teacher)).toEqual([]);
	expect(await archivedClasses(db, teacher)).toMatchObject([{ id: classId, name: '5b' }]);
	await expect(join('Ben')).rejects.toMatchObject({ code: 'code-unknown' });
	await setArchived(db, teacher, classId, false, 3);
	expect(await onRoster()).toEqual(['Ana']);
});

test('a pupil moves with what is arranged, once', async () => {
	await join('Ana');
	const to = await createClass(db, teacher, { id: newId(), name: '5c' }, 1);
	const [place] = await rosterOf(db, teacher, classId);
	const more = { time: 2, attempts: 1, readAloud: false };
	await arrange(db, teacher, place?.id ?? '', more, 2);
	const input = { enrolmentId: place?.id ?? '', toClassId: to };
	await movePupil(db, teacher, input, 3);
	expect([await onRoster(), await onRoster(to)]).toEqual([[], ['Ana']]);
	const [moved] = await rosterOf(db, teacher, to);
	expect(arrangementOf(db.read, moved?.id ?? '')).toMatchObject(more);
	await expect(movePupil(db, teacher, input, 4)).rejects.toMatchObject({ code: 'already-there' });
	const stranger = await addActor(db, 'teacher');
	const theirs = await createClass(db, stranger, { id: newId(), name: 'X' }, 1);
	const away = { enrolmentId: moved?.id ?? '', toClassId: theirs };
	await expect(movePupil(db, teacher, away, 5)).rejects.toMatchObject({ status: 404 });
});
