import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '../accounts/actor.ts';
import { addActor } from '../accounts/testing.ts';
import { saveAnswer } from '../attempts/save.ts';
import { startAssigned } from '../attempts/start.ts';
import { submitAttempt } from '../attempts/submit.ts';
import { takeView } from '../attempts/take.ts';
import { MORNING, person, school, type School } from '../attempts/testing.ts';
import { enrol } from '../classes/enrol.ts';
import { MINUTE } from '../db/clock.ts';
import type { Database } from '../db/open.ts';
import { responses } from '../db/schema/attempts.ts';
import { scores } from '../db/schema/scores.ts';
import { freshDatabase } from '../db/testing.ts';
import { endNow } from './end.ts';
import { extend } from './extend.ts';
import { actFromForm } from './form.ts';
import { watchAssignment, type LiveNews } from './hub.ts';
import { liveLog } from './log.ts';
import { reopen } from './reopen.ts';
import { AWAY_AFTER, liveRows } from './rows.ts';
import { noteSign } from './signs.ts';

let db: Database;
let made: School;
let teacher: Actor;
let second: string;
const at = (minutes: number) => MORNING + minutes * MINUTE;
beforeEach(async () => {
	db = await freshDatabase();
	made = await school(db, { assignment: { minutes: 20, dueAt: at(30) } });
	teacher = { userId: made.teacherId, name: 'Ms Okafor', role: 'teacher' };
	second = await person(db, 'Ben', 'pupil');
	const place = { classId: made.classId, pupilId: second, name: 'Ben' };
	await db.write((tx) => enrol(tx, place, MORNING));
});
const begin = async (userId = made.pupilId, minutes = 0) =>
	(await startAssigned(db, { assignmentId: made.assignmentId, userId, now: at(minutes) }))
		.attemptId;
const save = (attemptId: string, position: number, minutes: number) =>
	saveAnswer(db, { attemptId, position, chosen: [0], base: 0, now: at(minutes) });
const rows = (minutes: number) => liveRows(db, made.assignmentId, at(minutes));
const zoe = (minutes: number) => rows(minutes).find(({ pupilId }) => pupilId === made.pupilId);
const endsAt = async (attemptId: string, minutes: number) =>
	((await takeView(db, attemptId, at(minutes)))?.endsAt ?? 0) - MORNING;
const forAll = { whom: 'all' as const };
const forZoe = () => ({ assignmentId: made.assignmentId, whom: [made.pupilId] });
const everybody = () => ({ assignmentId: made.assignmentId, ...forAll });

describe('who is where', () => {
	test('from before the start to the end, without an answer or a key', async () => {
		expect(rows(0).map(({ name, where }) => [name, where])).toEqual([
			['Ben', 'not-started'],
			['Zoë O’Neill', 'not-started']
		]);
		const attemptId = await begin();
		expect(zoe(0)).toMatchObject({ where: 'started', saved: 0, questions: 4, endsAt: at(20) });
		await save(attemptId, 1, 1);
		noteSign(db, attemptId, { at: at(1), position: 2 });
		expect(zoe(1)).toMatchObject({ where: 'working', saved: 1, question: 3 });
		expect(zoe(1 + AWAY_AFTER / MINUTE + 0.1)).toMatchObject({ where: 'offline', question: null });
		noteSign(db, attemptId, { at: at(5), position: null });
		expect(zoe(5)).toMatchObject({ where: 'working', question: null });
		await submitAttempt(db, { attemptId, now: at(6) });
		expect(zoe(6)).toMatchObject({ where: 'done', submittedAt: at(6), by: 'pupil', endsAt: null });
		expect(JSON.stringify(rows(6))).not.toMatch(/WHY|HASH|TAKEAWAY|Tomas/);
	});

	test('is told to all who watch by one look: all at first, then what changed', async () => {
		const told: LiveNews[] = [];
		const stops = [1, 2].map(() =>
			watchAssignment(db, made.assignmentId, () => at(0), {
				tell: (news) => told.push(news),
				lost: () => undefined
			})
		);
		expect(told.map((news) => news.rows.length)).toEqual([2, 2]);
		await begin();
		await expect.poll(() => told.length, { timeout: 10_000 }).toBe(4);
		expect(told[3]?.rows).toMatchObject([{ pupilId: made.pupilId, where: 'started' }]);
		stops.forEach((stop) => stop());
	});
});

describe('more time', () => {
	test('for one moves the end of what is under way', async () => {
		const attemptId = await begin();
		const other = await begin(second);
		await extend(db, teacher, { ...forZoe(), minutes: 5 }, at(1));
		expect(await endsAt(attemptId, 1)).toBe(25 * MINUTE);
		expect(await endsAt(other, 1)).toBe(20 * MINUTE);
		await expect(save(attemptId, 0, 24)).resolves.toMatchObject({ outcome: 'saved' });
		await expect(save(other, 0, 24)).rejects.toMatchObject({ code: 'too-late' });
	});

	test('for everybody puts the closing off too', async () => {
		const attemptId = await begin();
		expect(await extend(db, teacher, { ...everybody(), minutes: 10 }, at(1))).toBe(1);
		expect(await endsAt(attemptId, 1)).toBe(30 * MINUTE);
		await expect(begin(second, 35)).resolves.toBeTruthy();
	});

	test('for one who has not begun leaves the others out', async () => {
		await extend(db, teacher, { ...forZoe(), minutes: 10 }, at(32));
		await expect(begin(made.pupilId, 40)).resolves.toBeTruthy();
		await expect(begin(second, 40)).rejects.toMatchObject({ code: 'closed' });
	});

	test.each([0, -1, 601, 1.5, Number.NaN])('is not %d minutes', async (minutes) => {
		const work = extend(db, teacher, { ...everybody(), minutes }, at(1));
		await expect(work).rejects.toMatchObject({ code: 'wrong-value', field: 'minutes' });
	});
});

describe('an end', () => {
	test('for one hands in what was saved', async () => {
		const attemptId = await begin();
		const other = await begin(second);
		await save(attemptId, 0, 1);
		expect(await endNow(db, teacher, forZoe(), at(2))).toBe(1);
		expect(zoe(2)).toMatchObject({ where: 'done', by: 'teacher', saved: 1 });
		await expect(save(attemptId, 1, 3)).rejects.toMatchObject({ status: 409 });
		await expect(save(other, 1, 3)).resolves.toMatchObject({ outcome: 'saved' });
	});

	test('for everybody lets nobody begin', async () => {
		await begin();
		expect(await endNow(db, teacher, everybody(), at(2))).toBe(1);
		await expect(begin(second, 3)).rejects.toMatchObject({ code: 'closed' });
	});
});

describe('opening again', () => {
	test('lets the attempt go on with its answers, and marks it anew', async () => {
		const attemptId = await begin();
		await save(attemptId, 0, 1);
		await submitAttempt(db, { attemptId, now: at(2) });
		await reopen(db, teacher, { ...forZoe(), minutes: 15 }, at(40));
		expect(await endsAt(attemptId, 41)).toBe(55 * MINUTE);
		await save(attemptId, 1, 50);
		await submitAttempt(db, { attemptId, now: at(51) });
		expect(db.read.select().from(responses).all()).toHaveLength(2);
		expect(db.read.select().from(scores).where(eq(scores.attemptId, attemptId)).all()).toHaveLength(
			1
		);
	});

	test('for everybody leaves what pupils handed in themselves', async () => {
		const attemptId = await begin();
		await begin(second);
		await submitAttempt(db, { attemptId, now: at(2) });
		expect(await reopen(db, teacher, { ...everybody(), minutes: 5 }, at(50))).toBe(1);
		expect(rows(50).map(({ where }) => where)).toEqual(['offline', 'done']);
	});
});

test('each has a line in the record, and strangers may do none of it', async () => {
	await begin();
	await extend(db, teacher, { ...forZoe(), minutes: 5 }, at(1));
	await endNow(db, teacher, everybody(), at(2));
	expect(await liveLog(db, teacher, made.assignmentId)).toMatchObject([
		{ who: 'Ms Okafor', did: 'ended', minutes: null, pupils: null },
		{ who: 'Ms Okafor', did: 'extended', minutes: 5, pupils: ['Zoë O’Neill'] }
	]);
	const stranger = await addActor(db, 'teacher');
	const form = new FormData();
	form.set('whom', 'all');
	form.set('minutes', '5');
	for (const what of ['extend', 'reopen', 'end']) {
		form.set('do', what);
		const input = { assignmentId: made.assignmentId, form };
		await expect(actFromForm(db, stranger, input, at(3))).rejects.toMatchObject({ status: 404 });
		await expect(actFromForm(db, teacher, input, at(3))).resolves.toMatch(/attempt/);
	}
	form.set('whom', 'chosen');
	const nobody = actFromForm(db, teacher, { assignmentId: made.assignmentId, form }, at(4));
	await expect(nobody).rejects.toMatchObject({ code: 'nobody-chosen' });
});

test('opening again says who can go on, or that only a start is left', async () => {
	const form = new FormData();
	for (const [name, value] of [
		['do', 'reopen'],
		['pupil', made.pupilId],
		['minutes', '5']
	] as const)
		form.set(name, value);
	const input = { assignmentId: made.assignmentId, form };
	const act = (minutes: number) => actFromForm(db, teacher, input, at(minutes));
	expect(await act(31)).toBe('Open again for 5 minutes; who has not begun may begin.');
	const attemptId = await begin(made.pupilId, 32);
	await submitAttempt(db, { attemptId, now: at(33) });
	expect(await act(34)).toBe('Open again for 5 minutes; 1 attempt can go on.');
});
