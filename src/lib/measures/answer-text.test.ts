import { describe, expect, it } from 'vitest';
import type { Answer } from '../engine/types.ts';
import { FORMS, TEXT } from '../server/attempts/testing.ts';
import { answerLetters, answerWords, proofWords } from './answer-text.ts';

const FIRST = [0, TEXT.indexOf('\n')] as const;
const SENTENCE = TEXT.slice(...FIRST);

describe('an answer as text', () => {
	it.each<[number, Answer, string, string, string]>([
		[0, { chosen: [1], sentence: FIRST }, 'Tomas Reed', 'B', SENTENCE],
		[0, { chosen: [] }, '', '', ''],
		[1, { chosen: [0, 2] }, 'Operation Lantern; Operation Harbour', 'A C', ''],
		[2, { chosen: [1, -1] }, 'Nobody digs yet. → Calder; The dredgers will wait. → –', '1B 2–', ''],
		[2, { chosen: [] }, '', '', ''],
		[3, { chosen: [1, 0] }, '1. It was turned down; 2. The sweep was proposed', 'B A', ''],
		[4, { chosen: [], sentence: FIRST }, SENTENCE, '', ''],
		[4, { chosen: [] }, '', '', ''],
		[5, { chosen: [], text: '=Tom  Reed' }, '=Tom  Reed', '', ''],
		[5, { chosen: [] }, '', '', ''],
		[7, { chosen: [9] }, '–', 'J', '']
	])('%i, %j', (position, answer, words, letters, proof) => {
		const question = FORMS[position];
		if (!question) throw new Error('no question');
		expect(answerWords(question, answer, TEXT)).toBe(words);
		expect(answerLetters(question, answer)).toBe(letters);
		expect(proofWords(question, answer, TEXT)).toBe(proof);
	});
});
