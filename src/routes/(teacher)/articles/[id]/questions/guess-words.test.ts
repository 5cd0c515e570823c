import { expect, it } from 'vitest';
import { guessTone, guessWords } from './guess-words.ts';

it.each([
	[
		{ chance: 0.26, level: 0.25, because: [] },
		'good',
		'Could be guessed without reading: 26% (by dice: 25%).'
	],
	[
		{ chance: 0.62, level: 0.25, because: ['it is the longest', 'it stands in the middle'] },
		'warn',
		'Could be guessed without reading: 62% (by dice: 25%). The right answer gives itself away: it is the longest.'
	],
	[{ chance: 0, level: 0, because: [] }, 'good', 'Could be guessed without reading: 0%.'],
	[
		{ chance: 1 / 5040, level: 1 / 5040, because: [] },
		'good',
		'Could be guessed without reading: under 1% (by dice: under 1%).'
	]
] as const)('%o', (guess, tone, words) => {
	expect(guessTone(guess)).toBe(tone);
	expect(guessWords(guess)).toBe(words);
});
