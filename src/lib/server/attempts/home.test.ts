import { describe, expect, it } from 'vitest';
import { DAY, MINUTE } from '../db/clock.ts';
import { freshDatabase } from '../db/testing.ts';
import { GRACE } from './deadline.ts';
import { pupilHome } from './home.ts';
import { startAssigned } from './start.ts';
import { submitAttempt } from './submit.ts';
import { MORNING, person, school } from './testing.ts';

describe('pupilHome', () => {
	it('is empty for somebody in no class', async () => {
		const db = await freshDatabase();
		const userId = await person(db, 'Li', 'pupil');
		expect(await pupilHome(db, { userId, now: MORNING })).toEqual({
			classes: [],
			waiting: [],
			due: [],
			missed: [],
			past: []
		});
	});

	it('follows an assignment from before it opens until it is handed in', async () => {
		const db = await freshDatabase();
		const { assignmentId, pupilId: userId } = await school(db, {
			assignment: { opensAt: MORNING, dueAt: MORNING + DAY, minutes: 10, attempts: 2 }
		});
		const at = async (now: number) => pupilHome(db, { userId, now });
		expect((await at(MORNING - 1)).due).toMatchObject([{ state: 'upcoming', questions: 4 }]);
		expect((await at(MORNING)).due).toMatchObject([
			{ state: 'ready', attemptsLeft: 2, open: null, className: 'Year 9', minutes: 10 }
		]);
		const { attemptId } = await startAssigned(db, { assignmentId, userId, now: MORNING });
		expect((await at(MORNING)).due).toMatchObject([
			{ state: 'ready', attemptsLeft: 1, open: { attemptId, endsAt: MORNING + 10 * MINUTE } }
		]);
		await submitAttempt(db, { attemptId, now: MORNING + MINUTE });
		const between = await at(MORNING + 2 * MINUTE);
		expect(between.due).toMatchObject([{ state: 'ready', attemptsLeft: 1, open: null }]);
		expect(between.past).toMatchObject([{ attemptId, score: { points: 0, outOf: 4 } }]);
		expect((await at(MORNING + DAY)).due).toEqual([]);
		expect((await at(MORNING + DAY)).missed).toEqual([]);
	});

	it('calls time on what ran out, and lists what was missed', async () => {
		const db = await freshDatabase();
		const { assignmentId, pupilId: userId } = await school(db, {
			assignment: { minutes: 10, dueAt: MORNING + DAY }
		});
		expect((await pupilHome(db, { userId, now: MORNING + DAY })).missed).toHaveLength(1);
		await startAssigned(db, { assignmentId, userId, now: MORNING });
		const later = await pupilHome(db, { userId, now: MORNING + 10 * MINUTE + GRACE + 1 });
		expect(later.due).toEqual([]);
		expect(later.past).toMatchObject([{ by: 'clock', submittedAt: MORNING + 10 * MINUTE }]);
	});

	it('keeps the score where the policy keeps it', async () => {
		for (const feedback of ['never', 'after-close'] as const) {
			const db = await freshDatabase();
			const { assignmentId, pupilId: userId } = await school(db, {
				quiz: { feedback },
				assignment: { dueAt: MORNING + DAY }
			});
			const { attemptId } = await startAssigned(db, { assignmentId, userId, now: MORNING });
			await submitAttempt(db, { attemptId, now: MORNING });
			const [past] = (await pupilHome(db, { userId, now: MORNING })).past;
			expect(past?.score).toBeNull();
			const [closed] = (await pupilHome(db, { userId, now: MORNING + DAY })).past;
			expect(closed?.score === null).toBe(feedback === 'never');
		}
	});
});
