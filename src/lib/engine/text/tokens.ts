import type { Span } from '../types.ts';
import { isSpace } from './characters.ts';
import { splitAtoms } from './atoms.ts';

/**
 * Splits a stretch of text into tokens by the conventions of the Universal Dependencies treebanks
 * of English: clitics, hyphenated compounds and every punctuation mark are tokens of their own,
 * while abbreviations, figures, addresses and prefixed words stay whole. Offsets are into `text`;
 * nothing but white space lies between tokens. Time is linear.
 */
export function tokenize(text: string, start = 0, end = text.length): Span[] {
	const tokens: Span[] = [];
	let at = start;
	while (at < end) {
		while (at < end && isSpace(text.charCodeAt(at))) at++;
		if (at >= end) break;
		const from = at;
		while (at < end && !isSpace(text.charCodeAt(at))) at++;
		splitAtoms(text, from, at, tokens);
	}
	return tokens;
}
