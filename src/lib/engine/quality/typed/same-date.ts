import { datesIn, isSlashed, type DateParts } from './date.ts';
import type { Match } from './same-figure.ts';

const PARTS = ['day', 'month', 'year', 'weekday'] as const;

/**
 * Compares a typed date with a wording. The year, and the day of the week, may be left out; what a
 * wording does not tell cannot be judged, nor a date in strokes, which may be read in two ways.
 *
 * @returns Null where the wording is no date.
 */
export function sameDate(typed: string, wording: string): Match | null {
	const [key] = datesIn(wording);
	if (!key || isSlashed(wording)) return null;
	const given = datesIn(typed);
	if (given.length === 0) return 'unclear';
	const open = given.filter((date) => !contradicts(date, key));
	if (open.length === 0) return 'other';
	const [date] = open;
	if (!date || isSlashed(typed)) return 'unclear';
	const missing = PARTS.filter((part) => key[part] !== undefined && date[part] === undefined);
	const added = PARTS.filter((part) => key[part] === undefined && date[part] !== undefined);
	const mayMiss = key.day !== undefined || key.month !== undefined ? ['year', 'weekday'] : [];
	const enough = missing.every((part) => mayMiss.includes(part));
	return enough && added.every((part) => part === 'weekday') ? 'same' : 'unclear';
}

const contradicts = (a: DateParts, b: DateParts) =>
	PARTS.some((part) => a[part] !== undefined && b[part] !== undefined && a[part] !== b[part]);
