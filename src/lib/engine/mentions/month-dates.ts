import { MONTHS, ORDINALS } from '../lexicon/numbers.ts';
import { type DatePhrase, datePhrase } from './date-phrase.ts';
import { isDateWord } from './date-words.ts';
import type { Line } from './line.ts';

/** A date written as `YYYY-MM-DD`. */
export function isoAt(line: Line, i: number): DatePhrase | null {
	const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(line.low[i] as string);
	if (!match) return null;
	const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
	return month >= 1 && month <= 12 ? datePhrase(i, i + 1, year, month, day) : null;
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
export function monthAt(line: Line, i: number, monthNames: ReadonlySet<string>): DatePhrase | null {
	const month = monthOf(line, i, monthNames);
	if (month === null) return null;
	const day = dayOf(line.low[i + 1]);
	if (day !== null) {
		const at = line.low[i + 2] === ',' ? i + 3 : i + 2;
		const year = yearOf(line.low[at]);
		return year === null
			? datePhrase(i, i + 2, null, month, day)
			: datePhrase(i, at + 1, year, month, day);
	}
	const at = line.low[i + 1] === ',' || line.low[i + 1] === 'of' ? i + 2 : i + 1;
	const year = yearOf(line.low[at]);
	return year === null
		? datePhrase(i, i + 1, null, month, null)
		: datePhrase(i, at + 1, year, month, null);
}

/** "14 March 2011", "the 14th of March". */
export function dayFirstAt(
	line: Line,
	i: number,
	monthNames: ReadonlySet<string>
): DatePhrase | null {
	const day = dayOf(line.low[i]);
	if (day === null) return null;
	const at = line.low[i + 1] === 'of' ? i + 2 : i + 1;
	const month = monthOf(line, at, monthNames);
	if (month === null) return null;
	const comma = line.low[at + 1] === ',' ? at + 2 : at + 1;
	const year = yearOf(line.low[comma]);
	return year === null
		? datePhrase(i, at + 1, null, month, day)
		: datePhrase(i, comma + 1, year, month, day);
}

/** Day of the month, 1 to 31, in figures or as an ordinal; else null. */
export function dayOf(low: string | undefined): number | null {
	const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(low ?? '');
	const day = match ? Number(match[1]) : (ORDINALS.get(low ?? '') ?? 0);
	return day >= 1 && day <= 31 ? day : null;
}

/** A year of four figures, 1000 to 2199; else null. */
export function yearOf(low: string | undefined): number | null {
	if (!/^[12]\d{3}$/.test(low ?? '')) return null;
	const year = Number(low);
	return year >= 1000 && year <= 2199 ? year : null;
}
