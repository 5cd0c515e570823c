import { describe, expect, test } from 'vitest';
import { newPassphrase, PASSPHRASE_WORDS, plainPassphrase } from './passphrase.ts';
import { WORDS } from './words.ts';

describe('the words', () => {
	test('are short, plain and once each', () => {
		expect(WORDS.filter((word) => !/^[a-z]{3,7}$/.test(word))).toEqual([]);
		expect(new Set(WORDS).size).toBe(WORDS.length);
	});

	test('make more than 2^30 passphrases', () => {
		expect(WORDS.length ** PASSPHRASE_WORDS).toBeGreaterThan(2 ** 30);
	});
});

test('a new passphrase is three of the words, and never the same', () => {
	const many = Array.from({ length: 200 }, newPassphrase);
	expect(new Set(many).size).toBe(200);
	for (const passphrase of many) {
		expect(passphrase.split(' ')).toHaveLength(3);
		expect(passphrase.split(' ').every((word) => WORDS.includes(word))).toBe(true);
		expect(plainPassphrase(passphrase)).toBe(passphrase);
	}
});

test.each([
	['otter lamp river', 'otter lamp river'],
	['  Otter   LAMP river ', 'otter lamp river'],
	['otter-lamp-river', 'otter lamp river'],
	['otter, lamp, river.', 'otter lamp river'],
	['otter\u00a0lamp\triver', 'otter lamp river'],
	['otterlampriver', 'otterlampriver'],
	['', ''],
	['123', '']
])('%j is read as %j', (typed, plain) => {
	expect(plainPassphrase(typed)).toBe(plain);
});
