import type { Day } from './calendar.ts';

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

/** A date phrase that stands by itself; parts that it does not give are null. */
export function datePhrase(
	from: number,
	to: number,
	year: number | null,
	month: number | null,
	day: number | null
): DatePhrase {
	return { from, to, year, month, day, relative: null };
}
