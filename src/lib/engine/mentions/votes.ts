import { WORD_NAMES } from '../lexicon/ambiguous-names.ts';
import { PERSON_VERBS, SPEECH_FORMS } from '../lexicon/speech.ts';
import { OFFICES, ROLES } from '../lexicon/offices.ts';
import { COUNTRIES } from '../lexicon/places.ts';
import { SURNAMES } from '../lexicon/surnames.ts';
import type { EntityLabel } from '../types.ts';
import { CLOSED } from './closed-class.ts';
import { fold } from './fold.ts';
import { lookUp } from './lookups.ts';
import type { Line } from './line.ts';
import { isFirstName } from './first-names.ts';
import { isCapital, isHyphen, textOf } from './wording.ts';
import { bare, isTitleWord, type Part } from './split.ts';

type Tally = Record<'person' | 'organization' | 'place' | 'thing', number>;

/** Collects, over the whole article, what each name that its words do not decide seems to be. */
export interface Votes {
	add(line: Line, part: Part): void;
	/** The label with most votes. */
	labelOf(name: string): EntityLabel;
}

/** An empty collection; add every undecided part before asking. */
export function newVotes(): Votes {
	const tallies = new Map<string, Tally>();
	return {
		add(line, part) {
			const key = fold(textOf(line, part.first, part.to));
			let tally = tallies.get(key);
			if (!tally) {
				tally = { person: 0, organization: 0, place: 0, thing: 0 };
				tallies.set(key, tally);
				voteByWords(line, part, tally);
			}
			voteByContext(line, part, tally);
		},
		labelOf(name) {
			const tally = tallies.get(fold(name));
			if (!tally) return 'thing';
			let best: keyof Tally = 'thing';
			for (const label of ['person', 'organization', 'place'] as const) {
				if (tally[label] > tally[best]) best = label;
			}
			return best;
		}
	};
}

function voteByWords(line: Line, { first, to }: Part, tally: Tally): void {
	const head = line.low[first] as string;
	const last = line.low[to - 1] as string;
	const size = to - first;
	if (size > 1) {
		if (isFirstName(head)) tally.person += WORD_NAMES.has(head) ? 2 : 3;
		if (SURNAMES.has(last)) tally.person += 2;
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
		else if (SURNAMES.has(head)) tally.person += WORD_NAMES.has(head) ? 1 : 1.5;
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
		if (isFirstName(low) || SURNAMES.has(low) || isHyphen(line, i - 1)) continue;
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

const IN = new Set(['in', 'near', 'throughout', 'outside', 'inside', 'across', 'around']);
const TOWARD = new Set(['to', 'from', 'at', 'into', 'over', 'between', 'through', 'via']);
const ADVERBS = new Set(
	'also then later has had have would will could reportedly recently once never initially again himself herself who whose'.split(
		' '
	)
);

function voteByContext(line: Line, { from, first, to }: Part, tally: Tally): void {
	const before = line.low[from - 1] ?? '';
	const after = line.low[to] ?? '';
	const next = ADVERBS.has(after) ? (line.low[to + 1] ?? '') : after;
	if (SPEECH_FORMS.has(next) && isPast(line, ADVERBS.has(after) ? to + 1 : to)) {
		tally.person += before === 'the' ? 0.5 : 1.5;
		tally.organization += before === 'the' ? 1.5 : 0.7;
	} else if (PERSON_VERBS.has(next)) tally.person += 1.5;
	if (
		SPEECH_FORMS.has(before) &&
		!/^(?:told|asked|tells|accused|blamed|urged|praised|criticized|criticised)$/.test(before)
	) {
		const preceded = line.low[from - 2];
		if (preceded === ',' || preceded === '"' || preceded === '”' || preceded === '’')
			tally.person += 1.5;
	}
	if (
		after === 'who' ||
		after === 'whose' ||
		(after === ',' && /^(?:who|whose|whom)$/.test(line.low[to + 1] ?? ''))
	)
		tally.person += 2.5;
	if (after === ',' && /^\d{1,2}$/.test(line.low[to + 1] ?? '') && line.low[to + 2] === ',')
		tally.person += 2;
	if (
		before !== '' &&
		isTitleWord(before) &&
		line.low[from - 1] !== 'the' &&
		isRoleBefore(line, from - 1)
	)
		tally.person += 2;
	if (before === 'the') {
		tally.person -= line.shape[from - 1] === 'title' && !line.starts[from - 1] ? 3 : 2;
		tally.organization += 1;
		tally.thing += 0.75;
	}
	if (IN.has(before)) tally.place += 2;
	else if (TOWARD.has(before)) tally.place += 0.7;
	if (after === ',' && isCapital(line, to + 1) && IN.has(before)) tally.place += 1;
	if (after === "'s") {
		tally.person += 0.2;
		tally.organization += 0.3;
	}
	if (/^(?:by|with|for|joined|from|at)$/.test(before)) tally.organization += 0.3;
	if (after === ',' && isDescribed(line, to + 1)) tally.person += 2;
	if (/^(?:inc|ltd|corp|plc|llc)\.?$/.test(after)) tally.organization += 3;
	if (
		/^(?:spokesman|spokeswoman|spokesperson|chief|executives|employees|shares|shareholders|members)$/.test(
			after
		)
	)
		tally.organization += 1.5;
	if (after === '(' && line.shape[to + 1] === 'upper' && line.low[to + 2] === ')')
		tally.organization += 1.5;
	if (first > from) tally.person += 3;
	if (/^(?:called|named|titled|entitled|dubbed)$/.test(before)) {
		tally.thing += ROLES.has(line.low[from - 2] ?? '') ? 0 : 3;
	} else if (THING_BEFORE.test(before)) tally.thing += 2;
	else if (BODY_BEFORE.test(before)) tally.organization += 3;
	if (line.quoted[first] !== line.quoted[from - 1] && line.quoted[to] !== line.quoted[to - 1])
		tally.thing += 2;
}

const THING_BEFORE =
	/^(?:book|film|movie|novel|album|song|ship|vessel|ferry|submersible|satellite|telescope)$/;
const BODY_BEFORE =
	/^(?:journal|magazine|newspaper|daily|weekly|broadcaster|website|charity|nonprofit|company|firm|startup|retailer|thinktank)$/;

/** "Valeska Paris, an Australian woman": the apposition is headed by a word for a person. */
function isDescribed(line: Line, at: number): boolean {
	if (!/^(?:a|an|the|his|her|their|its)$/.test(line.low[at] ?? '')) return false;
	for (let i = at + 1; i < Math.min(at + 8, line.tokens.length); i++) {
		const low = line.low[i] as string;
		if (/^[,.;:]$/.test(low)) return false;
		if (ROLES.has(low) || OFFICES.has(low)) return true;
	}
	return false;
}

function isRoleBefore(line: Line, i: number): boolean {
	return line.shape[i] === 'lower' || bare(line.low[i] as string).length > 0;
}

function isPast(line: Line, i: number): boolean {
	const upos = line.tokens[i]?.upos;
	return upos === 'VERB' || upos === 'AUX' || upos === undefined;
}
