import type { RequestEvent } from '@sveltejs/kit';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '$lib/server/accounts/actor.ts';
import { addActor } from '$lib/server/accounts/testing.ts';
import { DAY } from '$lib/server/db/clock.ts';
import type { Database } from '$lib/server/db/open.ts';
import { cards, reviews } from '$lib/server/db/schema/practice.ts';
import { nextCard } from '$lib/server/practice/next.ts';
import { answerTo, HANDED_IN, takeQuiz, withQuiz } from '$lib/server/practice/testing.ts';
import * as progress from '../progress/+page.server.ts';
import * as practice from './+page.server.ts';
import * as card from './[card]/+page.server.ts';

type Door = (event: RequestEvent) => unknown;
/** Each load and action by its name; its own kind of event does not matter here. */
const door = (handler: unknown) => handler as Door;

const NOW = HANDED_IN + 2 * DAY;

describe('the doors of practice', () => {
	let db: Database;
	let cardId: string;
	let people: Readonly<Record<string, Actor | null>>;
	beforeEach(async () => {
		const given = await withQuiz();
		({ db } = given);
		await takeQuiz(db, given, () => null, given.asked);
		cardId = (await nextCard(db, { userId: given.userId, skill: null, now: NOW })) ?? '';
		people = {
			nobody: null,
			guest: await addActor(db, 'guest'),
			'other pupil': await addActor(db, 'pupil'),
			teacher: { userId: given.teacherId, name: 'Ms Okafor', role: 'teacher' },
			pupil: { userId: given.userId, name: 'Zoë', role: 'pupil' }
		};
	});

	function event(who: string, typed: Readonly<Record<string, string>> = {}, query = '') {
		const form = new FormData();
		for (const [field, value] of Object.entries(typed)) form.append(field, value);
		const url = new URL(`http://localhost/${query}`);
		return {
			url,
			params: { card: cardId },
			cookies: { get: () => undefined, set: () => undefined },
			request: new Request(url, { method: 'POST', body: form }),
			locals: { db, actor: people[who] ?? null, now: () => NOW }
		} as unknown as RequestEvent;
	}

	const outcome = (who: string, handler: Door, typed = {}, query = '') =>
		Promise.try(() => handler(event(who, typed, query))).then(
			() => 'may',
			(thrown: { readonly status?: number }) => thrown.status ?? String(thrown)
		);

	it.each([
		[
			'practice',
			door(practice.load),
			{ guest: 403, 'other pupil': 'may', teacher: 403, pupil: 'may' }
		],
		[
			'next',
			door(practice.actions.next),
			{ guest: 403, 'other pupil': 303, teacher: 403, pupil: 303 }
		],
		['card', door(card.load), { guest: 403, 'other pupil': 404, teacher: 403, pupil: 'may' }],
		[
			'answer',
			door(card.actions.default),
			{ guest: 403, 'other pupil': 404, teacher: 403, pupil: 'may' }
		],
		[
			'progress',
			door(progress.load),
			{ guest: 403, 'other pupil': 'may', teacher: 403, pupil: 'may' }
		]
	])('%s: only the pupil whose it is', async (_, handler, wanted) => {
		const answers: Record<string, number | string> = {};
		for (const who of Object.keys(people)) answers[who] = await outcome(who, handler);
		expect(answers).toEqual({ nobody: 401, ...wanted });
	});

	it('gives nobody the review of another card', async () => {
		const { asked } = db.read
			.select()
			.from(cards)
			.all()
			.find(({ id }) => id === cardId)!;
		const { chosen, sentence = null } = answerTo(asked!.question, asked!.order, true);
		const typed = {
			asked: asked!.id,
			...(chosen.length === 1 ? { chosen: String(chosen[0]) } : {}),
			...(sentence ? { sentence: sentence.join('-') } : {}),
			zone: 'Europe/Madrid'
		};
		expect(await outcome('pupil', door(card.actions.default), typed)).toBe(303);
		expect(db.read.select().from(reviews).all()).toHaveLength(1);
		const query = `?review=${asked!.id}`;
		expect(await outcome('pupil', door(card.load), {}, query)).toBe('may');
		expect(await outcome('other pupil', door(card.load), {}, query)).toBe(404);
		const other = db.read
			.select()
			.from(cards)
			.all()
			.find(({ id }) => id !== cardId);
		cardId = other?.id ?? '';
		expect(await outcome('pupil', door(card.load), {}, query)).toBe(404);
	});

	it('sends no key, reason or proof before the answer', async () => {
		const sent = JSON.stringify(await door(card.load)(event('pupil')));
		const { asked } = db.read
			.select()
			.from(cards)
			.all()
			.find(({ id }) => id === cardId)!;
		const { question } = asked!;
		for (const kept of ['"correct"', '"why"', '"evidence"', '"takeaway"', '"origin"', question.id])
			expect(sent).not.toContain(kept);
		for (const { why } of question.options)
			expect(sent).not.toContain(JSON.stringify(why).slice(1, -1));
	});
});
