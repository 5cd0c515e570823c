import { DomainError } from '../errors.ts';

/** Most letters of a name, as people count them. */
export const NAME_LENGTH = 60;

// What is never seen and could make a name look like another or turn the line around it.
const UNSEEN = /[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;
const LETTERS = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * A name as it is kept and shown: in composed form, single spaces, without what cannot be seen.
 *
 * @param field Name of the form field, for the error.
 * @throws DomainError `name-missing` or `name-too-long`.
 */
export function cleanName(typed: string, field = 'name'): string {
	const name = typed.normalize('NFC').replace(/\s+/g, ' ').replace(UNSEEN, '').trim();
	if (!/[\p{L}\p{N}\p{S}]/u.test(name))
		throw new DomainError('name-missing', 400, 'Type a name.', field);
	if ([...LETTERS.segment(name)].length > NAME_LENGTH || name.length > NAME_LENGTH * 12) {
		const message = `That is too long: use ${NAME_LENGTH} letters at most.`;
		throw new DomainError('name-too-long', 400, message, field);
	}
	return name;
}

/**
 * A name as it is compared: case, accents over Latin, Greek and Cyrillic letters, kinds of
 * apostrophe and hyphen, spaces and what joins emoji make no difference.
 */
export function nameKey(name: string): string {
	return name
		.normalize('NFKD')
		.replace(/[\u0300-\u036f]/g, '')
		.replace(/\u200c|\u200d|\ufe0f/g, '')
		.replace(UNSEEN, '')
		.replace(/['’‘ʼ`´]/g, "'")
		.replace(/[‐‑‒–—−]/g, '-')
		.toLowerCase()
		.replace(/\s+/g, ' ')
		.trim();
}
