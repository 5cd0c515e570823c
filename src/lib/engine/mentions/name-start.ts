import { WORD_NAMES } from '../lexicon/ambiguous-names.ts';
import { HONORIFICS, OFFICES } from '../lexicon/offices.ts';
import { ORGANIZATION_HEADS } from '../lexicon/organizations.ts';
import { PLACE_HEADS } from '../lexicon/places.ts';
import { SPEECH_FORMS } from '../lexicon/speech.ts';
import { CLOSED } from './closed-class.ts';
import { isFirstName, isSurname } from './first-names.ts';
import type { Line } from './line.ts';
import { isPeople, lookUp } from './lookups.ts';
import { isNameInTitle } from './name-in-title.ts';
import { isCrowd, isKnownFrom, mayBeName, NUMBERED } from './name-words.ts';
import type { RunContext } from './run.ts';
import { isCapital, isProper, touches } from './wording.ts';

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
	if (isFirstName(low) || isSurname(low) || isPeople(low)) return true;
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
	return isSurname(low) || isFirstName(low);
}

/** A closed-class word that is a name after all: "Will Smith", "Black Sea". */
function isClosedName(line: Line, i: number): boolean {
	const low = line.low[i] as string;
	if (!isCapital(line, i + 1) || !touches(line, i)) return false;
	if (low === 'will' || low === 'may') {
		const after = line.low[i + 1] as string;
		const asks = line.starts[i] && line.low[line.low.length - 1] === '?';
		return !asks && !isPeople(after) && isSurname(after);
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
