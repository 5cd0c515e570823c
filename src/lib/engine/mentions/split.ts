import { HONORIFICS, OFFICES } from '../lexicon/offices.ts';
import { ORGANIZATION_HEADS, ORGANIZATION_TAILS } from '../lexicon/organizations.ts';
import { PLACE_HEADS, PLACE_TAILS } from '../lexicon/places.ts';
import { THING_TAILS } from '../lexicon/events.ts';
import { OUTLET_TAILS } from '../lexicon/outlets.ts';
import { SURNAMES } from '../lexicon/surnames.ts';
import type { EntityLabel } from '../types.ts';
import type { Line } from './line.ts';
import { isPeople, lookUp, type Known } from './lookups.ts';
import { isFirstName } from './first-names.ts';
import type { Run } from './run.ts';
import { isCapital, textOf } from './wording.ts';

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
	const known = lookUp(text, line.caps);
	if (known) return [part(from, from, to, known.label, known)];
	if (isDateline(line, from, to)) return [part(from, from, to, 'place', null)];
	const low = text.toLowerCase();
	if (isPeople(low)) return [part(from, from, to, 'group', null)];
	if (isTitleOfWork(line, from, to)) return [part(from, from, to, 'thing', null)];
	const last = line.low[to - 1] as string;
	if (to - from > 1 && isPeople(last) && !isFirstName(line.low[from] as string)) {
		// "Ohio Republican" is an epithet; "House Republicans" are a group.
		if (last.endsWith('s')) return [part(from, from, to, 'group', null)];
		return namesWithin(line, from, to - 1);
	}
	const seam = placeBeforePerson(line, from, to);
	if (seam)
		return [
			part(from, from, seam, 'place', lookUp(textOf(line, from, seam))),
			...splitRun(line, { from: seam, to })
		];
	const body = labelByWords(line, from, to);
	const first = personAfterOffice(line, from, to);
	// "Sen. Lena Park" is a person though "park" ends the name; "Prince Edward Island" is a place.
	const person = first !== null && isFirstName(line.low[first] as string) && to - first > 1;
	const thing = body === 'thing' && first !== null && !person && !SURNAMES.has(last);
	if (thing) return [part(from, from, to, body, null)];
	if (body && body !== 'thing' && !(body === 'place' && person)) {
		return [part(from, from, to, body, null, isOutlet(line, from, to))];
	}
	if (first !== null) {
		return [...namesWithin(line, from, first), part(from, first, to, 'person', null)];
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

/** "PORT VALE, Kenya (AP) —": where a report was written, in capitals at its head. */
function isDateline(line: Line, from: number, to: number): boolean {
	if (from > 0 || line.caps === 'capitals') return false;
	for (let i = from; i < to; i++) if (line.shape[i] !== 'upper') return false;
	for (let i = to; i < Math.min(to + 8, line.tokens.length); i++) {
		if (/^[–—-]+$/.test(line.low[i] as string))
			return line.tokens[i]?.span[0] !== line.tokens[i - 1]?.span[1];
	}
	return false;
}

/** Two words or more that fill quotation marks, "the" aside. */
function isTitleOfWork(line: Line, from: number, to: number): boolean {
	const quote = line.quoted[from] as number;
	if (quote < 0 || to - from < 2) return false;
	const start = line.low[from - 1] === 'the' ? from - 2 : from - 1;
	return line.quoted[start] !== quote && line.quoted[to] !== quote && start >= 0;
}

/** "ambassador to the United States Hamdullah Mohib": where the place ends and the name begins. */
function placeBeforePerson(line: Line, from: number, to: number): number | null {
	if (
		!/^(?:to|of)$/.test(
			line.low[from - 1] === 'the' ? (line.low[from - 2] ?? '') : (line.low[from - 1] ?? '')
		)
	)
		return null;
	for (let k = to - 2; k > from; k--) {
		if (lookUp(textOf(line, from, k))?.label === 'place') {
			return isPersonLike(line, k, to) && !labelByWords(line, from, to) ? k : null;
		}
	}
	return null;
}

/** The word without its stop and without "ex-". */
export function bare(low: string): string {
	return low.replace(/\.$/, '').replace(/^ex[-–]/, '');
}

/** True for a word that may be the last of an office or an honour. */
export function isTitleWord(low: string): boolean {
	const word = bare(low);
	return word === 'elect' || word === 'designate' || OFFICES.has(word) || HONORIFICS.has(word);
}

/** Index of the first token of a person's name after the last title word, or null. */
function personAfterOffice(line: Line, from: number, to: number): number | null {
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

function isPersonLike(line: Line, from: number, to: number): boolean {
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
	if (to - from > 1 && SHIPS.test(head)) return 'thing';
	if (
		to - from > 2 &&
		/^(?:for|of)$/.test(line.low[from + 1] ?? '') &&
		ORGANIZATION_HEADS.has(head)
	) {
		return 'organization';
	}
	if (/^\d+$/.test(last) && to - from > 1)
		return /^(?:channel|radio|group)$/.test(head) ? 'organization' : 'thing';
	if (to - from < 2)
		return /\.(?:com|org|net|gov|edu|co\.uk|us|tv|io)$/.test(head) ? 'organization' : null;
	if (isDirection(head) || isDirection(last)) {
		const rest = isDirection(head) ? textOf(line, from + 1, to) : textOf(line, from, to - 1);
		if (lookUp(rest)?.label === 'place' || PLACE_TAILS.has(line.low[to - 1] as string))
			return 'place';
	}
	const of = line.low.indexOf('of', from);
	const inOf = of > from && of < to;
	const before = inOf ? (line.low[of - 1] as string) : '';
	if (inOf && PLACE_TAILS.has(before) && !ORGANIZATION_HEADS.has(before)) return 'place';
	if (inOf && THING_TAILS.has(before)) return 'thing';
	if (inOf && (ORGANIZATION_HEADS.has(before) || ORGANIZATION_TAILS.has(before)))
		return 'organization';
	if (
		last === 'district' &&
		line.low.slice(from, to - 1).some((word) => ORGANIZATION_TAILS.has(word))
	)
		return 'organization';
	if (THING_TAILS.has(last) && !ORGANIZATION_TAILS.has(last)) return 'thing';
	if (line.low[from + 1] === 'for' || line.low[from + 1] === 'on') return 'organization';
	if (isBodyTail(last) || OUTLET_TAILS.has(last)) return 'organization';
	if (PLACE_TAILS.has(last) && !(isFirstName(head) && SURNAMES.has(last))) return 'place';
	if (PLACE_HEADS.has(head) && !PLACE_PEOPLE.has(head) && !isFirstName(line.low[to - 1] as string))
		return 'place';
	return null;
}

/** What stands before the name of a ship. */
const SHIPS = /^(?:mv|ms|ss|hms|uss|rms|hmas|rv|usns|hmcs)$/;

function isDirection(low: string): boolean {
	return /^(?:north|south|east|west|northern|southern|eastern|western|central|greater|upper|lower|downtown|northeast|northwest|southeast|southwest|northeastern|northwestern|southeastern|southwestern)$/.test(
		low
	);
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
