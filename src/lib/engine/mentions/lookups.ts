import { THINGS } from '../lexicon/events.ts';
import { BY_PEOPLE } from '../lexicon/nations.ts';
import { ORGANIZATIONS, ORGANIZATIONS_LOW } from '../lexicon/organizations.ts';
import { OUTLETS } from '../lexicon/outlets.ts';
import { MEMBERS } from '../lexicon/parties.ts';
import { PLACES } from '../lexicon/places.ts';
import type { EntityLabel } from '../types.ts';

/** A name that the lexicons know. */
export interface Known {
	readonly label: EntityLabel;
	/** Canonical name. */
	readonly name: string;
	readonly outlet: boolean;
}

const OUTLETS_LOW = new Map([...OUTLETS].map((name) => [name.toLowerCase(), name] as const));
const THINGS_LOW = new Map([...THINGS].map((name) => [name.toLowerCase(), name] as const));

/** Words whose capitals decide: "US" is a country, "us" is not. */
const CASED = new Set([
	'us',
	'id',
	'in',
	'me',
	'or',
	'oh',
	'hi',
	'ok',
	'pa',
	'ma',
	'la',
	'al',
	'de',
	'ms',
	'mo',
	'md'
]);

/**
 * Looks a whole name up, as written and, where `titled` capitals tell nothing, in lower case too.
 * "the" must have been taken off.
 */
export function lookUp(name: string, titled = false): Known | null {
	const low = name.toLowerCase();
	const body = ORGANIZATIONS.get(name) ?? (titled ? ORGANIZATIONS_LOW.get(low) : undefined);
	if (body !== undefined && !OUTLETS_LOW.has(low)) {
		return { label: 'organization', name: body, outlet: false };
	}
	const outlet = OUTLETS.has(name) ? name : titled ? OUTLETS_LOW.get(low) : undefined;
	if (outlet !== undefined) return { label: 'organization', name: outlet, outlet: true };
	const place = CASED.has(low)
		? name === name.toUpperCase()
			? (PLACES.get(low) ?? PLACES.get(name))
			: undefined
		: (PLACES.get(low) ?? PLACES.get(name));
	if (place !== undefined) return { label: 'place', name: place, outlet: false };
	const thing = THINGS.has(name) ? name : titled ? THINGS_LOW.get(low) : undefined;
	if (thing !== undefined) return { label: 'thing', name: thing, outlet: false };
	return null;
}

/** True for the adjective or noun of a people, faith or party: "French", "Republicans". */
export function isPeople(low: string): boolean {
	if (BY_PEOPLE.has(low) || MEMBERS.has(low)) return true;
	return low.endsWith('s') && MEMBERS.has(low.slice(0, -1));
}

/** The country, party or place of a people word, or an empty string. */
export function peopleOf(low: string): string {
	return (
		BY_PEOPLE.get(low) ??
		MEMBERS.get(low) ??
		(low.endsWith('s') ? MEMBERS.get(low.slice(0, -1)) : undefined) ??
		''
	);
}
