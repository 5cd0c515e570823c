import { HE_NAMES, SHE_NAMES } from '../lexicon/given-names.ts';
import { OFFICES } from '../lexicon/offices.ts';
import { CONCERNS, ORGANIZATION_HEADS, ORGANIZATION_TAILS } from '../lexicon/organizations.ts';
import { PLACES } from '../lexicon/places.ts';
import { CLOSED, NO_NAMES } from './closed-class.ts';
import { isDateWord } from './date-words.ts';
import { isFirstName } from './first-names.ts';
import type { Line } from './line.ts';
import { isPeople, lookUp } from './lookups.ts';
import { isPartInTitle } from './name-in-title.ts';
import { NUMBERED, mayBeName } from './name-words.ts';
import type { RunContext } from './run.ts';
import { isCapital, isGlued, isHyphen, textOf, touches } from './wording.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Small words between the parts of a family name. */
const PARTICLES = words(
	'de da del della di do dos du la le el al bin ibn bint ben van von der den ter ten zu zur af av y'
);
/** What follows a name after a hyphen and is no part of it: "U.S.-led". */
const COMPOUND_TAILS = words(
	'led based born backed style era wide like linked controlled held run owned trained made wing old area bound educated funded sponsored occupied speaking language only aligned brokered dominated ruled friendly inspired themed built designed raised type class day year to per mate loving hating affiliated'
);
/** Words of names that keep their possessive: "People's Republic". */
const POSSESSIVES = words(
	'people women men children veterans king queen mcdonald macy sotheby christie moody lloyd sainsbury levi wendy domino kellogg st alzheimer parkinson hodgkin guinness'
);
/** First words of places, works and events that "of" joins to the rest. */
const OF_NAMES = words(
	'gulf bay strait sea cape isle isles lake mount city republic kingdom states emirates democratic battle siege treaty war wars declaration bill act day festival feast prize order medal cross legion house tower palace temple lord lady book gospel statue museum hall sons daughters bank church rights court tribunal league union congress massacre fall'
);
const ON_HEADS = words('committee subcommittee commission council conference');

/** How many tokens the run that began at `from` goes on by at `to`: 0 where it ends. */
export function stepOf(line: Line, from: number, to: number, context: RunContext): number {
	if (to >= line.tokens.length || !touches(line, to - 1)) return 0;
	const low = line.low[to] as string;
	const last = line.low[to - 1] as string;
	if (isPart(line, to, context)) return isSeam(line, from, to) ? 0 : 1;
	if (isHyphen(line, to) && isGlued(line, to)) return hyphenStep(line, from, to);
	if (low === '&' && isCapital(line, to + 1)) return 2;
	if (line.shape[to] === 'other') return /^\d+$/.test(low) && NUMBERED.has(last) ? 1 : 0;
	if (low === 'of' || low === 'for' || low === 'on') return ofStep(line, from, to, context);
	if (low === 'and') return andStep(line, from, to);
	if (low === 'in')
		return /^(?:prize|award|medal)$/.test(last) &&
			isCapital(line, to + 1) &&
			!isDateWord(line, to + 1, context.monthNames)
			? 2
			: 0;
	if (low === "'s") return POSSESSIVES.has(last) && line.shape[to + 1] === 'title' ? 2 : 0;
	if (PARTICLES.has(low) && line.shape[to - 1] === 'title' && !PLACES.has(last))
		return particleStep(line, to);
	return 0;
}

function isPart(line: Line, i: number, context: RunContext): boolean {
	if (!mayBeName(line, i, context)) return false;
	if (line.titled) return isPartInTitle(line, i, context);
	const low = line.low[i] as string;
	// "Elizabeth Quat In the east ...": a lost full stop; but "New Europe Today" goes on.
	return !(line.shape[i] === 'title' && STOPPERS.has(low)) || low === 'will' || low === 'may';
}

/** Closed-class words but adjectives, which never carry a name on. */
const STOPPERS: ReadonlySet<string> = new Set(
	[...CLOSED].filter(
		(word) =>
			!/^(?:first|second|third|fourth|fifth|last|own|new|old|young|small|large|great|good|big|long|short|high|low|local|national|international|public|private|political|economic|social|military|foreign|domestic|today|tomorrow|past|one|two|three|four|five|six|seven|eight|nine|ten|will|may|general|home|down|up|over|under|best|near|little|hope|like|most|past|late|early|current|former)$/.test(
				word
			)
	)
);

/** Two names side by side that are not one: nothing marks the seam, so lists must tell. */
function isSeam(line: Line, from: number, to: number): boolean {
	if (line.quoted[to] !== line.quoted[to - 1]) return true;
	if (to - from < 2 || !isFirstName(line.low[to] as string)) return false;
	const known = lookUp(textOf(line, from, to));
	return known !== null && known.outlet && !lookUp(textOf(line, from, to + 1));
}

function hyphenStep(line: Line, from: number, to: number): number {
	const tail = line.low[to + 1];
	if (tail === undefined) return 0;
	// "Israeli-Palestinian" are two peoples; "Anglo-Saxon", "Abu-Ghazaleh" are one name.
	if (isCapital(line, to + 1))
		return isPeople(line.low[to - 1] as string) && isPeople(tail) ? 0 : 2;
	if (line.shape[to + 1] === 'other') return /^\d+$/.test(tail) ? 2 : 0;
	if (
		COMPOUND_TAILS.has(tail) ||
		tail.length > 7 ||
		(tail.length > 4 && /(?:ed|ing|ist|ish)$/.test(tail))
	)
		return 0;
	if (tail === 'elect' || tail === 'designate') return 2;
	// "Kim Jong-un", "Cheng Chung-tai": the second half of a given name is small.
	const half = line.low[to - 1] as string;
	const given = to - from >= 2 && line.shape[to - 1] === 'title' && half.length <= 6;
	return given && !PLACES.has(half) ? 2 : 0;
}

function ofStep(line: Line, from: number, to: number, context: RunContext): number {
	const skip = line.low[to + 1] === 'the' ? 1 : 0;
	const next = to + 1 + skip;
	if (!isCapital(line, next) || isDateWord(line, next, context.monthNames)) return 0;
	const area = line.low[next] as string;
	if (NO_NAMES.has(area) || CLOSED.has(area)) return 0;
	const last = line.low[to - 1] as string;
	const step = 2 + skip;
	if (line.low[to] === 'on') return ON_HEADS.has(last) ? step : 0;
	const body = ORGANIZATION_HEADS.has(last) || ORGANIZATION_TAILS.has(last);
	if (line.low[to] === 'for') return body ? step : 0;
	if (last === 'secretary' || last === 'minister' || last === 'chief')
		return isAreaOfOffice(area) ? step : 0;
	if (OF_NAMES.has(last)) return step;
	if (OFFICES.has(last) || HE_NAMES.has(last) || SHE_NAMES.has(last)) return 0;
	if (body && (to - from === 1 || line.low[from + 1] !== 'of')) return step;
	return lookUp(textOf(line, from, next + 1)) ? step : 0;
}

/** "Secretary of State", "Minister of Finance": what the office is of belongs to it. */
function isAreaOfOffice(low: string): boolean {
	return CONCERNS.has(low) || /^(?:state|staff|treasury|war|police)$/.test(low);
}

/** "Food and Drug Administration", "Department of Health and Human Services". */
function andStep(line: Line, from: number, to: number): number {
	if (!isCapital(line, to + 1)) return 0;
	const last = line.low[to - 1] as string;
	if (CONCERNS.has(last)) {
		if (CONCERNS.has(line.low[to + 1] as string)) return 2;
		const of = line.low.slice(from, to).includes('of');
		if (of && ORGANIZATION_HEADS.has(line.low[from] as string)) return 2;
	}
	return lookUp(textOf(line, from, to + 2)) ? 2 : 0;
}

function particleStep(line: Line, to: number): number {
	if (isCapital(line, to + 1)) return 2;
	if (PARTICLES.has(line.low[to + 1] ?? '') && isCapital(line, to + 2)) return 3;
	return line.low[to] === 'al' && isHyphen(line, to + 1) && isCapital(line, to + 2) ? 3 : 0;
}
