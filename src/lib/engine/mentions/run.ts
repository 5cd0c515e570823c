import { HE_NAMES, OPEN_NAMES, SHE_NAMES } from '../lexicon/given-names.ts';
import { WORD_NAMES } from '../lexicon/ambiguous-names.ts';
import { MONTHS, WEEKDAYS } from '../lexicon/numbers.ts';
import { COLLECTIVES, HONORIFICS, OFFICES, ROLES } from '../lexicon/offices.ts';
import { CONCERNS, ORGANIZATION_HEADS, ORGANIZATION_TAILS } from '../lexicon/organizations.ts';
import { PLACES } from '../lexicon/places.ts';
import { SURNAMES } from '../lexicon/surnames.ts';
import { CLOSED, NO_NAMES } from './closed-class.ts';
import type { Evidence } from './evidence.ts';
import type { Line } from './line.ts';
import { isPeople, lookUp } from './lookups.ts';

/** Words that belong together by their capitals: tokens `[from, to)` of a line. */
export interface Run {
	readonly from: number;
	readonly to: number;
}

/** What the run finder needs to know of the article. */
export interface RunContext {
	readonly evidence: Evidence;
	/** Months that somebody of the article is called: "may" where it has a "Theresa May". */
	readonly monthNames: ReadonlySet<string>;
}

/** Small words between the parts of a family name. */
const PARTICLES = new Set(
	'de da del della di do dos du la le el al bin ibn bint ben van von der den ter ten zu zur af av y of-the'.split(
		' '
	)
);
/** What follows a name after a hyphen and is no part of it: "U.S.-led". */
const COMPOUND_TAILS = new Set(
	'led based born backed style era wide like linked controlled held run owned trained made wing old area bound educated funded sponsored occupied speaking language only aligned brokered dominated ruled owned friendly inspired themed built designed raised area type class day year to in on per'.split(
		' '
	)
);
/** Names that keep their possessive: "People's Republic". */
const POSSESSIVES = new Set(
	'people women men children veterans king queen mcdonald macy sotheby christie moody lloyd sainsbury levi wendy domino kellogg st alzheimer parkinson hodgkin guinness'.split(
		' '
	)
);
/** Words that a figure may follow within a name: "Apollo 11". */
const NUMBERED = new Set(
	"apollo boeing airbus soyuz flight route highway interstate area channel article chapter section group unit resolution gemini voyager falcon artemis radio operation proposition directive platform formula sputnik chang'e shenzhou room class division schedule windows iphone covid".split(
		' '
	)
);

/** Finds all runs of a line, in order; they do not overlap. Linear in the tokens of the line. */
export function findRuns(line: Line, context: RunContext): Run[] {
	const runs: Run[] = [];
	let i = 0;
	while (i < line.tokens.length) {
		if (!startsName(line, i, context)) {
			i++;
			continue;
		}
		const to = endOfRun(line, i, context);
		runs.push({ from: i, to });
		i = to;
	}
	return runs;
}

/** True where a name may begin at token `i`. */
function startsName(line: Line, i: number, context: RunContext): boolean {
	const low = line.low[i] as string;
	const shape = line.shape[i];
	if (shape === 'lower') return isSmallStart(line, i);
	if (shape === 'other' || NO_NAMES.has(low) || isDateWord(line, i, context)) return false;
	if (low.startsWith("'") || low === "n't") return false;
	if (line.titled) return isNameInTitle(line, i, context);
	if (!line.starts[i]) return !(CLOSED.has(low) && shape === 'title' && !hasCapitalNext(line, i));
	return isNameAtStart(line, i, context);
}

/** "al-Qaeda", "bin Laden", "de Gaulle", "von der Leyen": a small particle that leads a name. */
function isSmallStart(line: Line, i: number): boolean {
	const low = line.low[i] as string;
	if (low === 'al' && line.low[i + 1] === '-') return line.shape[i + 2] === 'title';
	if (low === 'iphone' || low === 'ipad' || low === 'ebay') return true;
	return (
		(low === 'bin' || low === 'von' || low === 'van' || low === 'al') && isCapital(line, i + 1)
	);
}

function isNameAtStart(line: Line, i: number, { evidence }: RunContext): boolean {
	const low = line.low[i] as string;
	const shape = line.shape[i];
	const next = isCapital(line, i + 1) && touches(line, i);
	if (CLOSED.has(low)) return isClosedName(line, i);
	if (isKnownFrom(line, i)) return true;
	if (shape === 'upper' && low.length <= 6) return true;
	if (isCrowd(low)) return false;
	if (OFFICES.has(low.replace(/\.$/, '')) || HONORIFICS.has(low.replace(/\.$/, ''))) return next;
	const lower = evidence.lower(low);
	const upper = evidence.upper(low);
	if (upper > 0 && upper >= lower) return true;
	if (lower > 0)
		return (
			next && isFirstName(low) && (upper > 0 || evidence.lower(line.low[i + 1] as string) === 0)
		);
	if (WORD_NAMES.has(low))
		return next
			? line.low[line.low.length - 1] !== '?' || low !== 'will'
			: followsAsSubject(line, i);
	if (isFirstName(low) || SURNAMES.has(low) || isPeople(low)) return true;
	if (line.tokens[i]?.upos === 'PROPN') return next || followsAsSubject(line, i);
	return next && line.tokens[i]?.upos === 'NOUN' && ORGANIZATION_HEADS.has(low);
}

/** A closed-class word at the head of a sentence that is a name after all: "Will Smith". */
function isClosedName(line: Line, i: number): boolean {
	const low = line.low[i] as string;
	if (low === 'will' || low === 'may') {
		return (
			isCapital(line, i + 1) &&
			line.low[line.low.length - 1] !== '?' &&
			!isPeople(line.low[i + 1] as string) &&
			line.tokens[i + 1]?.upos === 'PROPN' &&
			SURNAMES.has(line.low[i + 1] as string)
		);
	}
	return isKnownFrom(line, i) && isCapital(line, i + 1) && touches(line, i);
}

/** What follows can only follow a subject or a name. */
function followsAsSubject(line: Line, i: number): boolean {
	const next = line.tokens[i + 1];
	if (!next) return false;
	return (
		next.upos === 'VERB' ||
		next.upos === 'AUX' ||
		line.low[i + 1] === "'s" ||
		next.text === ',' ||
		next.text === '-'
	);
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
	if (SURNAMES.has(low))
		return before === undefined || isFirstName(before) || line.tokens[i]?.upos === 'PROPN';
	const known = before !== undefined && isFirstName(before) && !WORD_NAMES.has(before);
	return known && line.tokens[i]?.upos === 'PROPN';
}

function endOfRun(line: Line, from: number, context: RunContext): number {
	let to = from + 1;
	let joined = true;
	while (joined && to < line.tokens.length && to - from < 24) {
		joined = false;
		const step = stepOf(line, from, to, context);
		if (step > 0) {
			to += step;
			joined = true;
		}
	}
	return to;
}

/** How many tokens the run goes on by at `to`: 0 where it ends. */
function stepOf(line: Line, from: number, to: number, context: RunContext): number {
	const low = line.low[to] as string;
	const last = line.low[to - 1] as string;
	const near = touches(line, to - 1);
	if (!near) return 0;
	if (isNamePart(line, to, context)) {
		if (isSplit(line, from, to)) return 0;
		return 1;
	}
	if ((low === '-' || low === '–') && isGlued(line, to)) return hyphenStep(line, from, to);
	if (low === '&' && isCapital(line, to + 1)) return 2;
	if (low === '/') return 0;
	if (line.shape[to] === 'other') return /^\d+$/.test(low) && NUMBERED.has(last) ? 1 : 0;
	if (low === 'of' || low === 'for' || low === 'on') return ofStep(line, from, to, context);
	if (low === 'and') return andStep(line, from, to);
	if (low === "'s" || low === "'")
		return POSSESSIVES.has(last) && isCapital(line, to + 1) && line.shape[to + 1] === 'title'
			? 2
			: 0;
	if (PARTICLES.has(low) && isPlainName(line, to - 1)) {
		if (isCapital(line, to + 1)) return 2;
		if (PARTICLES.has(line.low[to + 1] ?? '') && isCapital(line, to + 2)) return 3;
		if (low === 'al' && line.low[to + 1] === '-' && isCapital(line, to + 2)) return 3;
	}
	return 0;
}

/** Two names side by side that are not one: "Monday", a people before a person's name stays. */
function isSplit(line: Line, from: number, to: number): boolean {
	if (line.quoted[to] !== line.quoted[to - 1]) return true;
	// "told Fox News Trump ..." and "In 2005 Bush": nothing marks the seam, so only a list can.
	const before = line.tokens
		.slice(from, to)
		.map((token) => token.text)
		.join(' ');
	const known = to - from > 1 ? lookUp(before) : null;
	if (!known?.outlet) return false;
	return !lookUp(`${before} ${line.tokens[to]?.text ?? ''}`) && isFirstName(line.low[to] as string);
}

function isNamePart(line: Line, i: number, context: RunContext): boolean {
	const shape = line.shape[i];
	const low = line.low[i] as string;
	if (shape === 'lower' || shape === 'other' || shape === undefined) return false;
	if (low.startsWith("'") || low === 'i' || low === "n't") return false;
	if (NO_NAMES.has(low) && !(line.shape[i] === 'upper' && low.length === 2)) return false;
	if (isDateWord(line, i, context)) return false;
	if (line.titled) return isNameInTitle(line, i, context) || isTitlePart(line, i, context);
	return true;
}

/** In a title, a word after a given name or within a listed name belongs to it. */
function isTitlePart(line: Line, i: number, { evidence }: RunContext): boolean {
	const low = line.low[i] as string;
	const before = line.low[i - 1] as string;
	if (CLOSED.has(low)) return false;
	if (lookUp(`${line.tokens[i - 1]?.text ?? ''} ${line.tokens[i]?.text ?? ''}`, true)) return true;
	return (
		isFirstName(before) &&
		!WORD_NAMES.has(before) &&
		evidence.lower(low) === 0 &&
		line.tokens[i]?.upos === 'PROPN'
	);
}

function hyphenStep(line: Line, from: number, to: number): number {
	const tail = line.low[to + 1];
	if (tail === undefined) return 0;
	if (isCapital(line, to + 1)) {
		// "Israeli-Palestinian" are two peoples; "Anglo-Saxon", "Abu-Ghazaleh" are one name.
		return isPeople(line.low[to - 1] as string) && isPeople(tail) ? 0 : 2;
	}
	if (line.shape[to + 1] === 'other') return /^\d+$/.test(tail) ? 2 : 0;
	if (COMPOUND_TAILS.has(tail) || tail.length > 6) return 0;
	// "Kim Jong-un", "Cheng Chung-tai": the second half of a given name is small.
	const given =
		to - from >= 2 && line.shape[to - 1] === 'title' && (line.low[to - 1] as string).length <= 6;
	return given && !PLACES.has(line.low[to - 1] as string) && line.tokens[to + 1]?.upos !== 'ADP'
		? 2
		: 0;
}

function ofStep(line: Line, from: number, to: number, context: RunContext): number {
	const skip = line.low[to + 1] === 'the' ? 1 : 0;
	const next = to + 1 + skip;
	if (!isCapital(line, next) || isDateWord(line, next, context)) return 0;
	if (NO_NAMES.has(line.low[next] as string)) return 0;
	const last = line.low[to - 1] as string;
	const word = line.low[to] as string;
	if (word === 'on')
		return last === 'committee' ||
			last === 'subcommittee' ||
			last === 'commission' ||
			last === 'council'
			? 2 + skip
			: 0;
	if (word === 'for')
		return ORGANIZATION_HEADS.has(last) || ORGANIZATION_TAILS.has(last) ? 2 + skip : 0;
	if (isOfficeOf(last)) return isAreaOfOffice(line.low[next] as string) ? 2 + skip : 0;
	if (OF_NAMES.has(last)) return 2 + skip;
	if (OFFICES.has(last) || HE_NAMES.has(last) || SHE_NAMES.has(last)) return 0;
	if (to - from === 1 || line.low[from + 1] !== 'of') {
		if (ORGANIZATION_HEADS.has(last) || ORGANIZATION_TAILS.has(last)) return 2 + skip;
	}
	return lookUp(textOf(line, from, next + 1)) ? 2 + skip : 0;
}

/** "Secretary of State", "Minister of Finance": what the office is of belongs to it. */
function isOfficeOf(low: string): boolean {
	return low === 'secretary' || low === 'minister' || low === 'chief';
}

function isAreaOfOffice(low: string): boolean {
	return (
		low === 'state' ||
		low === 'staff' ||
		CONCERNS.has(low) ||
		low === 'treasury' ||
		low === 'war' ||
		low === 'police'
	);
}

/** First words of places, works and events that "of" joins to the rest. */
const OF_NAMES = new Set(
	'gulf bay strait sea cape isle isles lake mount city republic kingdom states emirates democratic battle siege treaty war wars declaration bill act day festival feast prize order medal cross legion house tower palace temple lord lady book gospel statue museum hall sons daughters bank church rights court tribunal league union congress massacre fall'.split(
		' '
	)
);

function andStep(line: Line, from: number, to: number): number {
	if (!isCapital(line, to + 1)) return 0;
	const last = line.low[to - 1] as string;
	const next = line.low[to + 1] as string;
	if (CONCERNS.has(last) && CONCERNS.has(next)) return 2;
	// "Food and Drug Administration", "Department of Health and Human Services".
	const whole = textOf(line, from, to + 2);
	if (lookUp(whole)) return 2;
	const of =
		line.low.slice(from, to).includes('of') && ORGANIZATION_HEADS.has(line.low[from] as string);
	return of && CONCERNS.has(last) && isCapital(line, to + 1) ? 2 : 0;
}

/** Weekdays and months, unless the article or the place says that a person is meant. */
export function isDateWord(line: Line, i: number, context: RunContext): boolean {
	const low = (line.low[i] as string).replace(/\.$/, '');
	if (WEEKDAYS.has(low))
		return low.length > 4 || line.tokens[i]?.text.endsWith('.') === true || low === 'tues';
	if (!MONTHS.has(low) || (low.length <= 3 && low !== 'may')) return false;
	const before = line.low[i - 1]?.replace(/\.$/, '') ?? '';
	const after = line.low[i + 1] ?? '';
	if (/^\d/.test(after) || /^\d/.test(before)) return true;
	if (
		isCapital(line, i - 1) &&
		(isFirstName(before) || HONORIFICS.has(before) || OFFICES.has(before))
	)
		return false;
	const given = low === 'april' || low === 'june' || low === 'august';
	if (given && isCapital(line, i + 1) && SURNAMES.has(after)) return false;
	if (DATE_PREPOSITIONS.has(before)) return true;
	return !context.monthNames.has(low);
}

const DATE_PREPOSITIONS = new Set(
	'in since until till last next early late mid this of during by through from every'.split(' ')
);

/** Months that stand as somebody's family name after a given name or an honour. */
export function findMonthNames(lines: readonly Line[]): Set<string> {
	const found = new Set<string>();
	for (const line of lines) {
		for (let i = 1; i < line.tokens.length; i++) {
			const low = line.low[i] as string;
			if (!MONTHS.has(low) || line.shape[i] !== 'title') continue;
			const before = (line.low[i - 1] as string).replace(/\.$/, '');
			if (!isCapital(line, i - 1) || /^\d/.test(line.low[i + 1] ?? '')) continue;
			if (
				isFirstName(before) ||
				HONORIFICS.has(before) ||
				before === 'minister' ||
				before === 'secretary' ||
				before === 'president'
			) {
				found.add(low);
			}
		}
	}
	return found;
}

/** True for a given name of any kind. */
export function isFirstName(low: string): boolean {
	return HE_NAMES.has(low) || SHE_NAMES.has(low) || OPEN_NAMES.has(low);
}

/** A common noun for people, which is no name though a sentence begins with it. */
function isCrowd(low: string): boolean {
	return COLLECTIVES.has(low) || (ROLES.has(low) && !WORD_NAMES.has(low) && !isFirstName(low));
}

/** A listed name of up to four words begins here. */
function isKnownFrom(line: Line, i: number): boolean {
	let text = '';
	for (let k = i; k < Math.min(i + 5, line.tokens.length); k++) {
		const piece = (line.tokens[k] as { text: string }).text;
		text = text === '' ? piece : `${text} ${piece}`;
		const low = text.toLowerCase();
		const known = lookUp(text, line.titled);
		if (known && (k > i || (!WORD_NAMES.has(low) && !CLOSED.has(low)))) return true;
	}
	return false;
}

function hasCapitalNext(line: Line, i: number): boolean {
	return isCapital(line, i + 1) && touches(line, i);
}

/** True where token `i` exists and begins with a capital. */
export function isCapital(line: Line, i: number): boolean {
	const shape = line.shape[i];
	return (
		shape === 'title' ||
		shape === 'upper' ||
		(shape === 'mixed' && /^\p{Lu}/u.test(line.tokens[i]?.text ?? ''))
	);
}

function isPlainName(line: Line, i: number): boolean {
	return line.shape[i] === 'title' && !PLACES.has(line.low[i] as string);
}

/** No more than a space parts token `i` from the next. */
function touches(line: Line, i: number): boolean {
	const a = line.tokens[i];
	const b = line.tokens[i + 1];
	return a !== undefined && b !== undefined && b.span[0] - a.span[1] <= 1;
}

function isGlued(line: Line, i: number): boolean {
	const token = line.tokens[i];
	return (
		token !== undefined &&
		line.tokens[i - 1]?.span[1] === token.span[0] &&
		line.tokens[i + 1]?.span[0] === token.span[1]
	);
}

/** The words of tokens `[from, to)` with single spaces, hyphens and clitics joined as written. */
export function textOf(line: Line, from: number, to: number): string {
	let text = '';
	for (let i = from; i < to; i++) {
		const token = line.tokens[i];
		if (!token) break;
		const gap = i > from && token.span[0] > (line.tokens[i - 1]?.span[1] ?? 0);
		text += gap ? ` ${token.text}` : token.text;
	}
	return text;
}
