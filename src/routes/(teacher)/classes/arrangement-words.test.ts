import { expect, it } from 'vitest';
import { arrangedWords } from './arrangement-words.ts';

it.each([
	[{ time: 1, attempts: 0, readAloud: false }, ''],
	[{ time: 1.5, attempts: 1, readAloud: true }, '1.5 times the time, 1 more attempt, read aloud'],
	[{ time: null, attempts: 2, readAloud: false }, 'no time limit, 2 more attempts']
])('%o', (arranged, words) => {
	expect(arrangedWords(arranged)).toBe(words);
});
