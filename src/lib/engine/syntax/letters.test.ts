import { describe, expect, it } from 'vitest';
import { fromLetters, toLetters } from './letters.ts';

describe('bytes as letters', () => {
	it.each([
		['none', []],
		['all values', Array.from({ length: 256 }, (_, i) => i)],
		['some often', Array.from({ length: 2000 }, (_, i) => (i * i) % 251)]
	])('come back as they were: %s', (_, values) => {
		const bytes = Uint8Array.from(values);
		expect(fromLetters(toLetters(bytes))).toEqual(bytes);
	});

	it('need no escape', () => {
		const { letters } = toLetters(Uint8Array.from({ length: 256 }, (_, i) => i));
		expect(JSON.stringify(letters)).toHaveLength(letters.length + 2);
		expect(letters).toMatch(/^[\x20-\x7e]+$/);
	});
});
