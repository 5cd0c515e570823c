/** A day of the Gregorian calendar; month and day from 1. */
export interface Day {
	readonly year: number;
	readonly month: number;
	readonly day: number;
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (ISO 8601); null where the day does not exist. */
export function isoOf(year: number, month?: number, day?: number): string | null {
	const y = String(year).padStart(4, '0');
	if (month === undefined) return y;
	const m = String(month).padStart(2, '0');
	if (day === undefined) return `${y}-${m}`;
	if (day < 1 || day > daysIn(year, month)) return null;
	return `${y}-${m}-${String(day).padStart(2, '0')}`;
}

function daysIn(year: number, month: number): number {
	return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day that lies `days` after (before, if negative) another. */
export function shift(from: Day, days: number): Day {
	const date = new Date(Date.UTC(from.year, from.month - 1, from.day + days));
	return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Day of the week; Sunday is 0. */
export function weekdayOf(day: Day): number {
	return new Date(Date.UTC(day.year, day.month - 1, day.day)).getUTCDay();
}

/** ISO form of a day. */
export function isoDay(day: Day): string | null {
	return isoOf(day.year, day.month, day.day);
}

/** The month that lies `months` after (before, if negative) the month of a day. */
export function shiftMonth(from: Day, months: number): { year: number; month: number } {
	const index = from.year * 12 + from.month - 1 + months;
	return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}
