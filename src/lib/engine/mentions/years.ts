import { type DatePhrase, datePhrase } from './date-phrase.ts';
import type { Line } from './line.ts';
import { yearOf } from './month-dates.ts';

/** A year by itself where only a year can stand, and "the 1990s". */
export function yearAt(line: Line, i: number): DatePhrase | null {
	const low = line.low[i] as string;
	if (/^[12]\d{2}0s$/.test(low)) return datePhrase(i, i + 1, null, null, null);
	if (/^[12]\d{2}0$/.test(low) && line.low[i + 1] === "'s" && line.low[i - 1] === 'the')
		return datePhrase(i, i + 2, null, null, null);
	const year = yearOf(low);
	if (year === null) return null;
	const before = line.low[i - 1] ?? '';
	const after = line.tokens[i + 1];
	const counts = after !== undefined && after.upos === 'NOUN' && line.shape[i + 1] === 'lower';
	if (WHEN.has(before) || /^(?:early|late|mid|in|since)$/.test(before)) {
		if (/^(?:and|to|of|about|around|from|by|after|before|between)$/.test(before) && counts)
			return null;
		return datePhrase(i, i + 1, year, null, null);
	}
	if (before === '(' || before === '-' || before === '–' || before === '—')
		return year >= 1200 && year < 2100 ? datePhrase(i, i + 1, year, null, null) : null;
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
			return /^[,;(]$/.test(before) ? datePhrase(i, i + 1, year, null, null) : null;
		return /^(?:the|a|his|her|its|their|'s)$/.test(before) && year >= 1800
			? datePhrase(i, i + 1, year, null, null)
			: null;
	}
	return null;
}

/** "347 AD", "AD 79", "44 BC": no ISO date before our era. */
export function eraAt(line: Line, i: number): DatePhrase | null {
	const low = line.low[i] as string;
	const era = /^(?:ad|ce|a\.d\.|c\.e\.|bc|bce|b\.c\.|b\.c\.e\.)$/;
	if ((low === 'ad' || low === 'a.d.') && /^\d{1,4}$/.test(line.low[i + 1] ?? '')) {
		return datePhrase(i, i + 2, Number(line.low[i + 1]), null, null);
	}
	if (!/^\d{1,4}$/.test(low) || !era.test(line.low[i + 1] ?? '') || line.shape[i + 1] === 'lower')
		return null;
	const before = /^b/.test(line.low[i + 1] as string);
	return datePhrase(i, i + 2, before ? null : Number(low), null, null);
}

/** Words before which a figure of four digits is a year. */
export const WHEN = new Set(
	'in since by until till before after from during of around circa c. ca. b. d. m. div. born died early late mid about between and to through throughout'.split(
		' '
	)
);
