import { expect, test } from 'vitest';
import { newJoinCode, plainCode, shownCode } from './codes.ts';

test('a code is eight unmistakable characters, and never the same', () => {
	const codes = Array.from({ length: 500 }, newJoinCode);
	expect(new Set(codes).size).toBe(500);
	expect(codes.filter((code) => !/^[CDFGHJKMNPQRTVWXY34679]{8}$/.test(code))).toEqual([]);
	expect(codes.filter((code) => plainCode(shownCode(code)) !== code)).toEqual([]);
});

test.each([
	['kmnp-3479', 'KMNP3479'],
	[' KMNP 3479 ', 'KMNP3479'],
	['ＫＭＮＰ３４７９', 'KMNP3479'],
	['KMNP–3479.', 'KMNP3479'],
	['', '']
])('%j is read as %s', (typed, code) => {
	expect(plainCode(typed)).toBe(code);
});
