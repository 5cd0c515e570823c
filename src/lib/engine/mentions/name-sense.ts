import { isCollectivePeople } from '../lexicon/nations.ts';
import { PLACES } from '../lexicon/places.ts';
import type { EntityLabel } from '../types.ts';
import type { Line } from './line.ts';
import { isPeople, lookUp } from './lookups.ts';
import type { Part } from './part.ts';

/** A single word that nothing but a list of places or outlets has a claim on. */
export function mayBeSurname({ label, known }: Part): boolean {
	return label === null || label === 'place' || known?.outlet === true;
}

/** What goes before "to" and a place. */
const MOTION = new Set(
	'fly flew flown flies flying go goes went gone going travel traveled travelled travels traveling travelling trip visit return returned returns returning move moved moves fled flee sent sailed drove came journey flight ambassador deported exiled'.split(
		' '
	)
);

/** A word that is somebody's family name here stands where only a place can. */
export function isPlaceHere(line: Line, first: number, to: number, label: EntityLabel): boolean {
	const before = line.low[first - 1] ?? '';
	if (label === 'place') {
		if (before === 'to' && MOTION.has(line.low[first - 2] ?? '')) return true;
		return (
			/^(?:in|into|across|near|throughout|outside|visit|visited|visiting)$/.test(before) ||
			(line.low[to] === ',' && PLACES.has(line.low[to + 1] ?? ''))
		);
	}
	return label === 'organization' && before === 'the';
}

/** Words of telling before "the Atlantic" that mean the magazine and not the ocean. */
export const TOLD = /^(?:told|tell|telling|tells|by|informed)$/;

/** Nouns that before a name make it that of an outlet. */
export const OUTLET_NOUNS =
	/^(?:journal|magazine|newspaper|daily|weekly|broadcaster|channel|network|website|outlet|tabloid)$/;

const NAMED_KINDS =
	/^(?:operation|mission|expedition|raid|offensive|campaign|exercise|drill|sweep|assault|invasion|crackdown|evacuation|airlift|manhunt)s?$/;

/** "an expedition known as Deep Search", "the raid, code-named Wren". */
export function isNamedOperation(line: Line, first: number): boolean {
	let at = first - 1;
	while (at > 0 && line.shape[at] === 'other') at--;
	if (line.low[at] === 'as' && line.low[at - 1] === 'known') at--;
	else if (line.low[at] === 'named' && line.low[at - 1] === '-') at -= 2;
	else if (!/^(?:called|dubbed|codenamed|named|code-named)$/.test(line.low[at] ?? '')) return false;
	at--;
	if (line.low[at] === ',') at--;
	return NAMED_KINDS.test(line.low[at] ?? '');
}

/** The name only describes the noun after it, whose article "the" is: "the U.S. demand". */
export function isModifier(line: Line, to: number): boolean {
	const next = line.tokens[to];
	if (!next || line.shape[to] === 'other' || line.low[to]?.startsWith("'")) return false;
	return next.upos === 'NOUN' || next.upos === 'PROPN' || next.upos === 'ADJ';
}

/**
 * "American troops", "in Greek": an adjective or a language, which stands for nobody. A plural, "the
 * French" and "an American" do.
 */
export function isAdjectival(line: Line, first: number, to: number): boolean {
	const next = line.tokens[to];
	const low = line.low[to - 1] as string;
	if (low.endsWith('s') && !/(?:ss|is)$/.test(low)) return false;
	const before = line.low[first - 1] ?? '';
	if (/^an?$/.test(before) && isCollectivePeople(low)) return true;
	if (!/^(?:the|a|an|many|some|most|few|several|these|those|all)$/.test(before)) return true;
	if (!next || line.shape[to] === 'other') return next?.text === '-' || next?.text === '–';
	if (line.low[to] === 'and' || line.low[to] === 'or') return isPeople(line.low[to + 1] ?? '');
	return /^(?:NOUN|ADJ|PROPN|NUM)$/.test(next.upos);
}

/** The name with small letters where the sentence, or the head of a report, is in capitals. */
export function spoken(line: Line, written: string, label: EntityLabel): string {
	const loud =
		line.caps === 'capitals' ||
		(label === 'place' && written === written.toUpperCase() && written.length > 4);
	if (!loud || lookUp(written)) return written;
	return written.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}
