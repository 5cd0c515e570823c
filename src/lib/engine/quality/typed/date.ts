import { MONTHS, ORDINALS, WEEKDAYS } from '../../lexicon/numbers.ts';
import { plain } from './plain.ts';

/** A date as far as it is told. */
export interface DateParts {
	readonly day?: number;
	readonly month?: number;
	readonly year?: number;
	readonly weekday?: number;
}

const SMALL = new Set('on in the of at it was since during year'.split(' '));

/**
 * The dates that a text may mean: "14 March 2025", "March 14th", "the fourteenth of March", "2025-03-14",
 * "Tuesday"; two for "3/4", which is read one way here and another elsewhere. None where it says
 * anything else.
 */
export function datesIn(text: string): readonly DateParts[] {
	const words = plain(text);
	const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(words);
	if (iso) return fit([{ year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) }]);
	const slashed = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?$/.exec(words);
	if (slashed) {
		const [a, b, y] = slashed.slice(1).map((part) => (part === undefined ? NaN : Number(part)));
		const year = Number.isNaN(y) || y === undefined ? {} : { year: y < 100 ? 2000 + y : y };
		return fit([
			{ day: a, month: b, ...year },
			{ day: b, month: a, ...year }
		]);
	}
	const parts = partsOf(words);
	return parts ? fit([parts]) : [];
}

/** Whether it is written in figures alone, with strokes: which of them is the month, nobody knows. */
export const isSlashed = (text: string): boolean =>
	/^\s*\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?\s*$/.test(text);

function partsOf(words: string): DateParts | null {
	const parts: { -readonly [K in keyof DateParts]: DateParts[K] } = {};
	for (const word of words.split(/[^\p{L}\p{N}]+/u)) {
		if (word === '' || SMALL.has(word)) continue;
		const [month, weekday] = [MONTHS.get(word), WEEKDAYS.get(word)];
		const day = ORDINALS.get(word) ?? Number(/^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word)?.[1] ?? NaN);
		if (month !== undefined && parts.month === undefined) parts.month = month;
		else if (weekday !== undefined && parts.weekday === undefined) parts.weekday = weekday;
		else if (/^[12]\d{3}$/.test(word) && parts.year === undefined) parts.year = Number(word);
		else if (!Number.isNaN(day) && parts.day === undefined) parts.day = day;
		else return null;
	}
	const told = parts.month !== undefined || parts.weekday !== undefined || parts.year !== undefined;
	return told && (parts.day === undefined || parts.month !== undefined) ? parts : null;
}

const fit = (dates: readonly DateParts[]) =>
	dates.filter(({ day = 1, month = 1 }) => day >= 1 && day <= 31 && month >= 1 && month <= 12);
