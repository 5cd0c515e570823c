import { describe, expect, it } from 'vitest';
import { MINUTE } from '../db/clock.ts';
import type { Database } from '../db/open.ts';
import { attempts, submissions } from '../db/schema/attempts.ts';
import { events } from '../db/schema/events.ts';
import { marks, scores } from '../db/schema/scores.ts';
import { freshDatabase } from '../db/testing.ts';
import { closeOverdue } from './close.ts';
import { GRACE } from './deadline.ts';
import { saveAnswer } from './save.ts';
import { startAssigned } from './start.ts';
import { submitAttempt } from './submit.ts';
import { MORNING, placesOf, QUESTIONS, school } from './testing.ts';

async function sitting(settings: Parameters<typeof school>[1] = {}) {
	const db = await freshDatabase();
	const made = await school(db, settings);
	const { assignmentId, pupilId } = made;
	const { attemptId } = await startAssigned(db, { assignmentId, userId: pupilId, now: MORNING });
	return { db, attemptId, ...made };
}

const orderAt = (db: Database, position: number) =>
	db.read.select().from(attempts).get()?.items[position]?.order ?? [];

async function answer(db: Database, attemptId: string, position: number, correct: boolean) {
	const question = QUESTIONS[position];
	if (!question) throw new Error('no question');
	const places = placesOf(question, orderAt(db, position), correct);
	const chosen = question.response === 'one' ? places.slice(0, 1) : places;
	await saveAnswer(db, { attemptId, position, chosen, base: 0, now: MORNING });
}

describe('submitAttempt', () => {
	it('marks what was answered, by the options as they were shown', async () => {
		const { db, attemptId } = await sitting();
		await answer(db, attemptId, 0, true);
		await answer(db, attemptId, 1, false);
		await answer(db, attemptId, 2, true);
		await submitAttempt(db, { attemptId, now: MORNING + MINUTE });
		const given = db.read.select().from(marks).all();
		expect(given.map(({ credit, answered }) => [credit, answered])).toEqual([
			[1, true],
			[0, true],
			[1, true],
			[0, false]
		]);
		expect(db.read.select().from(scores).all()).toMatchObject([
			{ attemptId, points: 2, outOf: 4, computedAt: MORNING + MINUTE }
		]);
	});

	it('counts the last answer, not the first', async () => {
		const { db, attemptId } = await sitting();
		const order = orderAt(db, 0);
		const [question] = QUESTIONS;
		if (!question) throw new Error('no question');
		const right = placesOf(question, order, true);
		const wrong = placesOf(question, order, false).slice(0, 1);
		const base = { attemptId, position: 0, now: MORNING };
		await saveAnswer(db, { ...base, chosen: right, base: 0 });
		await saveAnswer(db, { ...base, chosen: wrong, base: 1 });
		await submitAttempt(db, { attemptId, now: MORNING });
		expect(db.read.select().from(scores).get()?.points).toBe(0);
	});

	it('is harmless the second time, even at the same moment', async () => {
		const { db, attemptId } = await sitting();
		const both = await Promise.all([
			submitAttempt(db, { attemptId, now: MORNING }),
			submitAttempt(db, { attemptId, now: MORNING + 1 })
		]);
		expect(both[1]).toEqual(both[0]);
		expect(await submitAttempt(db, { attemptId, now: MORNING + MINUTE })).toEqual(both[0]);
		expect(db.read.select().from(submissions).all()).toHaveLength(1);
		expect(db.read.select().from(scores).all()).toHaveLength(1);
		expect(db.read.select().from(events).all()).toHaveLength(1);
	});

	it('is by the clock, as of the end, when it comes too late', async () => {
		const { db, attemptId } = await sitting({ assignment: { minutes: 5 } });
		const end = MORNING + 5 * MINUTE;
		expect(await submitAttempt(db, { attemptId, now: end + GRACE + 1 })).toEqual({
			submittedAt: end,
			by: 'clock'
		});
	});
});

describe('closeOverdue', () => {
	it('calls time on what is over, of a person or at an assignment, and on nothing else', async () => {
		for (const of of ['userId', 'assignmentId'] as const) {
			const { db, attemptId, pupilId, assignmentId } = await sitting({
				assignment: { minutes: 5 }
			});
			await answer(db, attemptId, 0, true);
			const whom = of === 'userId' ? { userId: pupilId } : { assignmentId };
			const end = MORNING + 5 * MINUTE;
			await closeOverdue(db, whom, end + GRACE);
			expect(db.read.select().from(submissions).all()).toEqual([]);
			await closeOverdue(db, whom, end + GRACE + 1);
			await closeOverdue(db, whom, end + GRACE + 2);
			expect(db.read.select().from(submissions).all()).toEqual([
				{ attemptId, submittedAt: end, by: 'clock' }
			]);
			expect(db.read.select().from(scores).get()?.points).toBe(1);
		}
	});
});
