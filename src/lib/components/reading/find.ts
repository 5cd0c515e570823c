import type { Span } from '../../engine/types.ts';

/** Places that are shown at most. */
const MOST = 500;

/**
 * Where the words asked for stand in a text: whatever the case, the accents, the style of quotation
 * marks and apostrophes, and whatever white space stands between them.
 */
export function placesOf(text: string, asked: string): Span[] {
	const words = plain(asked).trim().split(/\s+/).filter(Boolean);
	if (words.length === 0) return [];
	const pattern = new RegExp(words.map(literal).join('\\s+'), 'g');
	return [...plain(text).matchAll(pattern)]
		.slice(0, MOST)
		.map(({ index, 0: found }): Span => [index, index + found.length]);
}

/** A pattern for just these letters. */
const literal = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Unit by unit, so that a place in it is a place in the text. */
function plain(text: string): string {
	return text.replace(/[^\0-\x7f]/gu, alike).toLowerCase();
}

function alike(letter: string): string {
	if (/[‘’ʼ]/.test(letter)) return "'";
	if (/[“”„«»]/.test(letter)) return '"';
	if (/[‐‑–—]/.test(letter)) return '-';
	const bare = letter.normalize('NFD').replace(/\p{M}/gu, '');
	return bare.toLowerCase().length === letter.length ? bare : letter;
}
