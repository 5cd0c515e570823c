import type { Quotation, Reading, Sentence, Token } from '../types.ts';
import type { Caps } from './lookups.ts';
import { isLetter, isLower, isUpper } from '../text/characters.ts';

/** How a word is written: no capital, a capital first, capitals throughout, capitals within. */
export type Shape = 'lower' | 'title' | 'upper' | 'mixed' | 'other';

/** A sentence made ready for the steps of this room. */
export interface Line {
	readonly sentence: Sentence;
	readonly tokens: readonly Token[];
	/** Each token in lower case with a plain apostrophe. */
	readonly low: readonly string[];
	readonly shape: readonly Shape[];
	/** True where a capital may be there only because a sentence, quotation or item begins. */
	readonly starts: readonly boolean[];
	/** True where capitals tell nothing: a title in capitals or with a capital on every word. */
	readonly titled: boolean;
	/** The same in three degrees. */
	readonly caps: Caps;
	/** Index of the innermost quotation around each token; -1 outside. */
	readonly quoted: readonly number[];
}

/** Makes all sentences of a reading ready, in order. */
export function prepareLines(reading: Reading): Line[] {
	const quotedAt = quotationCursor(reading.quotations);
	return reading.sentences.map((sentence) => {
		const { tokens } = sentence;
		const shape = tokens.map((token) => shapeOf(token.text));
		const caps = capsOf(tokens, shape);
		return {
			sentence,
			tokens,
			low: tokens.map((token) => token.text.toLowerCase().replace(/[’ʼ`]/g, "'")),
			shape,
			starts: findStarts(tokens, shape),
			titled: caps !== 'plain',
			caps,
			quoted: tokens.map((token) => quotedAt(token.span[0]))
		};
	});
}

function shapeOf(word: string): Shape {
	let letters = 0;
	let capitals = 0;
	for (let i = 0; i < word.length; i++) {
		const code = word.charCodeAt(i);
		if (!isLetter(code)) continue;
		letters++;
		if (isUpper(code)) capitals++;
	}
	if (letters === 0) return 'other';
	if (capitals === 0) return 'lower';
	if (capitals === letters) return letters > 1 ? 'upper' : 'title';
	return isUpper(word.charCodeAt(0)) && capitals === 1 ? 'title' : 'mixed';
}

const OPENS = new Set(['"', '“', '‘', '«', "'", '``', ':', '•', '*', '.', '!', '?']);

function findStarts(tokens: readonly Token[], shape: readonly Shape[]): boolean[] {
	let first = true;
	return tokens.map((_, i) => {
		const before = tokens[i - 1]?.text;
		const start =
			first || (before !== undefined && (OPENS.has(before) || isDateline(tokens, shape, i - 1)));
		if (shape[i] !== 'other') first = false;
		return start;
	});
}

/** "PORT VALE, Kenya (AP) —": the text begins after the dash. */
function isDateline(tokens: readonly Token[], shape: readonly Shape[], i: number): boolean {
	return i > 0 && i < 10 && shape[0] === 'upper' && /^[–—-]+$/.test(tokens[i]?.text ?? '');
}

/** Small words that a title in capitals leaves small. */
const SMALL = new Set(
	'a an the and or but nor of in on at to for from by with as into over after is vs via per up'.split(
		' '
	)
);

function capsOf(tokens: readonly Token[], shape: readonly Shape[]): Caps {
	let large = 0;
	let small = 0;
	let capitals = 0;
	for (let i = 0; i < tokens.length; i++) {
		const text = (tokens[i] as Token).text;
		if (shape[i] === 'other' || text.length < 2 || text.startsWith("'") || text.startsWith('’'))
			continue;
		if (shape[i] === 'lower') {
			if (!SMALL.has(text) && !isLowerTail(tokens, i)) small++;
		} else {
			large++;
			if (shape[i] === 'upper') capitals++;
		}
	}
	if (large < 3 || small * 6 > large) return 'plain';
	if (capitals === large && small === 0) return 'capitals';
	// A full stop ends prose, where many names may stand close.
	return tokens[tokens.length - 1]?.text === '.' ? 'plain' : 'title';
}

/** The small second half of a hyphenated word: "All-girl". */
function isLowerTail(tokens: readonly Token[], i: number): boolean {
	const before = tokens[i - 1];
	return (
		before !== undefined &&
		/^[-–]$/.test(before.text) &&
		before.span[1] === (tokens[i] as Token).span[0] &&
		isLower((tokens[i] as Token).text.charCodeAt(0))
	);
}

/** Answers for rising offsets which quotation is the innermost around each. */
function quotationCursor(quotations: readonly Quotation[]): (offset: number) => number {
	let next = 0;
	const open: number[] = [];
	return (offset) => {
		while (next < quotations.length && (quotations[next] as Quotation).inner[0] <= offset) {
			open.push(next++);
		}
		while (open.length > 0) {
			const top = open[open.length - 1] as number;
			if ((quotations[top] as Quotation).inner[1] > offset) return top;
			open.pop();
		}
		return -1;
	};
}
