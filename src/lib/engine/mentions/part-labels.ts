import { THING_TAILS } from '../lexicon/events.ts';
import { ORGANIZATION_HEADS, ORGANIZATION_TAILS } from '../lexicon/organizations.ts';
import { OUTLET_TAILS } from '../lexicon/outlets.ts';
import { PLACE_HEADS, PLACE_TAILS } from '../lexicon/places.ts';
import type { EntityLabel } from '../types.ts';
import { isFirstName, isSurname } from './first-names.ts';
import type { Line } from './line.ts';
import { lookUp } from './lookups.ts';
import { textOf } from './wording.ts';

/** Label of a name by its first and last words; null where they do not decide. */
export function labelByWords(line: Line, from: number, to: number): EntityLabel | null {
	const head = line.low[from] as string;
	const last = line.low[to - 1] as string;
	if (head === 'operation' && to - from > 1) return 'operation';
	if (to - from > 1 && SHIPS.test(head) && line.shape[from] === 'upper') return 'thing';
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
	if (isPatron(line, head, to)) return 'organization';
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
	if (/^(?:prize|award|medal)$/.test(line.low[line.low.indexOf('in', from) - 1] ?? ''))
		return 'thing';
	if (line.low[from + 1] === 'for' || line.low[from + 1] === 'on') return 'organization';
	if (isBodyTail(last) || OUTLET_TAILS.has(last)) return 'organization';
	if (PLACE_TAILS.has(last) && !(isFirstName(head) && isSurname(last))) return 'place';
	if (PLACE_HEADS.has(head) && !PLACE_PEOPLE.has(head) && !isFirstName(line.low[to - 1] as string))
		return 'place';
	return null;
}

/** "An usher at St. Casimir's, where ...": the church or school of the saint, not the saint. */
function isPatron(line: Line, head: string, to: number): boolean {
	if (!/^st\.?$/.test(head) || !/^[’']s$/.test(line.low[to] ?? '')) return false;
	return !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(line.tokens[to + 1]?.upos ?? '');
}

/** True where the last word makes the name that of an outlet. */
export function isOutlet(line: Line, from: number, to: number): boolean {
	return to - from > 1 && OUTLET_TAILS.has(line.low[to - 1] as string);
}

/** True for a last word that makes a name an organisation's. */
export function isBodyTail(low: string): boolean {
	return (
		ORGANIZATION_TAILS.has(low) && !/^(?:brown|church|brothers|oil|young|limited|sons)$/.test(low)
	);
}

/** What stands in capitals before the name of a ship; "Ms Price" is none. */
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
