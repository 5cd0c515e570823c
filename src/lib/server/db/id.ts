import { randomBytes } from 'node:crypto';

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** A new random id: 20 lower-case characters, 100 bits, safe in a URL, telling nothing of order. */
export function newId(): string {
	let id = '';
	for (const byte of randomBytes(20)) id += ALPHABET[byte & 31];
	return id;
}

/** Whether a text is such an id: forms bring one along, so that what is sent twice is made once. */
export function isId(text: string): boolean {
	return /^[0-9a-hjkmnp-tv-z]{20}$/.test(text);
}
