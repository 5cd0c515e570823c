import { describe, expect, it } from 'vitest';
import { MINUTE, SECOND } from '../db/clock.ts';
import { responses, submissions } from '../db/schema/attempts.ts';
import { scores } from '../db/schema/scores.ts';
import { freshDatabase } from '../db/testing.ts';
import { GRACE } from './deadline.ts';
import { saveAnswer } from './save.ts';
import { startAssigned } from './start.ts';
import { submitAttempt } from './submit.ts';
import { MORNING, school } from './testing.ts';

async function sitting(settings: Parameters<typeof school>[1] = {}) {
	const db = await freshDatabase();
	const { assignmentId, pupilId } = await school(db, settings);
	const { attemptId } = await startAssigned(db, { assignmentId, userId: pupilId, now: MORNING });
	const save = (chosen: number[], base: number, more: { now?: number; final?: boolean } = {}) =>
		saveAnswer(db, { attemptId, position: 0, chosen, base, now: MORNING + SECOND, ...more });
	const rows = () => db.read.select().from(responses).all();
	return { db, attemptId, save, rows };
}

describe('saveAnswer', () => {
	it('appends a revision for every change of mind', async () => {
		const { save, rows } = await sitting();
		expect(await save([1], 0)).toEqual({
			outcome: 'saved',
			answer: {
				position: 0,
				chosen: [1],
				revision: 1,
				savedAt: MORNING + SECOND,
				final: false
			}
		});
		expect((await save([2], 1)).answer).toMatchObject({ revision: 2, chosen: [2] });
		expect((await save([], 2)).answer).toMatchObject({ revision: 3, chosen: [] });
		expect(rows().map(({ revision }) => revision)).toEqual([1, 2, 3]);
	});

	it('writes nothing for an answer that was never given', async () => {
		const { save, rows } = await sitting();
		expect((await save([], 0)).answer).toMatchObject({ revision: 0, savedAt: null });
		expect(rows()).toEqual([]);
	});

	it('writes nothing when the same is sent again because its acknowledgement was lost', async () => {
		const { save, rows } = await sitting();
		const first = await save([1], 0);
		expect(await save([1], 0, { now: MORNING + 5 * SECOND })).toEqual(first);
		expect(rows()).toHaveLength(1);
	});

	it('never lets an older answer overwrite a newer one', async () => {
		const { save, rows } = await sitting();
		await save([1], 0);
		await save([2], 1);
		const late = await save([3], 0, { now: MORNING + MINUTE });
		expect(late).toMatchObject({ outcome: 'newer', answer: { chosen: [2], revision: 2 } });
		expect(rows()).toHaveLength(2);
	});

	it('lets one of two tabs win where both answer at the same moment', async () => {
		const { save, rows } = await sitting();
		const both = await Promise.all([save([1], 0), save([2], 0)]);
		expect(both.map(({ outcome }) => outcome)).toEqual(['saved', 'newer']);
		expect(rows()).toHaveLength(1);
	});

	it('takes an answer within the grace and refuses it after, keeping what was saved', async () => {
		const { db, save, rows } = await sitting({ assignment: { minutes: 10 } });
		const end = MORNING + 10 * MINUTE;
		await save([1], 0);
		expect((await save([2], 1, { now: end + GRACE })).outcome).toBe('saved');
		await expect(save([3], 2, { now: end + GRACE + 1 })).rejects.toMatchObject({
			code: 'too-late',
			status: 409
		});
		expect(rows()).toHaveLength(2);
		expect(db.read.select().from(submissions).all()).toMatchObject([
			{ submittedAt: end, by: 'clock' }
		]);
		expect(db.read.select().from(scores).all()).toHaveLength(1);
		await expect(save([3], 2, { now: end })).rejects.toMatchObject({ code: 'too-late' });
	});

	it('takes nothing after it was handed in', async () => {
		const { db, attemptId, save, rows } = await sitting();
		await submitAttempt(db, { attemptId, now: MORNING });
		await expect(save([1], 0)).rejects.toMatchObject({ code: 'handed-in', status: 409 });
		expect(rows()).toEqual([]);
	});

	it.each([
		['a place that is not there', { position: 4, chosen: [0] }, 'bad-answer'],
		['an option that is not there', { position: 0, chosen: [9] }, 'bad-answer'],
		['two options of one', { position: 0, chosen: [0, 1] }, 'bad-answer']
	])('refuses %s', async (_name, bad, code) => {
		const { db, attemptId, rows } = await sitting();
		await expect(
			saveAnswer(db, { attemptId, base: 0, now: MORNING, ...bad })
		).rejects.toMatchObject({ code, status: 400 });
		expect(rows()).toEqual([]);
	});

	it('knows nothing of an attempt that is not there', async () => {
		const { db } = await sitting();
		await expect(
			saveAnswer(db, { attemptId: 'nobody', position: 0, chosen: [0], base: 0, now: MORNING })
		).rejects.toMatchObject({ status: 404 });
	});

	it('makes an answer final only where verdicts come at once, and then it stands', async () => {
		const later = await sitting();
		expect((await later.save([1], 0, { final: true })).answer.final).toBe(false);
		const atOnce = await sitting({ quiz: { feedback: 'at-once' } });
		await expect(atOnce.save([], 0, { final: true })).rejects.toMatchObject({
			code: 'nothing-chosen'
		});
		await atOnce.save([1], 0);
		expect((await atOnce.save([1], 0, { final: true })).answer).toMatchObject({
			revision: 2,
			final: true
		});
		expect((await atOnce.save([1], 0, { final: true })).answer.revision).toBe(2);
		await expect(atOnce.save([2], 2)).rejects.toMatchObject({ code: 'final', status: 409 });
		expect(atOnce.rows()).toHaveLength(2);
	});
});
