import { expect, it } from 'vitest';
import { clockWords, timesTaken } from './time-taken.ts';

it.each([
	['one after another', [1010, 1030, 1090], [10, 20, 60]],
	['in another order than asked', [1090, 1010, 1030], [60, 10, 20]],
	['with one left out', [1010, null, 1050], [10, null, 40]],
	['sent together', [1010, 1050, 1050], [10, null, null]],
	['none at all', [null, null], [null, null]],
	['before the start, by a clock set back', [990], [0]]
])('takes the time between what was saved: %s', (_, saved, taken) => {
	expect(timesTaken(1000, saved)).toEqual(taken);
});

it.each([
	[0, '0:00'],
	[41_600, '0:42'],
	[725_000, '12:05'],
	[3_660_000, '61:00']
])('says %i ms as %s', (ms, words) => {
	expect(clockWords(ms)).toBe(words);
});
