import { type Day, isoOf } from './calendar.ts';
import type { DatePhrase } from './date-phrase.ts';
import type { Line } from './line.ts';
import { dayFirstAt, isoAt, monthAt } from './month-dates.ts';
import { relativeAt } from './relative-dates.ts';
import { weekdayAt } from './weekdays.ts';
import { eraAt, yearAt } from './years.ts';

/** What dates mean in this article. */
export interface Times {
	/** When it was written, where it says so. */
	readonly reference: Day | null;
	/** The one year that it names, where it names one only and with a month. */
	readonly onlyYear: number | null;
}

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
