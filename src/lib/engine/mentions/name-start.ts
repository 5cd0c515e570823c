import { WORD_NAMES } from '../lexicon/ambiguous-names.ts';
import { COLLECTIVES, HONORIFICS, OFFICES, ROLES } from '../lexicon/offices.ts';
import { ORGANIZATION_HEADS } from '../lexicon/organizations.ts';
import { PLACE_HEADS } from '../lexicon/places.ts';
import { SPEECH_FORMS } from '../lexicon/speech.ts';
import { SURNAMES } from '../lexicon/surnames.ts';
import { CLOSED, NO_NAMES } from './closed-class.ts';
import { isDateWord } from './date-words.ts';
import { isFirstName } from './first-names.ts';
import type { Line } from './line.ts';
import { isPeople, lookUp } from './lookups.ts';
import type { RunContext } from './run.ts';
import { isCapital, isHyphen, isProper, textOf, touches } from './wording.ts';

/** Words that a figure may follow within a name: "Apollo 11". */
export const NUMBERED: ReadonlySet<string> = new Set(
	'apollo boeing airbus soyuz flight route highway interstate area channel article chapter section group unit resolution gemini voyager falcon artemis radio operation proposition directive platform formula sputnik shenzhou windows iphone covid'.split(
		' '
	)
);

/** True where a name may begin at token `i`. */
export function startsName(line: Line, i: number, context: RunContext): boolean {
	const shape = line.shape[i];
	if (shape === 'lower') return isSmallStart(line, i);
	if (!mayBeName(line, i, context)) return false;
	if (line.titled) return isNameInTitle(line, i, context);
	const low = line.low[i] as string;
	if (line.starts[i]) return isNameAtStart(line, i, context);
	// "told Will Smith"; "The" with a capital leads the title of a work or a body.
	return !(shape === 'title' && CLOSED.has(low)) || isClosedName(line, i);
}

/** True where a word with a capital may be a part of a name at all. */
export function mayBeName(line: Line, i: number, context: RunContext): boolean {
	const low = line.low[i] as string;
	const shape = line.shape[i];
	if (shape === 'lower' || shape === 'other' || shape === undefined) return false;
	if (low.startsWith("'") || low.startsWith('#') || low.startsWith('@') || low === "n't")
		return false;
	if (NO_NAMES.has(low) && !(shape === 'upper' && low.length === 2)) return false;
	if (low.length === 1 && isHyphen(line, i + 1) && line.shape[i + 2] === 'lower') return false;
	if (/^[rdi]$/.test(low) && isHyphen(line, i + 1) && /^[,(]$/.test(line.low[i - 1] ?? ''))
		return false;
	if (low.length > 8 && (low.includes('/') || low.includes('www.'))) return false;
	if (shape === 'upper' && !line.titled && isShouted(line, i, context)) return false;
	if (
		shape === 'mixed' &&
		!isCapital(line, i) &&
		!/^(?:al|[ei])-?\p{Lu}/u.test(line.tokens[i]?.text ?? '')
	)
		return false;
	if (/^(?:anti|pro|non|ex|pan|post|pre|mid)[-–]/.test(low)) return false;
	return !isDateWord(line, i, context.monthNames);
}

/** A plain word in capitals for loudness: "UNLESS", "HUGE". */
function isShouted(line: Line, i: number, { evidence }: RunContext): boolean {
	const low = line.low[i] as string;
	if (lookUp(line.tokens[i]?.text ?? '')) return false;
	return CLOSED.has(low) || (low.length > 2 && evidence.lower(low) > 0);
}

/** "al-Qaeda", "bin Laden", "de Gaulle", "von der Leyen": a small particle that leads a name. */
function isSmallStart(line: Line, i: number): boolean {
	const low = line.low[i] as string;
	if (low === 'al' && line.low[i + 1] === '-') return line.shape[i + 2] === 'title';
	return (
		(low === 'bin' || low === 'von' || low === 'van' || low === 'al') && isCapital(line, i + 1)
	);
}

function isNameAtStart(line: Line, i: number, { evidence }: RunContext): boolean {
	const low = line.low[i] as string;
	const shape = line.shape[i];
	const next = isCapital(line, i + 1) && touches(line, i);
	if (CLOSED.has(low) && shape === 'title') return isClosedName(line, i);
	if (isKnownFrom(line, i)) return true;
	if (NUMBERED.has(low) && /^\d+$/.test(line.low[i + 1] ?? '')) return true;
	if (shape === 'upper' && low.length <= 6) return true;
	if (isCrowd(low)) return false;
	const word = low.replace(/\.$/, '');
	if (OFFICES.has(word) || HONORIFICS.has(word)) return next || leadsByOf(line, i);
	if (next && (word === 'operation' || PLACE_HEADS.has(word))) return true;
	const lower = evidence.lower(low);
	const upper = evidence.upper(low);
	if (upper > 0 && upper >= lower) return true;
	if (lower > 0) return next && isFirstName(low) && evidence.lower(line.low[i + 1] as string) === 0;
	if (WORD_NAMES.has(low)) return next || isWordAsName(line, i);
	if (isFirstName(low) || SURNAMES.has(low) || isPeople(low)) return true;
	if (line.tokens[i]?.upos === 'PROPN')
		return next || (followsAsSubject(line, i) && !isPluralSubject(line, i));
	return next && line.tokens[i]?.upos === 'NOUN' && ORGANIZATION_HEADS.has(low);
}

/** "Secretary of State Marco Rubio". */
function leadsByOf(line: Line, i: number): boolean {
	return line.low[i + 1] === 'of' && isCapital(line, i + 2);
}

/** "Trump said", "Brook Hale": a word that is a surname too, where the tagger sees a name act. */
function isWordAsName(line: Line, i: number): boolean {
	const low = line.low[i] as string;
	if (!isProper(line, i) || !followsAsSubject(line, i)) return false;
	const next = line.low[i + 1] as string;
	// "Brown bears live": a noun that the tagger took for a verb.
	if (/[^'s]s$/.test(next) && line.tokens[i + 1]?.upos === 'VERB' && !SPEECH_FORMS.has(next))
		return false;
	return SURNAMES.has(low) || isFirstName(low);
}

/** A closed-class word that is a name after all: "Will Smith", "Black Sea". */
function isClosedName(line: Line, i: number): boolean {
	const low = line.low[i] as string;
	if (!isCapital(line, i + 1) || !touches(line, i)) return false;
	if (low === 'will' || low === 'may') {
		const after = line.low[i + 1] as string;
		const asks = line.starts[i] && line.low[line.low.length - 1] === '?';
		return !asks && !isPeople(after) && SURNAMES.has(after);
	}
	if (isKnownFrom(line, i)) return true;
	return !line.starts[i] && CLOSED_NAMES.has(low) && !lookUp(line.tokens[i + 1]?.text ?? '');
}

/** Adjectives of the closed list that often begin a name in mid-sentence: "Young Republicans". */
const CLOSED_NAMES = new Set(
	'new old young big great good first second third fourth fifth national international public private political economic social military foreign domestic local former red last another one two three four five six seven eight nine ten'.split(
		' '
	)
);

/** What follows can only follow a subject or a name. */
function followsAsSubject(line: Line, i: number): boolean {
	const next = line.tokens[i + 1];
	if (!next) return false;
	if (next.upos === 'VERB' || next.upos === 'AUX') return true;
	return line.low[i + 1] === "'s" || next.text === ',' || next.text === '-' || next.text === ':';
}

/** "Ants are", "Estimates say": a plural that only the sentence gives its capital. */
function isPluralSubject(line: Line, i: number): boolean {
	const low = line.low[i] as string;
	if (!low.endsWith('s') || /(?:ss|us|is|os)$/.test(low)) return false;
	const next = line.low[i + 1] ?? '';
	return !next.endsWith('s') || next === 'was' || next === "'s";
}

function isNameInTitle(line: Line, i: number, { evidence }: RunContext): boolean {
	const low = line.low[i] as string;
	if (CLOSED.has(low) && !isKnownFrom(line, i)) return false;
	if (evidence.lower(low) > evidence.upper(low)) return false;
	if (evidence.upper(low) > 0) return true;
	if (isKnownFrom(line, i) || isPeople(low)) return true;
	if (OFFICES.has(low)) return isCapital(line, i + 1) && isFirstName(line.low[i + 1] as string);
	if (WORD_NAMES.has(low)) return isFirstName(low) && SURNAMES.has(line.low[i + 1] ?? '');
	if (isFirstName(low)) return true;
	const before = line.low[i - 1];
	const proper = isProper(line, i);
	if (SURNAMES.has(low)) return before === undefined || isFirstName(before) || proper;
	return before !== undefined && isFirstName(before) && !WORD_NAMES.has(before) && proper;
}

/** In a title, a word after a given name or within a listed name belongs to the name. */
export function isPartInTitle(line: Line, i: number, context: RunContext): boolean {
	if (isNameInTitle(line, i, context)) return true;
	const low = line.low[i] as string;
	const before = line.low[i - 1] as string;
	if (CLOSED.has(low)) return false;
	const pair = `${line.tokens[i - 1]?.text ?? ''} ${line.tokens[i]?.text ?? ''}`;
	if (lookUp(pair, line.caps)) return true;
	return (
		isFirstName(before) &&
		!WORD_NAMES.has(before) &&
		context.evidence.lower(low) === 0 &&
		isProper(line, i)
	);
}

/** A common noun for people, which is no name though a sentence begins with it. */
function isCrowd(low: string): boolean {
	return COLLECTIVES.has(low) || (ROLES.has(low) && !WORD_NAMES.has(low) && !isFirstName(low));
}

/** A listed name of up to five words begins here. */
function isKnownFrom(line: Line, i: number): boolean {
	for (let k = i; k < Math.min(i + 5, line.tokens.length); k++) {
		if (k > i && !isCapital(line, k) && line.low[k] !== 'of' && !isHyphen(line, k)) return false;
		const text = textOf(line, i, k + 1);
		if (!lookUp(text, line.caps)) continue;
		const low = text.toLowerCase();
		if (k > i || (!WORD_NAMES.has(low) && !(CLOSED.has(low) && line.shape[i] === 'title')))
			return true;
	}
	return false;
}
