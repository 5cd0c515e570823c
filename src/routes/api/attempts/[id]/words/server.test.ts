import { describe, expect, it } from 'vitest';
import type { Actor } from '$lib/server/accounts/actor.ts';
import { addActor } from '$lib/server/accounts/testing.ts';
import { startAssigned } from '$lib/server/attempts/start.ts';
import { MORNING, school, TEXT } from '$lib/server/attempts/testing.ts';
import { freshDatabase } from '$lib/server/db/testing.ts';
import { DELETE, PUT } from '../../../marks/[id]/+server.ts';
import { POST as mark } from '../marks/+server.ts';
import { POST as word } from './+server.ts';

async function reading() {
	const db = await freshDatabase();
	const { assignmentId, pupilId, teacherId } = await school(db);
	const { attemptId } = await startAssigned(db, { assignmentId, userId: pupilId, now: MORNING });
	const pupil: Actor = { userId: pupilId, name: 'Zoë', role: 'pupil' };
	const teacher: Actor = { userId: teacherId, name: 'Ms Okafor', role: 'teacher' };
	const others = [
		[null, 401],
		[await addActor(db, 'pupil'), 404],
		[await addActor(db, 'guest'), 404],
		[teacher, 404]
	] as const;
	const ask = async (
		door: (event: never) => unknown,
		body: unknown,
		{ actor = pupil, id = attemptId }: { actor?: Actor | null; id?: string } = {}
	) =>
		door({
			locals: { db, actor, now: () => MORNING },
			params: { id },
			request: new Request('http://localhost/', {
				method: 'POST',
				body: typeof body === 'string' ? body : JSON.stringify(body)
			})
		} as never) as Response;
	return { ask, others };
}

const PLACE = { start: 0, end: 10 };
const MARK = { ...PLACE, colour: 'leaf' };

describe('the doors of reading', () => {
	it('are for whoever takes the attempt, and for nobody else', async () => {
		const { ask, others } = await reading();
		const { id } = (await (await ask(mark, MARK)).json()) as { id: string };
		for (const [actor, status] of others) {
			await expect(ask(mark, MARK, { actor })).rejects.toMatchObject({ status });
			await expect(ask(word, { word: 'boat' }, { actor })).rejects.toMatchObject({ status });
			const change = { colour: 'sky', note: 'mine now' };
			await expect(ask(PUT, change, { actor, id })).rejects.toMatchObject({ status });
			await expect(ask(DELETE, null, { actor, id })).rejects.toMatchObject({ status });
		}
		const changed = await (await ask(PUT, { colour: 'sky', note: ' who? ' }, { id })).json();
		expect(changed).toEqual({ id, span: [0, 10], colour: 'sky', note: 'who?' });
		expect((await ask(DELETE, null, { id })).status).toBe(200);
		await expect(ask(DELETE, null, { id })).rejects.toMatchObject({ status: 404 });
	});

	it('tell what a word means', async () => {
		const { ask } = await reading();
		const start = TEXT.indexOf('boats');
		const answer = await (await ask(word, { start, end: start + 5 })).json();
		expect(answer).toMatchObject({ word: 'boats', lemma: 'boat', span: [start, start + 5] });
	});

	it.each([
		['nothing', ''],
		['no JSON', '{'],
		['null', null],
		['half a place', { start: 0 }],
		['words for a place', { start: 'a', end: 'b' }],
		['a broken place', { start: 0.5, end: 3 }],
		['less than nothing', { start: -1, end: 3 }],
		['an empty word', { word: '  ' }],
		['a book', { word: 'a'.repeat(61) }],
		['a colour of no name', { ...MARK, colour: 'url(javascript:)' }],
		['a note of no words', { ...MARK, note: 7 }]
	])('refuse %s', async (_name, body) => {
		const { ask } = await reading();
		await expect(ask(mark, body)).rejects.toMatchObject({ status: 400, code: 'bad-mark' });
		if (!JSON.stringify(body).includes('colour'))
			await expect(ask(word, body)).rejects.toMatchObject({ status: 400, code: 'bad-word' });
	});
});
