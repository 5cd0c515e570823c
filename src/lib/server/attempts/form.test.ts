import { describe, expect, it } from 'vitest';
import { MINUTE } from '../db/clock.ts';
import { responses } from '../db/schema/attempts.ts';
import { freshDatabase } from '../db/testing.ts';
import { saveFromForm } from './form.ts';
import { saveAnswer } from './save.ts';
import { startAssigned } from './start.ts';
import { submitAttempt } from './submit.ts';
import { MORNING, school } from './testing.ts';

async function sitting(settings: Parameters<typeof school>[1] = {}) {
	const db = await freshDatabase();
	const { assignmentId, pupilId } = await school(db, settings);
	const { attemptId } = await startAssigned(db, { assignmentId, userId: pupilId, now: MORNING });
	const send = (fields: Record<string, string | string[]>, now = MORNING) => {
		const form = new FormData();
		for (const [name, value] of Object.entries(fields))
			for (const one of [value].flat()) form.append(name, one);
		return saveFromForm(db, { attemptId, form, now });
	};
	const rows = () => db.read.select().from(responses).all();
	return { db, attemptId, send, rows, page: `/take/${attemptId}` };
}

describe('saveFromForm', () => {
	it.each([
		['next', '?q=3#question'],
		['previous', '?q=1#question'],
		['check', '?q=2#question'],
		['end', '?q=end#question'],
		['4', '?q=4#question'],
		['nonsense', '?q=2#question']
	])('saves, then goes %s', async (go, address) => {
		const { send, rows, page } = await sitting();
		expect(await send({ position: '1', base: '0', chosen: '2', go })).toBe(page + address);
		expect(rows()).toMatchObject([{ position: 1, revision: 1 }]);
	});

	it('takes several choices of one question', async () => {
		const { send, rows } = await sitting();
		await send({ position: '2', base: '0', chosen: ['0', '3'], go: 'next' });
		expect(rows()[0]?.answer.chosen).toHaveLength(2);
	});

	it('writes nothing where nothing was chosen, or on the last step', async () => {
		const { send, rows, page } = await sitting();
		expect(await send({ position: '1', base: '0', go: 'next' })).toBe(`${page}?q=3#question`);
		expect(await send({ position: '4', go: 'previous' })).toBe(`${page}?q=4#question`);
		expect(await send({ position: '4', go: '2' })).toBe(`${page}?q=2#question`);
		expect(rows()).toEqual([]);
	});

	it('stays and says so where another window was quicker', async () => {
		const { db, attemptId, send, page } = await sitting();
		await saveAnswer(db, { attemptId, position: 0, chosen: [1], base: 0, now: MORNING });
		expect(await send({ position: '0', base: '0', chosen: '2', go: 'next' })).toBe(
			`${page}?q=1&elsewhere#question`
		);
	});

	it('leads to the result where it has ended', async () => {
		const { db, attemptId, send, page } = await sitting({ assignment: { minutes: 1 } });
		const late = MORNING + 10 * MINUTE;
		const answer = { position: '0', base: '0', chosen: '1', go: 'next' };
		expect(await send(answer, late)).toBe(`${page}/result`);
		await submitAttempt(db, { attemptId, now: late });
		expect(await send(answer)).toBe(`${page}/result`);
	});

	it('moves on from an answer that stands, and asks for one where there is none to check', async () => {
		const { send, page } = await sitting({ quiz: { feedback: 'at-once' } });
		await expect(send({ position: '0', base: '0', go: 'check' })).rejects.toMatchObject({
			code: 'nothing-chosen'
		});
		await send({ position: '0', base: '0', chosen: '1', go: 'check' });
		expect(await send({ position: '0', base: '1', go: 'next' })).toBe(`${page}?q=2#question`);
	});

	it.each([
		['no place', { base: '0', chosen: '1', go: 'next' }],
		['a place of letters', { position: 'x', base: '0', chosen: '1', go: 'next' }],
		['a choice of letters', { position: '0', base: '0', chosen: 'x', go: 'next' }]
	])('refuses %s', async (_name, fields) => {
		const { send } = await sitting();
		await expect(send(fields)).rejects.toMatchObject({ code: 'bad-answer' });
	});
});
