import { describe, expect, it } from 'vitest';
import type { Question } from '../../engine/types.ts';
import { FORMS, QUESTIONS, school, TEXT } from '../attempts/testing.ts';
import { freshDatabase } from '../db/testing.ts';
import { paperOf } from './paper.ts';
import { paperKey } from './paper-key.ts';

const sentences = TEXT.split('\n\n').map((line) => {
	const at = TEXT.indexOf(line);
	return [at, at + line.length] as const;
});
const printed = (order: readonly number[], proof = false) => ({
	order,
	proof,
	text: TEXT,
	sentences
});
const [one, , all] = QUESTIONS as [Question, Question, Question];
const base = { ...one, options: one.options.slice(0, 3) };
const prompt = (key: number) => ({ text: 'x', key, why: '', from: null });

describe('the key on paper', () => {
	it.each<[string, Question, readonly number[], string]>([
		['one', one, [2, 0, 1, 3], 'B'],
		['all', all, [3, 1, 2, 0], 'B, D'],
		[
			'match',
			{ ...base, response: 'match', prompts: [prompt(2), prompt(0), prompt(0)] } as Question,
			[2, 1, 0],
			'1 A, 2 C, 3 C'
		],
		['order', { ...base, response: 'order' } as Question, [1, 2, 0], 'C, A, B'],
		[
			'sentence',
			{ ...base, options: [], response: 'sentence', accept: [sentences[1]!, sentences[3]!] },
			[],
			'sentence 2 or sentence 4'
		],
		[
			'text',
			{
				...base,
				response: 'text',
				expects: 'words',
				options: base.options.slice(0, 1)
			} as Question,
			[],
			'Tomas Reed'
		]
	])('of %s', (_, question, order, answer) => {
		expect(paperKey(question, printed(order)).answer).toBe(answer);
	});

	it('has the proof with the number of its sentence', () => {
		const key = paperKey(one, printed([0, 1, 2, 3], true));
		expect(key.proof).toBe(true);
		expect(key.evidence).toEqual([{ number: 2, text: TEXT.split('\n\n')[1] }]);
	});
});

describe('paperOf', () => {
	it('prints A and B in different orders with keys that fit, the same each time', async () => {
		const db = await freshDatabase();
		const { quizId } = await school(db);
		const [a, b] = [await paperOf(db, quizId, 'A'), await paperOf(db, quizId, 'B')];
		expect(a).toEqual(await paperOf(db, quizId, 'A'));
		const stems = (paper: typeof a) => paper.questions.map(({ stem }) => stem);
		expect(stems(a)).toEqual(QUESTIONS.map(({ stem }) => stem));
		expect(stems(b)).not.toEqual(stems(a));
		expect(stems(b).toSorted()).toEqual(stems(a).toSorted());
		for (const { questions, keys } of [a, b])
			questions.forEach(({ stem, options }, i) => {
				const right = QUESTIONS.find((question) => question.stem === stem)?.options ?? [];
				const letters = (keys[i]?.answer ?? '').split(', ');
				const said = letters.map((letter) => options[letter.charCodeAt(0) - 65]);
				const correct = right.filter((option) => option.correct).map(({ text }) => text);
				expect(said.toSorted()).toEqual(correct.toSorted());
			});
		expect(a.sentences).toEqual([]);
	});

	it('numbers the sentences where one is asked for', async () => {
		const db = await freshDatabase();
		const { quizId } = await school(db, { quiz: { proof: true } });
		const paper = await paperOf(db, quizId, 'A');
		expect(paper.sentences).toHaveLength(4);
		expect(paper.questions.every(({ proof }) => proof)).toBe(true);
	});

	it.each(['A', 'B'] as const)(
		'has a key for every form of question in version %s',
		async (version) => {
			const db = await freshDatabase();
			const { quizId } = await school(db, { questions: FORMS });
			const { questions, keys } = await paperOf(db, quizId, version);
			expect(new Set(questions.map(({ response }) => response)).size).toBe(
				new Set(FORMS.map(({ response }) => response)).size
			);
			for (const { answer, evidence } of keys) {
				expect(answer).toMatch(/^\S/);
				expect(answer).not.toMatch(/undefined|@|sentence 0/);
				expect(evidence.every(({ number }) => number > 0)).toBe(true);
			}
		}
	);
});
