import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '../../accounts/actor.ts';
import { addActor } from '../../accounts/testing.ts';
import { startAssigned } from '../../attempts/start.ts';
import { submitAttempt } from '../../attempts/submit.ts';
import { MORNING, person, school, type School } from '../../attempts/testing.ts';
import { newId } from '../../db/id.ts';
import type { Database } from '../../db/open.ts';
import { attempts } from '../../db/schema/attempts.ts';
import { enrolments } from '../../db/schema/classes.ts';
import { events } from '../../db/schema/events.ts';
import { freshDatabase } from '../../db/testing.ts';
import { createClass } from '../classes.ts';
import { arrange, arrangementOf } from '../arrangements.ts';
import { enrol } from '../enrol.ts';
import { lookAtMerge } from './look.ts';
import { mergePupils } from './merge.ts';

describe('two accounts of one pupil', () => {
	let db: Database;
	let made: School;
	let teacher: Actor;
	let second: string;
	let places: { keepId: string; dropId: string };
	beforeEach(async () => {
		db = await freshDatabase();
		made = await school(db, { assignment: { attempts: 3 } });
		teacher = { userId: made.teacherId, name: 'Ms Okafor', role: 'teacher' };
		second = await person(db, 'Zoe', 'pupil');
		const { classId, pupilId } = made;
		await db.write((tx) => enrol(tx, { classId, pupilId: second, name: 'Zoe' }, MORNING));
		const rows = db.read.select().from(enrolments).all();
		const of = (user: string) => rows.find((row) => row.pupilId === user)?.id ?? '';
		places = { keepId: of(pupilId), dropId: of(second) };
	});
	const take = async (userId: string, now: number, handIn = true) => {
		const input = { assignmentId: made.assignmentId, userId, now };
		const { attemptId } = await startAssigned(db, input);
		if (handIn) await submitAttempt(db, { attemptId, now: now + 1 });
		return attemptId;
	};

	test('become one: attempts are numbered by time, nothing is lost', async () => {
		const first = await take(made.pupilId, MORNING + 1);
		const other = await take(second, MORNING + 5);
		const third = await take(made.pupilId, MORNING + 9);
		expect(await lookAtMerge(db, teacher, places)).toMatchObject({
			attempts: 1,
			twice: [{ title: 'Marrow Bay', kept: 2, moved: 1 }]
		});
		await mergePupils(db, teacher, places, MORNING + 20);
		const rows = db.read.select().from(attempts).orderBy(attempts.number).all();
		expect(rows.map(({ id, userId, number }) => [id, userId, number])).toEqual([
			[first, made.pupilId, 1],
			[other, made.pupilId, 2],
			[third, made.pupilId, 3]
		]);
		const drop = db.read.select().from(enrolments).where(eq(enrolments.id, places.dropId)).get();
		expect(drop?.removedAt).toBe(MORNING + 20);
		expect(
			db.read.select().from(events).where(eq(events.kind, 'pupil.merged')).all()
		).toMatchObject([{ subject: made.pupilId, data: { from: second, name: 'Zoe', attempts: 1 } }]);
	});

	test('keep the class that only the second is in, and what was arranged', async () => {
		const other = await createClass(db, teacher, { id: newId(), name: 'Club' }, MORNING);
		await db.write((tx) => enrol(tx, { classId: other, pupilId: second, name: 'Zoe' }, MORNING));
		const more = { time: 1.5, attempts: 0, readAloud: true };
		await arrange(db, teacher, places.dropId, more, MORNING);
		await mergePupils(db, teacher, places, MORNING + 1);
		const inClub = db.read.select().from(enrolments).where(eq(enrolments.classId, other)).all();
		expect(inClub).toMatchObject([{ pupilId: made.pupilId, removedAt: null }]);
		expect(arrangementOf(db.read, places.keepId)).toMatchObject(more);
	});

	test('are left alone while both have one quiz under way', async () => {
		await take(made.pupilId, MORNING + 1, false);
		await take(second, MORNING + 2, false);
		for (const work of [lookAtMerge(db, teacher, places), mergePupils(db, teacher, places, 9)])
			await expect(work).rejects.toMatchObject({ code: 'both-under-way', field: 'drop' });
	});

	test('are left alone where the second has another teacher too', async () => {
		const stranger = await addActor(db, 'teacher');
		const theirs = await createClass(db, stranger, { id: newId(), name: 'Theirs' }, MORNING);
		await db.write((tx) => enrol(tx, { classId: theirs, pupilId: second, name: 'Zoe' }, MORNING));
		await expect(lookAtMerge(db, teacher, places)).rejects.toMatchObject({ code: 'foreign-class' });
		const swapped = { keepId: places.dropId, dropId: places.keepId };
		await expect(mergePupils(db, teacher, swapped, MORNING)).resolves.toBeTruthy();
	});

	test('must be two, and of the teacher', async () => {
		const one = { keepId: places.keepId, dropId: places.keepId };
		await expect(lookAtMerge(db, teacher, one)).rejects.toMatchObject({ code: 'same-account' });
		const stranger = await addActor(db, 'teacher');
		await expect(mergePupils(db, stranger, places, 1)).rejects.toMatchObject({ status: 404 });
	});
});
