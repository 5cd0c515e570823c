import { describe, expect, it } from 'vitest';
import type { Option, Question } from '../types.ts';
import { grade } from './grade.ts';
import { sampleQuestion } from './testing.ts';

const one = sampleQuestion();
const all: Question = {
	...one,
	response: 'all',
	options: [true, true, false, false].map((correct, i): Option => ({
		text: `${i}`,
		correct,
		why: 'It is so.',
		origin: 'fixed',
		from: null
	}))
};

describe('grade', () => {
	it.each<[string, Question, number[], number, boolean]>([
		['the key', one, [0], 1, true],
		['a wrong option', one, [1], 0, false],
		['nothing', one, [], 0, false],
		['the key and another', one, [0, 1], 0, false],
		['the key twice', one, [0, 0], 1, true],
		['no such option', one, [9], 0, false],
		['both keys', all, [0, 1], 1, true],
		['one key', all, [1], 0.5, false],
		['both keys and a wrong one', all, [0, 1, 2], 0.5, false],
		['one of each', all, [0, 3], 0, false],
		['everything', all, [0, 1, 2, 3], 0, false],
		['only wrong ones', all, [2, 3], 0, false]
	])('%s', (_, question, chosen, credit, correct) => {
		expect(grade(question, { chosen })).toMatchObject({
			credit,
			correct,
			proof: null,
			unsure: false
		});
	});
});
