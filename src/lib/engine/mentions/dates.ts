import { MONTHS, ORDINALS, WEEKDAYS } from '../lexicon/numbers.ts';
import { isoDay, isoOf, shift, shiftMonth, weekdayOf, type Day } from './calendar.ts';
import type { Line } from './line.ts';
import { isCapital, touches } from './wording.ts';
import { isDateWord } from './date-words.ts';

/** A date as written at tokens `[from, to)`, with what of it can be read by itself. */
export interface DatePhrase {
	readonly from: number;
	readonly to: number;
	readonly year: number | null;
	readonly month: number | null;
	readonly day: number | null;
	/** Given only in relation to when the article was written: "Monday", "last year". */
	readonly relative: ((reference: Day) => string | null) | null;
}

/** What dates mean in this article. */
export interface Times {
	/** When it was written, where it says so. */
	readonly reference: Day | null;
	/** The one year that it names, where it names one only and with a month. */
	readonly onlyYear: number | null;
}

const WHEN = new Set(
	'in since by until till before after from during of around circa c. ca. b. d. m. div. born died early late mid about between and to through throughout'.split(
		' '
	)
);
const PARTS = new Set(['morning', 'afternoon', 'evening', 'night']);
const SEASONS = new Set(['spring', 'summer', 'autumn', 'fall', 'winter']);

/** The date that begins at token `i`, or null. */
export function dateAt(line: Line, i: number, monthNames: ReadonlySet<string>): DatePhrase | null {
	return (
		isoAt(line, i) ??
		weekdayAt(line, i, monthNames) ??
		monthAt(line, i, monthNames) ??
		dayFirstAt(line, i, monthNames) ??
		relativeAt(line, i) ??
		eraAt(line, i) ??
		yearAt(line, i)
	);
}

/** ISO 8601 of a date phrase in this article, or null where the article does not allow one. */
export function isoFor(phrase: DatePhrase, times: Times): string | null {
	if (phrase.relative) return times.reference ? phrase.relative(times.reference) : null;
	const year = phrase.year ?? yearFor(phrase, times);
	if (year === null) return null;
	if (phrase.month === null) return isoOf(year);
	return isoOf(year, phrase.month, phrase.day ?? undefined);
}

function yearFor(phrase: DatePhrase, times: Times): number | null {
	if (phrase.month === null) return null;
	if (times.reference) return times.reference.year;
	return times.onlyYear;
}

function plain(
	from: number,
	to: number,
	year: number | null,
	month: number | null,
	day: number | null
): DatePhrase {
	return { from, to, year, month, day, relative: null };
}

function isoAt(line: Line, i: number): DatePhrase | null {
	const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(line.low[i] as string);
	if (!match) return null;
	const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
	return month >= 1 && month <= 12 ? plain(i, i + 1, year, month, day) : null;
}

function weekdayAt(line: Line, i: number, monthNames: ReadonlySet<string>): DatePhrase | null {
	if (line.shape[i] === 'lower') return null;
	const weekday = WEEKDAYS.get((line.low[i] as string).replace(/\.$/, ''));
	if (weekday === undefined || !isDateWord(line, i, monthNames)) return null;
	const after = line.low[i + 1] === ',' ? i + 2 : i + 1;
	const date = monthAt(line, after, monthNames) ?? dayFirstAt(line, after, monthNames);
	if (date) return { ...date, from: i };
	if (isCapital(line, i + 1) && touches(line, i) && !PARTS.has(line.low[i + 1] as string))
		return null;
	if (line.low[i + 1] === 'the' && dayOf(line.low[i + 2]) !== null) return null;
	let to = i + 1;
	if (PARTS.has(line.low[to] ?? '')) to++;
	const ahead = line.low[i - 1] === 'next' || line.low.includes('will');
	return {
		...plain(i, to, null, null, null),
		relative: (reference) => isoDay(nearestWeekday(reference, weekday, ahead))
	};
}

function nearestWeekday(reference: Day, weekday: number, ahead: boolean): Day {
	const gap = (weekdayOf(reference) - weekday + 7) % 7;
	return shift(reference, ahead ? (7 - gap) % 7 : -gap);
}

function monthOf(line: Line, i: number, monthNames: ReadonlySet<string>): number | null {
	if (i >= line.tokens.length || line.shape[i] === 'lower') return null;
	const low = (line.low[i] as string).replace(/\.$/, '');
	const month = MONTHS.get(low);
	if (month === undefined) return null;
	if (low.length > 3 || low === 'may') return isDateWord(line, i, monthNames) ? month : null;
	return /^\d/.test(line.low[i + 1] ?? '') || /^\d/.test(line.low[i - 1] ?? '') ? month : null;
}

/** "March 14, 2011", "March 14", "March 2011", "March". */
function monthAt(line: Line, i: number, monthNames: ReadonlySet<string>): DatePhrase | null {
	const month = monthOf(line, i, monthNames);
	if (month === null) return null;
	const day = dayOf(line.low[i + 1]);
	if (day !== null) {
		const at = line.low[i + 2] === ',' ? i + 3 : i + 2;
		const year = yearOf(line.low[at]);
		return year === null ? plain(i, i + 2, null, month, day) : plain(i, at + 1, year, month, day);
	}
	const at = line.low[i + 1] === ',' || line.low[i + 1] === 'of' ? i + 2 : i + 1;
	const year = yearOf(line.low[at]);
	return year === null ? plain(i, i + 1, null, month, null) : plain(i, at + 1, year, month, null);
}

/** "14 March 2011", "the 14th of March". */
function dayFirstAt(line: Line, i: number, monthNames: ReadonlySet<string>): DatePhrase | null {
	const day = dayOf(line.low[i]);
	if (day === null) return null;
	const at = line.low[i + 1] === 'of' ? i + 2 : i + 1;
	const month = monthOf(line, at, monthNames);
	if (month === null) return null;
	const comma = line.low[at + 1] === ',' ? at + 2 : at + 1;
	const year = yearOf(line.low[comma]);
	return year === null ? plain(i, at + 1, null, month, day) : plain(i, comma + 1, year, month, day);
}

function dayOf(low: string | undefined): number | null {
	const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(low ?? '');
	const day = match ? Number(match[1]) : (ORDINALS.get(low ?? '') ?? 0);
	return day >= 1 && day <= 31 ? day : null;
}

function yearOf(low: string | undefined): number | null {
	if (!/^[12]\d{3}$/.test(low ?? '')) return null;
	const year = Number(low);
	return year >= 1000 && year <= 2199 ? year : null;
}

const STEPS: ReadonlyMap<string, number> = new Map([
	['last', -1],
	['previous', -1],
	['this', 0],
	['next', 1],
	['coming', 1]
]);

/** "yesterday", "last week", "earlier this year", "next summer". */
function relativeAt(line: Line, i: number): DatePhrase | null {
	const low = line.low[i] as string;
	const days =
		low === 'today' || low === 'tonight'
			? 0
			: low === 'yesterday'
				? -1
				: low === 'tomorrow'
					? 1
					: null;
	if (days !== null) {
		return {
			...plain(i, i + 1, null, null, null),
			relative: (reference) => isoDay(shift(reference, days))
		};
	}
	const step = STEPS.get(low);
	if (step === undefined)
		return SEASONS.has(low) &&
			line.shape[i] === 'lower' &&
			line.low[i - 1] === 'the' &&
			WHEN.has(line.low[i - 2] ?? '')
			? plain(i, i + 1, null, null, null)
			: null;
	const unit = line.low[i + 1] ?? '';
	const two = { from: i, to: i + 2, year: null, month: null, day: null };
	if (unit === 'year') return { ...two, relative: (reference) => isoOf(reference.year + step) };
	if (unit === 'month') {
		return {
			...two,
			relative: (reference) => {
				const { year, month } = shiftMonth(reference, step);
				return isoOf(year, month);
			}
		};
	}
	if (
		unit === 'week' ||
		unit === 'weekend' ||
		unit === 'decade' ||
		unit === 'century' ||
		unit === 'night' ||
		SEASONS.has(unit)
	) {
		if (step === 0 && unit === 'night') return null;
		return {
			...two,
			relative:
				unit === 'night' && step < 0 ? (reference) => isoDay(shift(reference, -1)) : () => null
		};
	}
	return null;
}

/** "347 AD", "AD 79", "44 BC": no ISO date before our era. */
function eraAt(line: Line, i: number): DatePhrase | null {
	const low = line.low[i] as string;
	const era = /^(?:ad|ce|a\.d\.|c\.e\.|bc|bce|b\.c\.|b\.c\.e\.)$/;
	if ((low === 'ad' || low === 'a.d.') && /^\d{1,4}$/.test(line.low[i + 1] ?? '')) {
		return plain(i, i + 2, Number(line.low[i + 1]), null, null);
	}
	if (!/^\d{1,4}$/.test(low) || !era.test(line.low[i + 1] ?? '') || line.shape[i + 1] === 'lower')
		return null;
	const before = /^b/.test(line.low[i + 1] as string);
	return plain(i, i + 2, before ? null : Number(low), null, null);
}

/** A year by itself where only a year can stand, and "the 1990s". */
function yearAt(line: Line, i: number): DatePhrase | null {
	const low = line.low[i] as string;
	if (/^[12]\d{2}0s$/.test(low)) return plain(i, i + 1, null, null, null);
	if (/^[12]\d{2}0$/.test(low) && line.low[i + 1] === "'s" && line.low[i - 1] === 'the')
		return plain(i, i + 2, null, null, null);
	const year = yearOf(low);
	if (year === null) return null;
	const before = line.low[i - 1] ?? '';
	const after = line.tokens[i + 1];
	const counts = after !== undefined && after.upos === 'NOUN' && line.shape[i + 1] === 'lower';
	if (WHEN.has(before) || /^(?:early|late|mid|in|since)$/.test(before)) {
		if (/^(?:and|to|of|about|around|from|by|after|before|between)$/.test(before) && counts)
			return null;
		return plain(i, i + 1, year, null, null);
	}
	if (before === '(' || before === '-' || before === '–' || before === '—')
		return year >= 1200 && year < 2100 ? plain(i, i + 1, year, null, null) : null;
	if (
		year >= 1500 &&
		year < 2100 &&
		(after === undefined ||
			line.shape[i + 1] === 'other' ||
			line.shape[i + 1] === 'title' ||
			counts)
	) {
		// "the 2010 election", "the 2003 invasion": a year that describes.
		if (!counts && line.shape[i + 1] !== 'title')
			return /^[,;(]$/.test(before) ? plain(i, i + 1, year, null, null) : null;
		return /^(?:the|a|his|her|its|their|'s)$/.test(before) && year >= 1800
			? plain(i, i + 1, year, null, null)
			: null;
	}
	return null;
}
