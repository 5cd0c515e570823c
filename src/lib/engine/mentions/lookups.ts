import { THINGS } from '../lexicon/events.ts';
import { BY_PEOPLE } from '../lexicon/nations.ts';
import { ORGANIZATIONS, ORGANIZATIONS_LOW } from '../lexicon/organizations.ts';
import { OUTLETS, WORD_OUTLETS } from '../lexicon/outlets.ts';
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

/** What capitals tell in a sentence: something, little (a title), nothing (capitals throughout). */
export type Caps = 'plain' | 'title' | 'capitals';

/** Words that are names only in capitals: "US" is a country, "us" is not. */
const CASED = new Set('us id in me or oh hi ok pa ma la al de ms mo md ga co'.split(' '));

/** Names as written; the first entry wins. */
const AS_WRITTEN = new Map<string, Known>();
/** Names in lower case, without those that are everyday words. */
const IN_LOWER = new Map<string, Known>();

function enter(written: string, known: Known, everyday = false): void {
	if (!AS_WRITTEN.has(written)) AS_WRITTEN.set(written, known);
	const low = written.toLowerCase();
	if (!everyday && !CASED.has(low) && !IN_LOWER.has(low)) IN_LOWER.set(low, known);
}

for (const name of OUTLETS) {
	enter(name, { label: 'organization', name, outlet: true }, WORD_OUTLETS.has(name));
}
for (const [written, name] of ORGANIZATIONS) {
	const everyday = !ORGANIZATIONS_LOW.has(written.toLowerCase());
	enter(written, { label: 'organization', name, outlet: false }, everyday);
}
for (const [written, name] of PLACES) {
	const known: Known = { label: 'place', name, outlet: false };
	const cased = CASED.has(written.toLowerCase());
	if (cased || /^[A-Z]{2}$/.test(written)) enter(written.toUpperCase(), known, cased);
	else enter(written, known);
	if (!AS_WRITTEN.has(name)) enter(name, known);
}
for (const name of THINGS) enter(name, { label: 'thing', name, outlet: false });

/**
 * Looks a whole name up, without "the": as written, and in lower case where it is a place's or
 * where capitals tell little.
 */
export function lookUp(written: string, caps: Caps = 'plain'): Known | null {
	const name = written.includes('’') ? written.replace(/’/g, "'") : written;
	const exact = caps === 'capitals' ? undefined : (AS_WRITTEN.get(name) ?? ofCountry(name));
	if (exact) return exact;
	const low = IN_LOWER.get(name.toLowerCase());
	return low && (caps !== 'plain' || low.label === 'place') ? low : null;
}

/** "US State Department" is the State Department. */
function ofCountry(name: string): Known | undefined {
	const match = /^(?:US|U\.S\.|United States|UK|U\.K\.|American|British) (.+)$/.exec(name);
	const known = match ? AS_WRITTEN.get(match[1] as string) : undefined;
	return known?.label === 'organization' && !known.outlet ? known : undefined;
}

/** True for the adjective or noun of a people, faith or party: "French", "Republicans". */
export function isPeople(low: string): boolean {
	if (BY_PEOPLE.has(low) || MEMBERS.has(low)) return true;
	return low.endsWith('s') && MEMBERS.has(low.slice(0, -1));
}
