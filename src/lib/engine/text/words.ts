import type { Span } from '../types.ts';
import { LEADING, NUMBERED, TRAILING } from '../lexicon/abbreviations.ts';
import { isApostrophe, isDigit, isLetter, isLower, isSpace, isUpper } from './characters.ts';

const CLITIC = /(?:n['’`]t|['’`](?:s|m|re|ve|ll|d))$/i;
const MERGED = /^(can)(not)$|^(gon|wan)(na)$|^(got|lot)(ta)$|^(kind|sort)(a)$/i;
const UNIT = /^(\d[\d.,:]*)(a\.?m\.?|p\.?m\.?|[kcm]?m|ft|kg|mg|lbs?|mph|bn|tn|k|m|b)$/i;
const DOTTED = /^(?:\p{L}\.)*\p{L}?$/u;
/** Prefixes that the treebanks do not part from their word. */
const PREFIX =
	/^(?:e|non|re|anti|co|pre|mid|pro|cross|post|semi|sub|counter|ex|multi|mini|inter|intra|neo|un|over|micro|de|ultra|bi|tri|socio|psycho|vice)$/i;
const TELEPHONE = /^[\d-]+$/;
const LONGEST = 64;

/**
 * Splits a word that holds no bracket, quotation mark or dash into tokens and appends them to
 * `into`: the stop that is no abbreviation's, commas and colons, clitics, slashes and hyphens.
 */
export function splitWord(text: string, start: number, end: number, into: Span[]): void {
	let stop = end;
	while (stop > start && isTail(text, start, stop)) stop--;
	if (stop > start) splitClitic(text, start, stop, into);
	for (let at = stop; at < end; at++) into.push([at, at + 1]);
}

/** True where the last character before `stop` is punctuation and not a part of the word. */
function isTail(text: string, start: number, stop: number): boolean {
	const code = text.charCodeAt(stop - 1);
	if (code === 0x2c || code === 0x3a || code === 0x2f) return true;
	if (isApostrophe(code)) return stop - 1 > start || stop - start === 1;
	return code === 0x2e && !endsAbbreviation(text, start, stop);
}

function endsAbbreviation(text: string, start: number, stop: number): boolean {
	if (stop - 1 === start || stop - start > 16) return false;
	const word = text.slice(start, stop - 1);
	if (NUMBERED.has(word.toLowerCase()) && beforeFigure(text, stop)) return true;
	if (DOTTED.test(word)) return word.length > 1 || isUpper(word.charCodeAt(0));
	const hyphen = word.lastIndexOf('-');
	const last = (hyphen < 0 ? word : word.slice(hyphen + 1)).toLowerCase();
	if (LEADING.has(last)) return !AMBIGUOUS.has(last) || !isLower(word.charCodeAt(0));
	return TRAILING.has(last) && (!AMBIGUOUS.has(last) || !isLower(word.charCodeAt(0)));
}

function beforeFigure(text: string, stop: number): boolean {
	let at = stop;
	while (at < text.length && at < stop + 3 && isSpace(text.charCodeAt(at))) at++;
	return isDigit(text.charCodeAt(at));
}

/** Abbreviations that are words too where they begin with a small letter. */
const AMBIGUOUS: ReadonlySet<string> = new Set(
	(
		'st mt gen col fr rep det mar jun sep mon sat sun wed ' +
		'co ill ind miss mass wash ore del ark pa va ed al min am maj pres hon ave'
	).split(' ')
);

function splitClitic(text: string, start: number, end: number, into: Span[]): void {
	if (end - start > LONGEST) {
		into.push([start, end]);
		return;
	}
	const word = text.slice(start, end);
	const clitic = hasApostrophe(word) ? CLITIC.exec(word) : null;
	if (clitic && clitic.index > 0) {
		splitInner(text, start, start + clitic.index, into);
		into.push([start + clitic.index, end]);
		return;
	}
	splitInner(text, start, end, into);
}

function splitInner(text: string, start: number, end: number, into: Span[]): void {
	const word = text.slice(start, end);
	const cuts = cutsOf(word);
	if (cuts.length === 0) {
		const joined = MERGED.exec(word) ?? UNIT.exec(word);
		const first = joined?.slice(1).find((part) => part !== undefined);
		if (first !== undefined) {
			into.push([start, start + first.length], [start + first.length, end]);
		} else into.push([start, end]);
		return;
	}
	let from = start;
	for (const cut of cuts) {
		if (start + cut > from) into.push([from, start + cut]);
		into.push([start + cut, start + cut + 1]);
		from = start + cut + 1;
	}
	if (from < end) into.push([from, end]);
}

/** Places within the word where one character stands as a token of its own. */
function cutsOf(word: string): number[] {
	const cuts: number[] = [];
	let from = 0;
	for (let at = 1; at + 1 < word.length; at++) {
		const code = word.charCodeAt(at);
		if (isLetter(code) || isDigit(code)) continue;
		const before = word.charCodeAt(at - 1);
		const after = word.charCodeAt(at + 1);
		let cut = false;
		if (code === 0x2d || code === 0x2013) {
			cut = !TELEPHONE.test(word) && !PREFIX.test(word.slice(from, at));
			if (TELEPHONE.test(word)) cut = isYears(word);
		} else if (code === 0x2f) cut = isLetter(before) && isLetter(after) && at - from > 1;
		else if (code === 0x2c) cut = !isDigit(before) || !isDigit(after);
		else if (code === 0x3a) cut = !isDigit(before) || !isDigit(after);
		else if (code === 0x2e) cut = isGlued(word, at);
		if (cut) {
			cuts.push(at);
			from = at + 1;
		}
	}
	return cuts;
}

/** "arrived.However": the stop of one sentence and the capital of the next, without a space. */
function isGlued(word: string, at: number): boolean {
	return (
		at > 2 &&
		at + 2 < word.length &&
		isLower(word.charCodeAt(at - 1)) &&
		isLower(word.charCodeAt(at - 2)) &&
		isUpper(word.charCodeAt(at + 1)) &&
		isLower(word.charCodeAt(at + 2))
	);
}

/** "1990-1995" and "5-10" are ranges; "713-853-3989" and "2001-05-12" are single figures. */
function isYears(word: string): boolean {
	return /^(?:\d{1,2}-\d{1,2}|\d{4}-\d{2}|\d{4}-\d{4}|\d{2}-\d{2})$/.test(word);
}

function hasApostrophe(word: string): boolean {
	for (let at = 0; at < word.length; at++) if (isApostrophe(word.charCodeAt(at))) return true;
	return false;
}
