import { isPunct, low, tok, type Line } from './ground.ts';

/** What may stand between a clause that comes first and whoever said it. */
export const EDGE = /^(?:,|[\u2013\u2014]+|--|”|’|"|'|''|»|“|")$/;
/** The end of a quotation. */
export const MARK = /^(?:”|’|"|'|''|»|“)$/;

/** A run of tokens, both ends included. */
export type Run = readonly [first: number, last: number];

/** Last token in a row that is on the level of `at` or quoted within it. */
export function lastOnLevel(line: Line, at: number): number {
	const level = line.level[at] as number;
	let last = at;
	while (last + 1 < line.tokens.length && (line.level[last + 1] as number) >= level) last++;
	return last;
}

/** First token in a row that is on the level of `at` or quoted within it. */
export function firstOnLevel(line: Line, at: number): number {
	const level = line.level[at] as number;
	let first = at;
	while (first > 0 && (line.level[first - 1] as number) >= level) first--;
	return first;
}

/** The last token that is no closing punctuation; quotation marks and brackets stay. */
export function trimEnd(line: Line, from: number, last: number): number {
	let at = last;
	while (at > from && isPunct(line, at) && !/^[%)\]”’"'»]+$/.test(tok(line, at).text)) at--;
	return at;
}

/** The first token that is neither punctuation that closes nor "and" or "but". */
export function trimStart(line: Line, from: number, last: number): number {
	let at = from;
	while (at < last && (/^[.,;:)\u2013\u2014-]+$/.test(low(line, at)) || isJoin(line, at))) at++;
	return at;
}

/** "But", "And" at the beginning belong to the article. */
function isJoin(line: Line, at: number): boolean {
	return /^(?:and|but|yet|so|or)$/.test(low(line, at)) && tok(line, at).upos === 'CCONJ';
}

/** True where the run holds a verb that may be its predicate. */
export function hasVerb(line: Line, [first, last]: Run): boolean {
	for (let at = first; at <= last; at++) {
		if (/^(?:VBD|VBP|VBZ|MD|VB|VBN)$/.test(tok(line, at).xpos)) return true;
	}
	return false;
}

/** A comma or a dash. */
export function isParting(line: Line, at: number): boolean {
	return /^(?:,|[\u2013\u2014]+|--|-)$/.test(low(line, at));
}
