import { describe, expect, it } from 'vitest';
import type { Answer } from '../../engine/types.ts';
import { attempts, responses } from '../db/schema/attempts.ts';
import { marks } from '../db/schema/scores.ts';
import type { QuizSettings } from '../db/schema/quizzes.ts';
import { freshDatabase } from '../db/testing.ts';
import { resultView } from '../scores/result.ts';
import { saveFromForm } from './form.ts';
import { saveAnswer } from './save.ts';
import { startAssigned } from './start.ts';
import { submitAttempt } from './submit.ts';
import { takeView } from './take.ts';
import { FORMS, MORNING, school, TEXT } from './testing.ts';

async function sitting(quiz: Partial<QuizSettings> = {}) {
	const db = await freshDatabase();
	const { assignmentId, pupilId } = await school(db, { quiz, questions: FORMS });
	const { attemptId } = await startAssigned(db, { assignmentId, userId: pupilId, now: MORNING });
	const items = db.read.select().from(attempts).get()?.items ?? [];
	/** From an answer in indices as stored to what a screen would send. */
	const asShown = (position: number, answer: Answer): Answer => {
		const order = items[position]?.order ?? [];
		return { ...answer, chosen: answer.chosen.map((index) => order.indexOf(index)) };
	};
	const save = (position: number, answer: Answer, more: { base?: number; final?: boolean } = {}) =>
		saveAnswer(db, {
			attemptId,
			position,
			base: 0,
			now: MORNING,
			...asShown(position, answer),
			...more
		});
	const hand = async () => {
		await submitAttempt(db, { attemptId, now: MORNING });
		return db.read.select().from(marks).all();
	};
	return { db, attemptId, items, save, hand, asShown };
}

const sentence = (words: string) => {
	const line = TEXT.split('\n\n').find((one) => one.includes(words)) ?? '';
	const at = TEXT.indexOf(line);
	return [at, at + line.length] as const;
};
const BOATS = sentence('14 boats');
const MAYOR = sentence('Mayor Ines Calder');

/** For each form: right, partly or wholly wrong, with the credit it gets. */
const ANSWERS: readonly (readonly [position: number, answer: Answer, credit: number])[] = [
	[0, { chosen: [0], sentence: MAYOR }, 1],
	[0, { chosen: [0], sentence: BOATS }, 0.5],
	[0, { chosen: [1], sentence: MAYOR }, 0.5],
	[0, { chosen: [1], sentence: BOATS }, 0],
	[0, { chosen: [0] }, 0.5],
	[1, { chosen: [0, 1] }, 1],
	[1, { chosen: [0, 2] }, 0],
	[2, { chosen: [0, 1] }, 1],
	[2, { chosen: [0, 0] }, 0.5],
	[2, { chosen: [1, 0] }, 0],
	[2, { chosen: [-1, 1] }, 0.5],
	[3, { chosen: [0, 1, 2, 3] }, 1],
	[3, { chosen: [1, 0, 2, 3] }, 1 / 3],
	[3, { chosen: [3, 2, 1, 0] }, 0],
	[4, { chosen: [], sentence: BOATS }, 1],
	[4, { chosen: [], sentence: MAYOR }, 0],
	[5, { chosen: [], text: 'tomas reed' }, 1],
	[6, { chosen: [], text: '14 boats' }, 1],
	[7, { chosen: [0] }, 1],
	[7, { chosen: [2] }, 0]
];

describe('an answer of every form', () => {
	it.each(ANSWERS)('%i, %j: comes back as it was and gets %d', async (position, answer, credit) => {
		const { db, attemptId, save, hand, asShown } = await sitting();
		const { answer: saved } = await save(position, answer);
		const shown = asShown(position, answer);
		const back = (await takeView(db, attemptId, MORNING))?.answers[position];
		expect(back).toEqual(saved);
		const free = ['one', 'all'].includes(FORMS[position]?.response ?? '');
		const chosen = free ? shown.chosen.toSorted((a, b) => a - b) : shown.chosen;
		expect(back).toMatchObject({ ...shown, chosen, revision: 1 });
		const mark = (await hand())[position];
		expect(mark?.credit).toBeCloseTo(credit);
		expect(mark?.answered).toBe(true);
		const result = await resultView(db, attemptId, MORNING);
		expect(result?.questions[position]?.answer).toEqual({ ...shown, chosen });
		expect(result?.questions[position]?.feedback?.credit).toBeCloseTo(credit);
	});

	it.each(ANSWERS)('%i, %j: a second sending writes nothing', async (position, answer) => {
		const { db, save } = await sitting();
		const first = await save(position, answer);
		expect(await save(position, answer)).toEqual(first);
		expect(db.read.select().from(responses).all()).toHaveLength(1);
	});

	it('counts a change of the proof alone as a change of mind', async () => {
		const { save } = await sitting();
		await save(0, { chosen: [0], sentence: BOATS });
		const changed = await save(0, { chosen: [0], sentence: MAYOR }, { base: 1 });
		expect(changed.answer).toMatchObject({ revision: 2, sentence: MAYOR });
		const old = await save(0, { chosen: [1], sentence: BOATS }, { base: 1 });
		expect(old).toMatchObject({ outcome: 'newer', answer: { sentence: MAYOR } });
	});

	it('asks for the proof of every question where the quiz does, and says what it tells', async () => {
		const { db, attemptId, save, hand } = await sitting({ proof: true, sureness: true });
		await save(7, { chosen: [0], sentence: BOATS, sure: 3 });
		await save(6, { chosen: [], text: '14', sentence: BOATS, sure: 1 });
		expect(await hand()).toMatchObject({
			6: { credit: 1, proof: true },
			7: { credit: 0.5, proof: false }
		});
		const result = await resultView(db, attemptId, MORNING);
		expect(result?.questions[7]).toMatchObject({
			answer: { sure: 3 },
			feedback: { credit: 0.5, answerCredit: 1, proof: false }
		});
	});

	it.each<[number, Answer, RegExp]>([
		[0, { chosen: [0] }, /sentence in the article that proves/],
		[0, { chosen: [], sentence: MAYOR }, /Choose an answer/],
		[2, { chosen: [0, -1] }, /every line/],
		[3, { chosen: [] }, /in order/],
		[4, { chosen: [] }, /sentence in the article/],
		[5, { chosen: [], text: ' ' }, /Write your answer/]
	])('is not checked while something is missing: %i, %j', async (position, answer, message) => {
		const { save } = await sitting({ feedback: 'at-once' });
		await expect(save(position, answer, { final: true })).rejects.toMatchObject({
			code: 'nothing-chosen',
			message: expect.stringMatching(message)
		});
	});

	it('has its verdict at once, with the key, and is then fixed', async () => {
		const { db, attemptId, save, items } = await sitting({ feedback: 'at-once' });
		await save(2, { chosen: [0, 0] }, { final: true });
		await save(3, { chosen: [1, 0, 2, 3] }, { final: true });
		await save(4, { chosen: [], sentence: MAYOR }, { final: true });
		await save(5, { chosen: [], text: 'Ines Calder' }, { final: true });
		const { verdicts = [] } = (await takeView(db, attemptId, MORNING)) ?? {};
		const at = (position: number, index: number) => items[position]?.order.indexOf(index);
		expect(verdicts[2]).toMatchObject({
			credit: 0.5,
			lines: [{ key: at(2, 0), why: 'WHY-line-1' }, { key: at(2, 1) }]
		});
		expect(verdicts[3]?.order).toEqual([at(3, 0), at(3, 1), at(3, 2), at(3, 3)]);
		expect(verdicts[4]).toMatchObject({ credit: 0, evidence: [BOATS], options: [] });
		expect(verdicts[5]).toMatchObject({ wordings: ['Tomas Reed', 'Reed'], options: [] });
		await expect(save(3, { chosen: [0, 1, 2, 3] }, { base: 1 })).rejects.toMatchObject({
			code: 'final'
		});
	});
});

describe('saveFromForm, every form', () => {
	const post = async (
		fields: Record<string, string | string[]>,
		quiz: Partial<QuizSettings> = {}
	) => {
		const { db, attemptId } = await sitting(quiz);
		const form = new FormData();
		for (const [name, value] of Object.entries({ base: '0', go: 'next', ...fields }))
			for (const one of [value].flat()) form.append(name, one);
		const address = await saveFromForm(db, { attemptId, form, now: MORNING }).catch(
			({ code }: { code: string }) => code
		);
		const position = Number(fields.position);
		const answer = (await takeView(db, attemptId, MORNING))?.answers[position];
		return { answer, address: address.replace(attemptId, 'ID') };
	};

	it.each<[string, Record<string, string | string[]>, object]>([
		[
			'an option and its proof',
			{ position: '0', chosen: '1', sentence: MAYOR.join('-') },
			{ chosen: [1], sentence: MAYOR }
		],
		['lines', { position: '2', line: ['2', '0'] }, { chosen: [2, 0] }],
		['some lines', { position: '2', line: ['', '0'] }, { chosen: [-1, 0] }],
		['no lines', { position: '2', line: ['', ''] }, { chosen: [], revision: 0 }],
		[
			'a first move',
			{ position: '3', first: ['0', '1', '2', '3'], go: 'down-0' },
			{ chosen: [1, 0, 2, 3] }
		],
		[
			'a further move',
			{ position: '3', chosen: ['1', '0', '2', '3'], go: 'up-3' },
			{ chosen: [1, 0, 3, 2] }
		],
		['no move', { position: '3', first: ['0', '1', '2', '3'] }, { chosen: [], revision: 0 }],
		['a sentence', { position: '4', sentence: BOATS.join('-') }, { chosen: [], sentence: BOATS }],
		['typed words', { position: '5', text: 'Reed' }, { chosen: [], text: 'Reed' }],
		['nothing typed', { position: '5', text: '' }, { chosen: [], revision: 0 }]
	])('takes %s', async (_name, fields, expected) => {
		expect((await post(fields)).answer).toMatchObject(expected);
	});

	it('takes how sure one is', async () => {
		const { answer } = await post({ position: '7', chosen: '1', sure: '2' }, { sureness: true });
		expect(answer).toMatchObject({ chosen: [1], sure: 2 });
	});

	it('stays where something was moved', async () => {
		const { address } = await post({ position: '3', first: ['0', '1', '2', '3'], go: 'up-2' });
		expect(address).toBe('/take/ID?q=4#question');
	});

	it('keeps what is there where something is missing', async () => {
		const { address, answer } = await post(
			{ position: '0', chosen: '1', go: 'check' },
			{ feedback: 'at-once' }
		);
		expect(address).toBe('nothing-chosen');
		expect(answer).toMatchObject({ chosen: [1], final: false });
	});

	it.each([
		['part of a sentence', { position: '4', sentence: '0-5' }],
		['no sentence', { position: '4', sentence: 'x-y' }],
		['an order of one', { position: '3', chosen: '0' }],
		['a move of nothing', { position: '3', first: ['0', '0', '1', '2'], go: 'up-1' }]
	])('refuses %s', async (_name, fields) => {
		expect((await post(fields)).address).toBe('bad-answer');
	});
});
