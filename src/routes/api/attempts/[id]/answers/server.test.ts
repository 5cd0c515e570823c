import { describe, expect, it } from 'vitest';
import type { Actor } from '$lib/server/accounts/actor.ts';
import { startAssigned } from '$lib/server/attempts/start.ts';
import { FORMS, MORNING, person, QUESTIONS, school, TEXT } from '$lib/server/attempts/testing.ts';
import type { QuizSettings } from '$lib/server/db/schema/quizzes.ts';
import { freshDatabase } from '$lib/server/db/testing.ts';
import { load as loadTake } from '../../../../(pupil)/take/[attempt]/+page.server.ts';
import { load as loadResult } from '../../../../(pupil)/take/[attempt]/result/+page.server.ts';
import { POST } from './+server.ts';

/** What only keys, explanations and evidence contain; see the test school. */
const SECRETS =
	/WHY-|TAKEAWAY-|HASH-|RULE-|FACT-|"correct"|"evidence"|"accept"|"wordings"|"key"|"origin"|"from"|"credit"/;

async function attempt(feedback: QuizSettings['feedback'], questions = QUESTIONS) {
	const db = await freshDatabase();
	const quiz = { feedback, proof: questions === FORMS };
	const { assignmentId, pupilId } = await school(db, { quiz, questions });
	const { attemptId: id } = await startAssigned(db, {
		assignmentId,
		userId: pupilId,
		now: MORNING
	});
	const pupil: Actor = { userId: pupilId, name: 'Zoë O’Neill', role: 'pupil' };
	const event = (actor: Actor | null, body: unknown = null) => ({
		locals: { db, actor, now: () => MORNING },
		params: { id, attempt: id },
		url: new URL(`http://localhost/take/${id}`),
		request: new Request('http://localhost/', {
			method: 'POST',
			body: typeof body === 'string' ? body : JSON.stringify(body)
		})
	});
	const post = (body: unknown, actor: Actor | null = pupil) =>
		Promise.resolve(POST(event(actor, body) as never));
	return { db, id, pupil, event, post };
}

const ANSWER = { position: 0, chosen: [1], base: 0 };

describe('POST /api/attempts/[id]/answers', () => {
	it('saves and says at which revision and when', async () => {
		const { post } = await attempt('after-submit');
		const response = await post(ANSWER);
		expect(response.status).toBe(200);
		expect(await response.json()).toEqual({
			outcome: 'saved',
			answer: { position: 0, chosen: [1], revision: 1, savedAt: MORNING, final: false },
			feedback: null,
			now: MORNING
		});
	});

	it('is for whoever takes it, and for nobody else', async () => {
		const { db, post } = await attempt('after-submit');
		const other: Actor = {
			userId: await person(db, 'Ali', 'pupil'),
			name: 'Ali',
			role: 'pupil'
		};
		await expect(post(ANSWER, null)).rejects.toMatchObject({ status: 401 });
		await expect(post(ANSWER, other)).rejects.toMatchObject({ status: 404 });
	});

	it.each([
		['nothing', ''],
		['no JSON', '{'],
		['null', null],
		['a list', [1]],
		['no place', { chosen: [1], base: 0 }],
		['text for a place', { ...ANSWER, position: '0' }],
		['a broken place', { ...ANSWER, position: 0.5 }],
		['a negative choice', { ...ANSWER, chosen: [-1] }],
		['no list', { ...ANSWER, chosen: 1 }],
		['too many', { ...ANSWER, chosen: Array(51).fill(0) }],
		['half a sentence', { ...ANSWER, sentence: [0] }],
		['words for a sentence', { ...ANSWER, sentence: 'The first' }],
		['a figure for words', { ...ANSWER, text: 4 }],
		['a book', { ...ANSWER, text: 'a'.repeat(5001) }],
		['surer than sure', { ...ANSWER, sure: 4 }],
		['no base', { position: 0, chosen: [1] }]
	])('refuses %s', async (_name, body) => {
		const { post } = await attempt('after-submit');
		await expect(post(body)).rejects.toMatchObject({ status: 400, code: 'bad-answer' });
	});
});

describe('every byte of an attempt under way', () => {
	it.each(['after-submit', 'after-close', 'never'] as const)(
		'tells nothing of a key (%s)',
		async (feedback) => {
			const { event, pupil, post } = await attempt(feedback);
			const replies = [
				await (await post(ANSWER)).text(),
				await (await post({ ...ANSWER, chosen: [2], base: 1, final: true })).text(),
				JSON.stringify(await loadTake(event(pupil) as never))
			];
			expect(replies.join('')).not.toMatch(SECRETS);
			await expect(Promise.resolve(loadResult(event(pupil) as never))).rejects.toMatchObject({
				status: 303
			});
		}
	);

	it.each(['at-once', 'after-submit', 'after-close', 'never'] as const)(
		'tells nothing of the key of any form (%s)',
		async (feedback) => {
			const { event, pupil, post } = await attempt(feedback, FORMS);
			const answers = [
				{ chosen: [0] },
				{ chosen: [0, 1] },
				{ chosen: [0, 2] },
				{ chosen: [3, 2, 1, 0] },
				{ chosen: [], sentence: [0, TEXT.indexOf('\n')] },
				{ chosen: [], text: 'the mayor' },
				{ chosen: [], text: '9' },
				{ chosen: [2] }
			];
			const replies: string[] = [];
			for (const [position, answer] of answers.entries())
				replies.push(await (await post({ ...answer, position, base: 0 })).text());
			replies.push(JSON.stringify(await loadTake(event(pupil) as never)));
			const bytes = replies.join('').replaceAll('"', "'");
			expect(bytes).toContain('What is the harbour master called?');
			expect(bytes).not.toMatch(new RegExp(SECRETS.source.replaceAll('"', "'")));
			// What is to be typed stands in no option.
			expect(bytes).not.toMatch(/'14 boats'/);
		}
	);

	it('tells of a final answer only, where verdicts come at once', async () => {
		const { event, pupil, post } = await attempt('at-once');
		expect(await (await post(ANSWER)).text()).not.toMatch(SECRETS);
		expect(JSON.stringify(await loadTake(event(pupil) as never))).not.toMatch(SECRETS);
		const verdict = await (await post({ ...ANSWER, base: 1, final: true })).text();
		expect(verdict).toContain('TAKEAWAY-Who said');
		const page = JSON.stringify(await loadTake(event(pupil) as never));
		expect(page).toContain('TAKEAWAY-Who said');
		expect(page).not.toMatch(/TAKEAWAY-(How many|Which|The sweep)/);
	});
});
