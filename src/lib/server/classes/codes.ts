import { randomInt } from 'node:crypto';

/** No vowels, so that no word comes out, and nothing that looks like something else (0 O, 1 I, 2 Z, ...). */
const ALPHABET = 'CDFGHJKMNPQRTVWXY34679';
const LENGTH = 8;

/** A new join code as it is kept: eight characters, about 2^35 of them. */
export function newJoinCode(): string {
	return Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
}

/** A code as it is kept, from what was typed: small letters, spaces and hyphens make no difference. */
export function plainCode(typed: string): string {
	return typed
		.normalize('NFKC')
		.toUpperCase()
		.replace(/[^\p{L}\p{N}]/gu, '');
}

/** A code as it is shown: in two halves. */
export function shownCode(code: string): string {
	return `${code.slice(0, 4)}-${code.slice(4)}`;
}
