import { describe, expect, it } from 'vitest';
import { clockWords, readingMinutes, timeWords } from './time-words.ts';

const AT = Date.UTC(2025, 2, 14, 9, 5, 7);

describe('timeWords', () => {
	it.each([
		['date', '14 Mar 2025'],
		['time', '09:05 UTC'],
		['seconds', '09:05:07 UTC'],
		['moment', 'Fri 14 Mar, 09:05 UTC']
	] as const)('%s', (show, words) => {
		expect(timeWords(AT, show, false)).toBe(words);
	});
});

describe('clockWords', () => {
	it.each([
		[0, '0:00'],
		[-5000, '0:00'],
		[1, '0:01'],
		[59_999, '1:00'],
		[728_000, '12:08'],
		[3_729_000, '1:02:09']
	])('%d ms is %s', (ms, words) => {
		expect(clockWords(ms)).toBe(words);
	});
});

describe('readingMinutes', () => {
	it.each([
		[0, 1],
		[90, 1],
		[600, 3],
		[850, 4]
	])('%d words: %d', (words, minutes) => {
		expect(readingMinutes(words)).toBe(minutes);
	});
});
