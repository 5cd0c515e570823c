import { describe, expect, test } from 'vitest';
import { cleanName, nameKey } from './names.ts';

describe('a name as it is kept', () => {
	test.each([
		['  Ana   María ', 'Ana María'],
		["Siobhán O'Neill", "Siobhán O'Neill"],
		['Zoe\u0301', 'Zoé'],
		['محمد علي', 'محمد علي'],
		['שָׁלוֹם', 'שָׁלוֹם'.normalize('NFC')],
		['रमेश', 'रमेश'],
		['👩‍🚀 Kim', '👩‍🚀 Kim'],
		['🦊', '🦊'],
		['Eve\u202e\u2066', 'Eve'],
		['A\u0000\u0007da', 'Ada'],
		['Jo\nAnn', 'Jo Ann'],
		['5', '5'],
		['<b>Bob</b>', '<b>Bob</b>']
	])('%j becomes %j', (typed, kept) => {
		expect(cleanName(typed)).toBe(kept);
	});

	test.each(['', '   ', '\u200b\u202e', '...', '--'])('%j is none', (typed) => {
		expect(() => cleanName(typed, 'pupil')).toThrow(
			expect.objectContaining({ code: 'name-missing', field: 'pupil' })
		);
	});

	test('is counted in letters as people count', () => {
		expect(cleanName('👩‍🚀'.repeat(60))).toHaveLength(300);
		expect(() => cleanName('x'.repeat(61))).toThrow(/60 letters/);
		expect(() => cleanName(`a${'\u0308\u0323'.repeat(5000)}`)).toThrow(/60 letters/);
	});
});

describe('a name as it is compared', () => {
	test.each([
		['Zoé', 'ZOE'],
		["O'Neill", 'o’neill'],
		['Ana  María', 'ana maria'],
		['Jean-Luc', 'jean‑luc'],
		['ΆΝΝΑ', 'άννα'],
		['👩‍🚀', '👩🚀'],
		['ﬁona', 'fiona']
	])('%j and %j are one', (a, b) => {
		expect(nameKey(a)).toBe(nameKey(b));
	});

	test.each([
		['Ann', 'Anne'],
		['रमेश', 'रमश'],
		['محمد', 'محمود'],
		['🦊', '🐺'],
		['Jo Ann', 'Joann']
	])('%j and %j are two', (a, b) => {
		expect(nameKey(a)).not.toBe(nameKey(b));
	});
});
