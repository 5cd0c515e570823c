import type { RequestEvent } from '@sveltejs/kit';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '$lib/server/accounts/actor.ts';
import { addActor } from '$lib/server/accounts/testing.ts';
import { MORNING, school, type School } from '$lib/server/attempts/testing.ts';
import type { Database } from '$lib/server/db/open.ts';
import { regrades } from '$lib/server/db/schema/scores.ts';
import { freshDatabase } from '$lib/server/db/testing.ts';
import { addAttempt } from '$lib/server/scores/testing.ts';
import * as book from '../../classes/[id]/gradebook/+page.server.ts';
import * as bookFile from '../../classes/[id]/gradebook/scores.[kind=table]/+server.ts';
import * as sheet from './+page.server.ts';
import * as marking from './marking/+page.server.ts';
import * as mend from './mend/[position]/+page.server.ts';
import * as pupil from './pupils/[pupil]/+page.server.ts';
import * as question from './questions/[position]/+page.server.ts';
import * as file from './scores.[kind=table]/+server.ts';

type Door = (event: RequestEvent) => unknown;
/** Each load, action and endpoint by its name; its own kind of event does not matter here. */
const door = (handler: unknown) => handler as Door;

const DOORS: readonly (readonly [string, Door])[] = [
	['sheet', door(sheet.load)],
	['question', door(question.load)],
	['pupil', door(pupil.load)],
	['file', door(file.GET)],
	['marking', door(marking.load)],
	['marking: mark', door(marking.actions.mark)],
	['marking: undo', door(marking.actions.undo)],
	['mend', door(mend.load)],
	['mend: preview', door(mend.actions.preview)],
	['mend: apply', door(mend.actions.apply)],
	['mend: undo', door(mend.actions.undo)],
	['gradebook', door(book.load)],
	['gradebook file', door(bookFile.GET)]
];

describe('the doors of scores', () => {
	let db: Database;
	let made: School;
	let people: Readonly<Record<string, Actor | null>>;
	beforeEach(async () => {
		db = await freshDatabase();
		made = await school(db);
		const sat = [{ chosen: [0] }, null, null, null];
		await db.write((tx) => addAttempt(tx, made, { userId: made.pupilId, number: 1, sat }));
		people = {
			nobody: null,
			pupil: { userId: made.pupilId, name: 'Zoë', role: 'pupil' },
			'other teacher': await addActor(db, 'teacher'),
			'other owner': { ...(await addActor(db, 'teacher')), role: 'owner' },
			teacher: { userId: made.teacherId, name: 'Ms Okafor', role: 'teacher' }
		};
	});

	function event(who: string, name: string, typed: Readonly<Record<string, string>> = {}) {
		const form = new FormData();
		for (const [field, value] of Object.entries(typed)) form.append(field, value);
		const url = new URL('http://localhost/');
		const id = name.startsWith('gradebook') ? made.classId : made.assignmentId;
		return {
			url,
			params: { id, pupil: made.pupilId, position: '1', kind: 'csv' },
			request: new Request(url, { method: 'POST', body: form }),
			locals: { db, actor: people[who] ?? null, now: () => MORNING }
		} as unknown as RequestEvent;
	}

	it.each(DOORS)('%s: only the teacher of the class', async (name, handler) => {
		const answers: Record<string, number | string> = {};
		for (const who of Object.keys(people))
			answers[who] = await Promise.try(() => handler(event(who, name))).then(
				() => 'may',
				(error: { readonly status?: number }) => error.status ?? String(error)
			);
		expect(answers).toEqual({
			nobody: 401,
			pupil: 403,
			'other teacher': 404,
			'other owner': 404,
			teacher: 'may'
		});
	});

	it('applies what was looked at, and nothing else', async () => {
		const typed = { what: 'key', correct: '1', reason: 'Calder said so.' };
		const entries = () => db.read.select().from(regrades).all().length;
		type Seen = { readonly seen: { readonly token: string; readonly change: string } };
		const apply = (more: Readonly<Record<string, string>>) =>
			door(mend.actions.apply)(event('teacher', 'mend', { ...typed, ...more }));

		const unseen = await apply({});
		expect(unseen).toMatchObject({ changed: true });
		const { seen } = (await door(mend.actions.preview)(event('teacher', 'mend', typed))) as Seen;
		expect(await apply({ ...seen, preview: '', correct: '2' })).toMatchObject({ changed: true });
		expect(entries()).toBe(0);
		const sent = { token: seen.token, change: seen.change };
		expect(await apply(sent)).toMatchObject({ done: expect.stringContaining('1 attempt moved') });
		expect(entries()).toBe(1);
	});

	it('gives a form back with all that was typed', async () => {
		const typed = { what: 'key', correct: '1', reason: '' };
		expect(await door(mend.actions.preview)(event('teacher', 'mend', typed))).toMatchObject({
			status: 422,
			data: { typed: { what: ['key'], correct: ['1'] }, errors: { reason: expect.any(String) } }
		});
	});
});
