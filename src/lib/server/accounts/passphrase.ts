import { randomInt } from 'node:crypto';
import { WORDS } from './words.ts';

/** How many words a passphrase has. */
export const PASSPHRASE_WORDS = 3;

/** A new passphrase as it is shown and typed: three words with spaces between. */
export function newPassphrase(): string {
	return Array.from({ length: PASSPHRASE_WORDS }, () => WORDS[randomInt(WORDS.length)]).join(' ');
}

/**
 * A passphrase as it is hashed: capitals, hyphens, dots and the like make no difference, for a
 * pupil copies it from a slip of paper.
 */
export function plainPassphrase(typed: string): string {
	return typed
		.normalize('NFKC')
		.toLowerCase()
		.split(/[^\p{L}]+/u)
		.filter(Boolean)
		.join(' ');
}
