import { isDigit, isLetter, isSpace } from './characters.ts';

/** A style of quotation mark; a mark closes only a quotation of its own style. */
export type Style = 'double' | 'curly' | 'single' | 'tick' | 'low' | 'angle' | 'angled' | 'latex';

/** One quotation mark of the text and what it can do where it stands. */
export interface Mark {
	readonly at: number;
	readonly length: number;
	readonly style: Style;
	readonly opens: boolean;
	readonly closes: boolean;
	/** It may also be an apostrophe: a plural's ("officials’ plans") or a clipped word's. */
	readonly doubtful: boolean;
}

const CLIPPED = /^(?:em|tis|twas|til|till|cause|cos|n|bout|round|\d\ds?)(?![\p{L}\p{N}])/iu;

/** What word processors wrongly set an opening mark before. */
const DECADE = /^(?:\d0s|em|tis|twas|til|n’)(?![\p{L}\p{N}])/iu;

/** Finds the quotation marks between `start` and `end`, in order; apostrophes are left out. */
export function findMarks(text: string, start: number, end: number): Mark[] {
	const marks: Mark[] = [];
	for (let at = start; at < end; at++) {
		const mark = markAt(text, at, start, end);
		if (!mark) continue;
		marks.push(mark);
		at += mark.length - 1;
	}
	return marks;
}

function markAt(text: string, at: number, start: number, end: number): Mark | null {
	const code = text.charCodeAt(at);
	if (code !== 0x22 && code !== 0x27 && code !== 0x60 && code < 0xab) return null;
	const before = at > start ? text.charCodeAt(at - 1) : 32;
	const after = at + 1 < end ? text.charCodeAt(at + 1) : 32;
	const opening = isBefore(before) && !isSpace(after);
	const make = (style: Style, opens: boolean, closes: boolean, length = 1): Mark => ({
		at,
		length,
		style,
		opens,
		closes,
		doubtful: false
	});
	switch (code) {
		case 0x22:
			// 6'2" and 5" are measures.
			if (isDigit(before) && !isSpace(after) && isLetter(after)) return null;
			return make('double', opening, !opening);
		case 0x201c:
			return make('curly', true, false);
		case 0x201d:
		case 0x201f:
			return make('curly', opening && isLetter(after) && isSpace(before), true);
		case 0x201e:
			return make('low', true, false);
		case 0xab:
		case 0x2039:
			return make('angle', !isWord(before) || isWord(after), isWord(before) && !isWord(after));
		case 0xbb:
		case 0x203a:
			return make('angle', isBefore(before) && isWord(after), !(isBefore(before) && isWord(after)));
		case 0x60:
			if (after === 0x60) return make('latex', true, false, 2);
			return opening && isLetter(after) ? make('tick', true, false) : null;
		case 0x27:
			if (after === 0x27) return make('latex', false, true, 2);
			return single(text, at, before, after, end, 'single');
		case 0x2018:
			return DECADE.test(text.slice(at + 1, at + 8)) ? null : make('tick', true, false);
		case 0x201a:
		case 0x201b:
			return make('tick', true, false);
		case 0x2019:
			return single(text, at, before, after, end, 'tick');
		default:
			return null;
	}
}

function single(
	text: string,
	at: number,
	before: number,
	after: number,
	end: number,
	style: Style
): Mark | null {
	if (isWord(before) && isWord(after)) return null;
	const opening = isBefore(before) && isWord(after);
	if (opening) {
		if (CLIPPED.test(text.slice(at + 1, Math.min(at + 8, end)))) return null;
		if (style === 'tick') return null;
		return { at, length: 1, style, opens: true, closes: false, doubtful: false };
	}
	if (isSpace(before)) return null;
	const lower = before | 32;
	const clipped = lower === 0x73 || lower === 0x78 || lower === 0x7a || isClipped(text, at);
	const doubtful = clipped && isSpace(after) && isLetter(text.charCodeAt(at + 2));
	return { at, length: 1, style, opens: false, closes: true, doubtful };
}

/** "runnin'": a participle without its g. */
function isClipped(text: string, at: number): boolean {
	return text.charCodeAt(at - 1) === 0x6e && text.charCodeAt(at - 2) === 0x69;
}

function isWord(code: number): boolean {
	return isLetter(code) || isDigit(code);
}

/** What may stand before an opening mark: space, brackets, dashes and other opening marks. */
function isBefore(code: number): boolean {
	return (
		isSpace(code) ||
		code === 0x28 ||
		code === 0x5b ||
		code === 0x2d ||
		code === 0x2f ||
		code === 0x22 ||
		code === 0x27 ||
		code === 0x2018 ||
		code === 0x201c ||
		code === 0xab ||
		(code >= 0x2012 && code <= 0x2015)
	);
}
