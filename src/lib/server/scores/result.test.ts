import { describe, expect, it } from 'vitest';
import { saveAnswer } from '../attempts/save.ts';
import { startAssigned } from '../attempts/start.ts';
import { submitAttempt } from '../attempts/submit.ts';
import { MORNING, placesOf, QUESTIONS, school, TEXT } from '../attempts/testing.ts';
import { DAY } from '../db/clock.ts';
import { attempts } from '../db/schema/attempts.ts';
import { freshDatabase } from '../db/testing.ts';
import { resultView } from './result.ts';

const SECRETS = /WHY-|TAKEAWAY-|"credit"|"correct":|"evidence"|"outOf"/;

async function handedIn(feedback: 'at-once' | 'after-submit' | 'after-close' | 'never') {
	const db = await freshDatabase();
	const { assignmentId, pupilId } = await school(db, {
		quiz: { feedback },
		assignment: { dueAt: MORNING + DAY }
	});
	const { attemptId } = await startAssigned(db, { assignmentId, userId: pupilId, now: MORNING });
	const order = db.read.select().from(attempts).get()?.items[0]?.order ?? [];
	const [question] = QUESTIONS;
	if (!question) throw new Error('no question');
	const chosen = placesOf(question, order, false).slice(1, 2);
	await saveAnswer(db, { attemptId, position: 0, chosen, base: 0, now: MORNING });
	const early = await resultView(db, attemptId, MORNING);
	await submitAttempt(db, { attemptId, now: MORNING });
	return { db, attemptId, chosen, order, early };
}

describe('resultView', () => {
	it('is not there while the attempt runs', async () => {
		expect((await handedIn('at-once')).early).toBeNull();
	});

	it.each(['at-once', 'after-submit'] as const)('shows score and proof (%s)', async (feedback) => {
		const { db, attemptId, chosen, order } = await handedIn(feedback);
		const view = await resultView(db, attemptId, MORNING);
		expect(view?.score).toEqual({ points: 0, outOf: 4 });
		const [first, second] = view?.questions ?? [];
		const place = chosen[0] ?? -1;
		expect(first?.answer).toEqual({ chosen });
		expect(first?.feedback?.credit).toBe(0);
		expect(first?.feedback?.options[place]).toMatchObject({
			correct: false,
			why: `WHY-${QUESTIONS[0]?.options[order[place] ?? -1]?.text}`
		});
		expect(first?.feedback?.evidence.map(([s, e]) => TEXT.slice(s, e))).toEqual([
			'“Nobody digs while people are still down there,” harbour master Tomas Reed said on Tuesday.'
		]);
		expect(second?.feedback?.credit).toBeNull();
	});

	it.each([
		['after-close', MORNING + DAY - 1],
		['never', MORNING + 365 * DAY]
	] as const)('keeps everything back in every byte (%s)', async (feedback, now) => {
		const { db, attemptId } = await handedIn(feedback);
		const view = await resultView(db, attemptId, now);
		expect(view?.visibility.visible).toBe(false);
		expect(JSON.stringify(view)).not.toMatch(SECRETS);
	});

	it('opens when the assignment closes', async () => {
		const { db, attemptId } = await handedIn('after-close');
		const view = await resultView(db, attemptId, MORNING + DAY);
		expect(view?.visibility).toEqual({ visible: true });
		expect(JSON.stringify(view)).toMatch(SECRETS);
	});
});
