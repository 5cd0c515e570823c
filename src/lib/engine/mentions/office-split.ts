import { HONORIFICS, OFFICES } from '../lexicon/offices.ts';
import { isFirstName } from './first-names.ts';
import type { Line } from './line.ts';
import { lookUp } from './lookups.ts';
import { isBodyTail } from './part-labels.ts';
import { isCapital, textOf } from './wording.ts';

/** Index of the first token of a person's name after the last title word, or null. */
export function personAfterOffice(line: Line, from: number, to: number): number | null {
	for (let k = to - 2; k >= from; k--) {
		const low = line.low[k] as string;
		if (!isTitleWord(low) || low === 'fellow') continue;
		// "Dean Kamen": a given name that is an office too; "Major League": no rank.
		if ((k === from && isFirstName(low)) || line.low[k + 1] === 'league') continue;
		let next = k + 1;
		if (line.low[next] === 'of') {
			next = skipArea(line, next, to);
			if (next >= to) return null;
		}
		if (next < to && isPersonLike(line, next, to)) return next;
	}
	return null;
}

/** From "of" over "State" or "Health and Human Services" to where a given name begins. */
function skipArea(line: Line, of: number, to: number): number {
	for (let i = of + 2; i < to; i++) {
		if (isFirstName(line.low[i] as string) || /^\p{L}\.$/u.test(line.low[i] as string)) return i;
	}
	return of + 3 === to && isCapital(line, to - 1) ? to - 1 : to;
}

/** True where tokens `[from, to)` after an office can be a person's name. */
export function isPersonLike(line: Line, from: number, to: number): boolean {
	if (to - from > 7) return false;
	const last = line.low[to - 1] as string;
	if (isTitleWord(last) && !isFirstName(last) && to - from === 1 && OFFICES.has(bare(last)))
		return isSurnameOnly(last);
	if (line.low[from] === '&' || line.low[from] === 'of') return false;
	const known = lookUp(textOf(line, from, to), line.caps);
	if (known && known.label !== 'place') return false;
	return !(to - from > 1 && isBodyTail(last));
}

/** Office words that are common family names: "President Pope" is unlikely, "Judge King" is not. */
function isSurnameOnly(low: string): boolean {
	return /^(?:king|prince|marshall|bishop|dean|speaker|duke|judge|pope|deacon)$/.test(low);
}

/** True where the run names an office and nobody: "Secretary of State". */
export function isOfficeOnly(line: Line, from: number, to: number): boolean {
	const last = bare(line.low[to - 1] as string);
	if (OFFICES.has(last) || (HONORIFICS.has(last) && to - from === 1)) return true;
	for (let k = from; k < to; k++) {
		if (line.low[k + 1] === 'of' && OFFICES.has(bare(line.low[k] as string))) return true;
	}
	return false;
}

/** True for a word that may be the last of an office or an honour. */
export function isTitleWord(low: string): boolean {
	const word = bare(low);
	return word === 'elect' || word === 'designate' || OFFICES.has(word) || HONORIFICS.has(word);
}

/** The word without its stop and without "ex-". */
export function bare(low: string): string {
	return low.replace(/\.$/, '').replace(/^ex[-–]/, '');
}
