import { WORD_NAMES } from '../lexicon/ambiguous-names.ts';
import { COUNTRIES } from '../lexicon/places.ts';
import { CLOSED } from './closed-class.ts';
import { isFirstName, isSurname } from './first-names.ts';
import type { Line } from './line.ts';
import { lookUp } from './lookups.ts';
import type { Part } from './part.ts';
import type { Tally } from './votes.ts';
import { isHyphen, textOf } from './wording.ts';

/** Votes for the label of a name by its own words. */
export function voteByWords(line: Line, { first, to }: Part, tally: Tally): void {
	const head = line.low[first] as string;
	const last = line.low[to - 1] as string;
	const size = to - first;
	if (size > 1) {
		if (isFirstName(head)) tally.person += WORD_NAMES.has(head) ? 2 : 3;
		if (isSurname(last)) tally.person += 2;
		if (/^\p{L}\.?$/u.test(head) || /^(?:\p{L}\.)+$/u.test(head)) tally.person += 1.5;
		if (/^(?:jr|sr|ii|iii|iv)\.?$/.test(last)) tally.person += 2;
		const plain = size <= 6 && isPlain(line, first, to);
		if (isHyphenatedGiven(line, first, to)) tally.person += 2;
		if (plain) tally.person += looksCommon(line, first, to) ? -1.5 : 1;
		if (plain && looksCommon(line, first, to)) tally.thing += 1;
		if (isForeignEnd(line, first, to) || isPlaceHead(line, first, to)) tally.person -= 3;
		if (
			line.low.slice(first, to).some((w) => w === 'and' || w === '&' || w === 'of' || w === "'s")
		) {
			tally.person -= 2;
			tally.organization += 1;
		}
	} else {
		if (line.shape[first] === 'upper' && !line.titled) voteAcronym(head, tally);
		if (line.shape[first] === 'mixed')
			tally.organization += /^(?:mc|mac|o'|d'|de)/.test(head) ? 0 : 1.5;
		if (isFirstName(head) && !WORD_NAMES.has(head)) tally.person += 2;
		else if (isSurname(head)) tally.person += WORD_NAMES.has(head) ? 1 : 1.5;
		tally.thing += looksCommon(line, first, to) ? 2 : 0.25;
	}
}

/** An acronym is a body's more often than not, but with a figure a product's. */
function voteAcronym(head: string, tally: Tally): void {
	tally.organization += /\d/.test(head) ? 0 : 1.3;
	tally.thing += 1.2;
}

/** Words with one capital each, or a small one after a hyphen. */
function isPlain(line: Line, first: number, to: number): boolean {
	for (let i = first; i < to; i++) {
		if (line.shape[i] === 'title' || isHyphen(line, i) || isHyphen(line, i - 1)) continue;
		if (line.shape[i] === 'lower' && PARTICLE.test(line.low[i] as string)) continue;
		return /^(?:mc|mac|o'|d'|l'|de|di|la|le)./.test(line.low[i] as string);
	}
	return true;
}

const PARTICLE =
	/^(?:de|da|del|della|di|do|dos|du|la|le|el|al|bin|ibn|bint|ben|van|von|der|den|ter|ten|zu|zur|af|av|y)$/;

/** "Wong Kwok-kin": a given name of two halves, the second small. */
function isHyphenatedGiven(line: Line, first: number, to: number): boolean {
	return to - first >= 4 && isHyphen(line, to - 2) && line.shape[to - 1] === 'lower';
}

/** A word of the name has the ending of an abstract or plural noun: "Free Culture", "Card Tricks". */
function looksCommon(line: Line, first: number, to: number): boolean {
	for (let i = first; i < to; i++) {
		const low = line.low[i] as string;
		if (isFirstName(low) || isSurname(low) || isHyphen(line, i - 1)) continue;
		if (ABSTRACT.test(low) || CLOSED.has(low)) return true;
	}
	return false;
}

/** Endings of abstract nouns, of plurals of them and of adjectives, which family names hardly have. */
const ABSTRACT =
	/(?:tions?|sions?|ments?|ness|ology|ologie|graphy|ics|isms?|ships?|hood|ances?|ences?|tures?|ities|ity|ings?|ists|cracy|ical|able|ful|less|ive|ives)$/;

/** A country ends the name: "Fan Expo Canada". */
function isForeignEnd(line: Line, first: number, to: number): boolean {
	return to - first > 2 && COUNTRIES.has(line.low[to - 1] as string);
}

/** A place of two words leads the name: "San Diego Comic-Con". */
function isPlaceHead(line: Line, first: number, to: number): boolean {
	return to - first > 2 && lookUp(textOf(line, first, first + 2))?.label === 'place';
}
