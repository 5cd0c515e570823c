import type { Span } from '../types.ts';
import { isApostrophe, isDash, isDigit, isLetter } from './characters.ts';
import { splitWord } from './words.ts';

const ADDRESS = /^(?:https?:\/\/|ftp:\/\/|www\.)|^[\w.+-]+@[\w-]+\.[\w.]+|^[@#][A-Za-z]\w+/i;
const ADDRESS_END = /[.,;:!?)\]}>"'’”»]+$/;
const ELISION =
	/^['’`](?:em|tis|twas|til|till|cause|cos|n|bout|round|cept|\d\ds?)(?![\p{L}\p{N}])/iu;
/** Longest run of characters that is examined as one address or elision. */
const LONGEST = 2048;

/**
 * Splits a run without white space into tokens and appends them to `into`: brackets, quotation
 * marks, dashes, currency signs and runs of stops are cut off, what lies between goes to
 * {@link splitWord}.
 */
export function splitAtoms(text: string, start: number, end: number, into: Span[]): void {
	if (end - start > 3 && end - start < LONGEST && looksLikeAddress(text, start, end)) {
		let from = start;
		while (from < end && isOpening(text.charCodeAt(from))) from++;
		const run = text.slice(from, end);
		if (ADDRESS.test(run)) {
			for (let i = start; i < from; i++) into.push([i, i + 1]);
			const tail = ADDRESS_END.exec(run);
			const stop = end - (tail ? tail[0].length : 0);
			into.push([from, stop]);
			splitPlain(text, stop, end, into);
			return;
		}
	}
	splitPlain(text, start, end, into);
}

function splitPlain(text: string, start: number, end: number, into: Span[]): void {
	let word = start;
	let at = start;
	while (at < end) {
		const length = separatorAt(text, at, word, end);
		if (length === 0) {
			at++;
			continue;
		}
		if (at > word) splitWord(text, word, at, into);
		into.push([at, at + length]);
		at += length;
		word = at;
	}
	if (word < end) splitWord(text, word, end, into);
}

/** Length of the token that must be cut out at `at`, or 0 where the word goes on. */
function separatorAt(text: string, at: number, word: number, end: number): number {
	const code = text.charCodeAt(at);
	if (isDigit(code) || (code < 128 && isLetter(code))) return 0;
	if (isDash(code)) {
		// "green–light" is one word whose hyphen was set as a dash, like "ex–dictator".
		return at > word && isLetter(text.charCodeAt(at - 1)) && at + 1 < end && code === 0x2013
			? 0
			: runOf(text, at, end, isDash);
	}
	if (code === 0x2d) {
		const run = runOf(text, at, end, (c) => c === 0x2d);
		if (run > 1) return run;
		return at === word || at + 1 === end ? 1 : 0;
	}
	if (code === 0x2e) {
		const run = runOf(text, at, end, (c) => c === 0x2e);
		return run > 1 ? run : 0;
	}
	if (code === 0x2026) return runOf(text, at, end, (c) => c === 0x2026 || c === 0x2e);
	if (code === 0x21 || code === 0x3f) {
		return runOf(text, at, end, (c) => c === 0x21 || c === 0x3f);
	}
	if (code === 0x60 && text.charCodeAt(at + 1) === 0x60) return 2;
	if (code === 0x27 && text.charCodeAt(at + 1) === 0x27) return 2;
	if (isApostrophe(code) || code === 0x2018) {
		if (at > word) return code === 0x2018 ? 1 : 0;
		const elided = ELISION.exec(text.slice(at, Math.min(at + 8, end)));
		return elided && code !== 0x2018 ? 0 : 1;
	}
	return isOpening(code) || isClosing(code) || isSign(code) ? 1 : 0;
}

function looksLikeAddress(text: string, start: number, end: number): boolean {
	for (let at = start; at < end; at++) {
		const code = text.charCodeAt(at);
		if (code === 0x40 || code === 0x23) return true;
		if (code === 0x2f && text.charCodeAt(at + 1) === 0x2f) return true;
		if ((code === 0x77 || code === 0x57) && /^www\./i.test(text.slice(at, at + 4))) return true;
	}
	return false;
}

function runOf(text: string, at: number, end: number, holds: (code: number) => boolean): number {
	let stop = at + 1;
	while (stop < end && holds(text.charCodeAt(stop))) stop++;
	return stop - at;
}

const OPENING = new Set([...'([{<"“‘«‹„‚¿¡'].map((c) => c.charCodeAt(0)));
const CLOSING = new Set([...')]}>"”»›;'].map((c) => c.charCodeAt(0)));
const SIGNS = new Set([...'$£€¥₹¢%*•·=+~^|\\°§¶†‡■●▪▶→←…'].map((c) => c.charCodeAt(0)));

function isOpening(code: number): boolean {
	return OPENING.has(code);
}

function isClosing(code: number): boolean {
	return CLOSING.has(code);
}

function isSign(code: number): boolean {
	return SIGNS.has(code);
}
