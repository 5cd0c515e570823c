import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '../accounts/actor.ts';
import { pupilTask } from '../attempts/home.ts';
import { saveAnswer } from '../attempts/save.ts';
import { startAssigned } from '../attempts/start.ts';
import { submitAttempt } from '../attempts/submit.ts';
import { takeView } from '../attempts/take.ts';
import { MORNING, school, type School } from '../attempts/testing.ts';
import { MINUTE } from '../db/clock.ts';
import type { Database } from '../db/open.ts';
import { enrolments } from '../db/schema/classes.ts';
import { freshDatabase } from '../db/testing.ts';
import { arrange, NOTHING_ARRANGED } from './arrangements.ts';

describe('what is arranged for a pupil', () => {
	let db: Database;
	let made: School;
	let teacher: Actor;
	let place: string;
	beforeEach(async () => {
		db = await freshDatabase();
		// Twenty minutes, closing after half an hour: begun late, the closing comes first.
		made = await school(db, { assignment: { minutes: 20, dueAt: MORNING + 30 * MINUTE } });
		teacher = { userId: made.teacherId, name: 'Ms Okafor', role: 'teacher' };
		place = db.read.select().from(enrolments).get()?.id ?? '';
	});
	const give = (more: Partial<typeof NOTHING_ARRANGED>, now = MORNING) =>
		arrange(db, teacher, place, { ...NOTHING_ARRANGED, ...more }, now);
	const start = (minutes: number) => {
		const { assignmentId, pupilId: userId } = made;
		return startAssigned(db, { assignmentId, userId, now: MORNING + minutes * MINUTE });
	};
	const task = (minutes = 0) => {
		const { assignmentId, pupilId: userId } = made;
		return pupilTask(db, { assignmentId, userId, now: MORNING + minutes * MINUTE });
	};
	const endsAt = async (attemptId: string, minutes = 0) => {
		const view = await takeView(db, attemptId, MORNING + minutes * MINUTE);
		const end = view?.endsAt ?? null;
		return end === null ? end : (end - MORNING) / MINUTE;
	};

	test.each([
		[1, 0, 20, 20],
		[1.5, 0, 30, 30],
		[3, 0, 60, 60],
		[null, 0, null, null],
		[1, 20, 20, 30],
		[2, 20, 20, 40]
	])('%s times the time, begun after %d minutes', async (time, begun, minutes, end) => {
		await give({ time });
		expect((await task(begun)).minutes).toBe(minutes);
		const { attemptId } = await start(begun);
		expect(await endsAt(attemptId, begun)).toBe(end);
	});

	test('holds when answers are taken and time is called', async () => {
		await give({ time: 2 });
		const { attemptId } = await start(0);
		const save = (minutes: number, base: number) =>
			saveAnswer(db, {
				attemptId,
				position: 0,
				chosen: [minutes % 3],
				base,
				now: MORNING + minutes * MINUTE
			});
		await expect(save(35, 0)).resolves.toMatchObject({ outcome: 'saved' });
		await expect(save(43, 1)).rejects.toMatchObject({ code: 'too-late' });
	});

	test('reaches what is under way, and takes nobody time away', async () => {
		const { attemptId } = await start(0);
		await give({ time: 1.5 }, MORNING + 5 * MINUTE);
		expect(await endsAt(attemptId, 5)).toBe(30);
		await give({}, MORNING + 6 * MINUTE);
		expect(await endsAt(attemptId, 6)).toBe(30);
		await give({ time: null }, MORNING + 7 * MINUTE);
		expect(await endsAt(attemptId, 7)).toBe(null);
	});

	test('gives attempts beyond those of the assignment', async () => {
		const { attemptId } = await start(0);
		await submitAttempt(db, { attemptId, now: MORNING + MINUTE });
		await expect(start(2)).rejects.toMatchObject({ code: 'no-attempts-left' });
		await give({ attempts: 1 });
		expect(await task(2)).toMatchObject({ attempts: 2, attemptsLeft: 1, state: 'ready' });
		await expect(start(2)).resolves.toMatchObject({ resumed: false });
	});

	test('is shown to the pupil', async () => {
		await give({ time: 1.25, readAloud: true });
		expect(await task()).toMatchObject({ time: 1.25, minutes: 25, readAloud: true });
	});

	test.each([
		[{ time: 0.5 }, 'time'],
		[{ time: 3.5 }, 'time'],
		[{ time: Number.NaN }, 'time'],
		[{ attempts: -1 }, 'attempts'],
		[{ attempts: 1.5 }, 'attempts'],
		[{ attempts: 99 }, 'attempts']
	])('%o is refused', async (more, field) => {
		await expect(give(more)).rejects.toMatchObject({ code: 'wrong-value', field });
	});
});
