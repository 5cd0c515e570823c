import type { Random } from '../random.ts';
import type { DateFact } from '../types.ts';
import type { View } from '../view.ts';
import { alike } from '../quality/alike.ts';
import { datesIn } from '../quality/typed/date.ts';
import { curl } from '../wording/tidy.ts';
import { nearby, type Candidate } from './candidate.ts';
import { whyElsewhere } from './elsewhere.ts';

const MONTHS =
	'January February March April May June July August September October November December'.split(
		' '
	);
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** Years farther from the right one than this are no temptation. */
const MOST_YEARS = 40;

function yearIn(text: string): number {
	return Number(/\b(1\d{3}|20\d{2})/.exec(text)?.[1] ?? 0);
}

function yearsApart(a: string, b: string): number {
	return Math.abs(yearIn(a) - yearIn(b));
}

/** "Commissioned in April 1779, to rank from ____": a date after that one is none to choose. */
function isOnSameSide(other: string, key: string, beside: readonly string[]): boolean {
	const [a, b] = [timeOf(other), timeOf(key)];
	if (a === null || b === null) return true;
	return beside.every((text) => {
		const at = timeOf(text);
		return at === null || a < at === b < at;
	});
}

/** Where a date stands in time, in days or so; null where it tells no year. */
function timeOf(text: string): number | null {
	const [date] = datesIn(text.replace(/s$/, ''));
	return date?.year === undefined
		? null
		: (date.year * 12 + (date.month ?? 0)) * 31 + (date.day ?? 0);
}

/** The shape of a date as written: which parts it has, in order; empty where it is relative. */
export function dateShape(text: string): string {
	const shape = text
		.replace(/\b(?:1\d{3}|20\d{2})(s?)\b/g, 'Y$1')
		.replace(new RegExp(`\\b(?:${MONTHS.join('|')})\\b`, 'g'), 'M')
		.replace(new RegExp(`\\b(?:${DAYS.join('|')})s?\\b`, 'g'), 'W')
		.replace(/\b\d{1,2}(?:st|nd|rd|th)?\b/g, 'D');
	return /[YMW]/.test(shape) ? shape : '';
}

/** Dates of the same shape: others of the article first, then the key's own with a part changed. */
export function otherDates(view: View, fact: DateFact, text: string, random: Random): Candidate[] {
	const shape = dateShape(text);
	if (shape === '') return [];
	const out: Candidate[] = [];
	const evidence = view.quantitiesIn(fact.sentence).map((q) => view.slice(q.span));
	const beside = evidence.filter((one) => one !== text);
	for (const quantity of nearby(view.quantities, fact.sentence)) {
		const written = view.slice(quantity.span);
		if (quantity.kind !== 'date' || !view.askable(quantity.sentence)) continue;
		if (dateShape(written) !== shape || evidence.some((d) => alike(d, written))) continue;
		if (yearsApart(written, text) > MOST_YEARS) continue;
		if (!isOnSameSide(written, text, beside)) continue;
		out.push({
			text: curl(written),
			why: whyElsewhere(view, withThe(curl(written)), quantity.span),
			origin: 'article',
			from: quantity.span,
			pull: 1 - yearsApart(written, text) / MOST_YEARS
		});
	}
	const latest = latestYear(view, text);
	for (const written of random.shuffle(shifted(text))) {
		// A decade that had not begun when the article was written is no answer.
		if (/\d0s$/.test(written) && yearIn(written) > latest) continue;
		if (evidence.some((d) => d.includes(written)) || !isOnSameSide(written, text, beside)) continue;
		out.push({
			text: curl(written),
			why: `The article gives the date as ${withThe(curl(text))}, not ${withThe(curl(written))}.`,
			origin: 'altered',
			from: fact.quantity.span,
			pull: 0.4
		});
	}
	return out;
}

function latestYear(view: View, text: string): number {
	return view.quantities.reduce(
		(latest, { kind, span }) =>
			kind === 'date' ? Math.max(latest, yearIn(view.slice(span))) : latest,
		yearIn(text)
	);
}

/** A decade takes its article: "the 1950s". */
export function withThe(date: string): string {
	return /^(?:1\d|20)\d0s$/.test(date) ? `the ${date}` : date;
}

/** Years by which a wrong one is apart: 1198 for a round 1200 is an error that nobody makes. */
function stepOf(year: number): number {
	if (year % 100 === 0 && year < 1900) return 100;
	return year % 10 === 0 && year < 1700 ? 10 : 1;
}

function shifted(text: string): string[] {
	const out = new Set<string>();
	const year = /\b(1\d{3}|20\d{2})/.exec(text)?.[1];
	const month = MONTHS.find((m) => new RegExp(`\\b${m}\\b`).test(text));
	const day = DAYS.find((d) => text.includes(d));
	const decade = year !== undefined && text.includes(`${year}s`);
	if (decade && !month)
		for (const by of [-20, -10, 10, 20]) out.add(text.replace(year, String(Number(year) + by)));
	if (year && !month && !decade) {
		const step = stepOf(Number(year));
		for (const by of [-4, -3, -2, -1, 1, 2, 3, 4])
			out.add(text.replace(year, String(Number(year) + by * step)));
	}
	if (month) {
		const at = MONTHS.indexOf(month);
		for (const by of [-3, -2, -1, 1, 2, 3]) {
			const other = MONTHS[(at + by + 12) % 12] ?? month;
			const number = /\b(\d{1,2})(?:st|nd|rd|th)?\b/.exec(text)?.[1];
			if (number && Number(number) > 28) continue;
			out.add(text.replace(month, other));
		}
	}
	if (day && !month && !year) {
		for (const other of DAYS) if (other !== day) out.add(text.replace(day, other));
	}
	out.delete(text);
	return [...out];
}
