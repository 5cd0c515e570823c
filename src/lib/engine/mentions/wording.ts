import type { Line } from './line.ts';

/** True where token `i` exists and begins with a capital. */
export function isCapital(line: Line, i: number): boolean {
	const shape = line.shape[i];
	return (
		shape === 'title' ||
		shape === 'upper' ||
		(shape === 'mixed' && /^\p{Lu}/u.test(line.tokens[i]?.text ?? ''))
	);
}

/** True where the tagger takes token `i` for a part of a name ("White" in "White House" too). */
export function isProper(line: Line, i: number): boolean {
	const token = line.tokens[i];
	return token !== undefined && (token.upos === 'PROPN' || token.xpos.startsWith('NNP'));
}

/** No more than one character parts token `i` from the next. */
export function touches(line: Line, i: number): boolean {
	const a = line.tokens[i];
	const b = line.tokens[i + 1];
	return a !== undefined && b !== undefined && b.span[0] - a.span[1] <= 1;
}

/** Nothing parts token `i` from its neighbours on both sides. */
export function isGlued(line: Line, i: number): boolean {
	const token = line.tokens[i];
	return (
		token !== undefined &&
		line.tokens[i - 1]?.span[1] === token.span[0] &&
		line.tokens[i + 1]?.span[0] === token.span[1]
	);
}

/** True for a hyphen or the dash that is set in its place. */
export function isHyphen(line: Line, i: number): boolean {
	return line.low[i] === '-' || line.low[i] === '–';
}

/** The words of tokens `[from, to)` with single spaces, hyphens and clitics joined as written. */
export function textOf(line: Line, from: number, to: number): string {
	let text = '';
	for (let i = from; i < to; i++) {
		const token = line.tokens[i];
		if (!token) break;
		const gap = i > from && token.span[0] > (line.tokens[i - 1]?.span[1] ?? 0);
		text += gap ? ` ${token.text}` : token.text;
	}
	return text;
}

const WEEKDAY = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday)$/;

/** True for a noun or a name at token `i`. */
export function isNoun(line: Line, i: number): boolean {
	const upos = line.tokens[i]?.upos;
	return upos === 'NOUN' || upos === 'PROPN';
}

/** True for what may stand within a noun phrase after its article; no day of the week does. */
export function isInPhrase(line: Line, i: number): boolean {
	const upos = line.tokens[i]?.upos;
	if (upos === 'NOUN' || upos === 'PROPN') return !WEEKDAY.test(line.low[i] as string);
	return upos === 'ADJ' || upos === 'NUM' || line.low[i] === "'s" || isHyphen(line, i);
}
