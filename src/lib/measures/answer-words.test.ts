import { describe, expect, it } from 'vitest';
import type { Answer, Option, Question, Span } from '../engine/types.ts';
import { answerShort, answerWords, keyWords, proofWords } from './answer-words.ts';

const ARTICLE = 'Reed said no.\n\nThe tug “Ada”\nsailed at dawn.';
const TUG: Span = [15, 44];
const base = {
	id: 'q',
	kind: 'own',
	skill: 'speakers',
	process: 'retrieve',
	article: 'hash',
	stem: 'Who?',
	evidence: [TUG],
	rule: 'teacher',
	fact: null,
	takeaway: '',
	difficulty: 0
} as const;
const options = (...texts: readonly string[]): Option[] =>
	texts.map((text, i) => ({ text, correct: i === 0, why: '', origin: 'teacher', from: null }));
const three = options('Tomas Reed', 'Ines Calder', '=Amina');
const match: Question = {
	...base,
	response: 'match',
	options: three,
	prompts: [
		{ text: 'No digging', key: 1, why: '', from: null },
		{ text: 'We wait', key: 0, why: '', from: null }
	]
};
const QUESTIONS = {
	one: { ...base, response: 'one', options: three },
	all: { ...base, response: 'all', options: three },
	match,
	order: { ...base, response: 'order', options: three.map((o) => ({ ...o, correct: true })) },
	sentence: { ...base, response: 'sentence', options: [], accept: [TUG] },
	text: { ...base, response: 'text', options: options('fourteen', '14'), expects: 'number' }
} as const satisfies Record<string, Question>;

describe('an answer in words', () => {
	it.each<readonly [keyof typeof QUESTIONS, Answer | null, string, string]>([
		['one', { chosen: [1] }, 'Ines Calder', 'B'],
		['one', null, '', ''],
		['all', { chosen: [2, 0] }, '=Amina; Tomas Reed', 'AC'],
		['all', { chosen: [7] }, '–', 'H'],
		['match', { chosen: [0, -1] }, 'No digging → Tomas Reed; We wait → –', 'A–'],
		['order', { chosen: [2, 0, 1] }, '1. =Amina 2. Tomas Reed 3. Ines Calder', 'CAB'],
		['sentence', { chosen: [], sentence: TUG }, 'The tug “Ada” sailed at dawn.', '¶2'],
		['sentence', { chosen: [] }, '', ''],
		['text', { chosen: [], text: ' 14 boats ' }, ' 14 boats ', '14 boats'],
		[
			'text',
			{ chosen: [], text: 'fourteen of the boats' },
			'fourteen of the boats',
			'fourteen of t…'
		]
	])('%s %j', (form, answer, words, short) => {
		expect(answerWords(QUESTIONS[form], answer, ARTICLE)).toBe(words);
		expect(answerShort(QUESTIONS[form], answer, [0, 15])).toBe(short);
	});

	it('tells the sentence chosen as proof', () => {
		expect(proofWords(QUESTIONS.one, { chosen: [0], sentence: [0, 13] }, ARTICLE)).toBe(
			'Reed said no.'
		);
		expect(proofWords(QUESTIONS.one, { chosen: [0], sentence: null }, ARTICLE)).toBe('');
	});

	it.each([
		['one', 'Tomas Reed'],
		['match', 'No digging → Ines Calder; We wait → Tomas Reed'],
		['order', '1. Tomas Reed 2. Ines Calder 3. =Amina'],
		['sentence', 'The tug “Ada”\nsailed at dawn.'],
		['text', 'fourteen']
	] as const)('key of %s', (form, words) => {
		expect(keyWords(QUESTIONS[form], ARTICLE)).toBe(words);
	});
});
