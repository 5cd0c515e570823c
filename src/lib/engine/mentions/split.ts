import { HONORIFICS, OFFICES } from '../lexicon/offices.ts';
import { ORGANIZATION_HEADS, ORGANIZATION_TAILS } from '../lexicon/organizations.ts';
import { PLACE_HEADS, PLACE_TAILS } from '../lexicon/places.ts';
import { THING_TAILS } from '../lexicon/events.ts';
import { OUTLET_TAILS } from '../lexicon/outlets.ts';
import type { EntityLabel } from '../types.ts';
import type { Line } from './line.ts';
import { isPeople, lookUp, type Known } from './lookups.ts';
import { isCapital, isFirstName, textOf, type Run } from './run.ts';

/** A name within a run. */
export interface Part {
	/** Tokens `[from, to)` with the title, `[first, to)` without. */
	readonly from: number;
	readonly first: number;
	readonly to: number;
	/** Label where its words decide, else null: then the article does. */
	readonly label: EntityLabel | null;
	readonly known: Known | null;
	readonly outlet: boolean;
}

/**
 * Parts a run into a person's name with the office before it, the names within that office, or
 * one name of another kind. An office that no name follows gives nothing.
 */
export function splitRun(line: Line, run: Run): Part[] {
	const { from, to } = run;
	const text = textOf(line, from, to);
	const known = lookUp(text, line.titled);
	if (known) return [part(from, from, to, known.label, known)];
	const low = text.toLowerCase();
	if (isPeople(low)) return [part(from, from, to, 'group', null)];
	const last = line.low[to - 1] as string;
	if (to - from > 1 && isPeople(last) && !isFirstName(line.low[from] as string)) {
		// "Ohio Republican" is an epithet; "House Republicans" are a group.
		if (last.endsWith('s')) return [part(from, from, to, 'group', null)];
		return namesWithin(line, from, to - 1);
	}
	const body = labelByWords(line, from, to);
	if (body && body !== 'thing') return [part(from, from, to, body, null, isOutlet(line, from, to))];
	const first = personAfterOffice(line, from, to);
	if (first !== null) {
		const parts = first < to ? [part(from, first, to, 'person', null)] : [];
		return [...namesWithin(line, from, first), ...parts];
	}
	if (isOfficeOnly(line, from, to)) return namesWithin(line, from, to);
	if (isPeople(line.low[from] as string) && to - from > 1) {
		if (isFirstName(line.low[from + 1] as string))
			return [part(from, from + 1, to, 'person', null)];
	}
	if (body) return [part(from, from, to, body, null)];
	return [part(from, from, to, null, null)];
}

function part(
	from: number,
	first: number,
	to: number,
	label: EntityLabel | null,
	known: Known | null,
	outlet = known?.outlet ?? false
): Part {
	return { from, first, to, label, known, outlet };
}

/** The word without its stop and without "ex-". */
export function bare(low: string): string {
	return low.replace(/\.$/, '').replace(/^ex[-–]/, '');
}

/** True for a word that may be the last of an office or an honour. */
export function isTitleWord(low: string): boolean {
	const word = bare(low);
	return OFFICES.has(word) || HONORIFICS.has(word);
}

/** Index of the first token of a person's name after the last title word, or null. */
function personAfterOffice(line: Line, from: number, to: number): number | null {
	for (let k = to - 2; k >= from; k--) {
		if (!isTitleWord(line.low[k] as string)) continue;
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

function isPersonLike(line: Line, from: number, to: number): boolean {
	if (to - from > 7) return false;
	const last = line.low[to - 1] as string;
	if (isTitleWord(last) && !isFirstName(last) && to - from === 1 && OFFICES.has(bare(last)))
		return isSurnameOnly(last);
	if (line.low[from] === '&' || line.low[from] === 'of') return false;
	const known = lookUp(textOf(line, from, to), line.titled);
	if (known && known.label !== 'place') return false;
	return !(to - from > 1 && isBodyTail(last));
}

/** Office words that are common family names: "President Pope" is unlikely, "Judge King" is not. */
function isSurnameOnly(low: string): boolean {
	return /^(?:king|prince|marshall|bishop|dean|speaker|duke|judge|pope|deacon)$/.test(low);
}

function isOfficeOnly(line: Line, from: number, to: number): boolean {
	const last = bare(line.low[to - 1] as string);
	if (OFFICES.has(last) || (HONORIFICS.has(last) && to - from === 1)) return true;
	for (let k = from; k < to; k++) {
		if (line.low[k + 1] === 'of' && OFFICES.has(bare(line.low[k] as string))) return true;
	}
	return false;
}

function isBodyTail(low: string): boolean {
	return (
		ORGANIZATION_TAILS.has(low) && !/^(?:brown|church|brothers|oil|young|limited|sons)$/.test(low)
	);
}

function isOutlet(line: Line, from: number, to: number): boolean {
	return to - from > 1 && OUTLET_TAILS.has(line.low[to - 1] as string);
}

/** Label of a name by its first and last words; null where they do not decide. */
export function labelByWords(line: Line, from: number, to: number): EntityLabel | null {
	const head = line.low[from] as string;
	const last = line.low[to - 1] as string;
	if (head === 'operation' && to - from > 1) return 'operation';
	if (to - from < 2) return null;
	const of = line.low.indexOf('of', from);
	const inOf = of > from && of < to;
	const before = inOf ? (line.low[of - 1] as string) : '';
	if (inOf && PLACE_TAILS.has(before) && !ORGANIZATION_HEADS.has(before)) return 'place';
	if (inOf && THING_TAILS.has(before)) return 'thing';
	if (inOf && (ORGANIZATION_HEADS.has(before) || ORGANIZATION_TAILS.has(before)))
		return 'organization';
	if (THING_TAILS.has(last) && !ORGANIZATION_TAILS.has(last)) return 'thing';
	if (line.low[from + 1] === 'for' || line.low[from + 1] === 'on') return 'organization';
	if (isBodyTail(last) || OUTLET_TAILS.has(last)) return 'organization';
	if (PLACE_TAILS.has(last) && !isFirstName(head)) return 'place';
	if (PLACE_HEADS.has(head) && !PLACE_PEOPLE.has(head) && !isFirstName(line.low[to - 1] as string))
		return 'place';
	return null;
}

/** Words that begin a place's name or a person's. */
const PLACE_PEOPLE = new Set([
	'st',
	'st.',
	'saint',
	'el',
	'la',
	'las',
	'los',
	'rio',
	'santo',
	'santa',
	'san',
	'glen',
	'river',
	'upper',
	'lower',
	'new',
	'port',
	'lake',
	'villa',
	'nueva'
]);

/** Names that lie within an office: "U.S." in "U.S. President", "Apple" in "Apple CEO". */
function namesWithin(line: Line, from: number, to: number): Part[] {
	const found: Part[] = [];
	let i = from;
	while (i < to) {
		let hit = 0;
		for (let k = Math.min(to, i + 5); k > i; k--) {
			const known = lookUp(textOf(line, i, k));
			if (!known || (k === i + 1 && isTitleWord(line.low[i] as string))) continue;
			found.push(part(i, i, k, known.label, known));
			hit = k - i;
			break;
		}
		if (hit === 0) {
			const tail = bodyEnd(line, i, to);
			if (tail > i + 1) {
				found.push(part(i, i, tail, 'organization', null));
				hit = tail - i;
			}
		}
		i += hit || 1;
	}
	return found;
}

/** End of an organisation's name that begins at `i`: at its tail word before an office. */
function bodyEnd(line: Line, i: number, to: number): number {
	for (let k = Math.min(to, i + 6); k > i + 1; k--) {
		const tail = line.low[k - 1] as string;
		if (isBodyTail(tail) && !isTitleWord(tail)) return k;
	}
	return i;
}
