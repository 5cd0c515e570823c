import { MONTHS, WEEKDAYS } from '../lexicon/numbers.ts';
import { HONORIFICS, OFFICES } from '../lexicon/offices.ts';
import { isFirstName, isSurname } from './first-names.ts';
import type { Line } from './line.ts';
import { isCapital } from './wording.ts';

const PREPOSITIONS = new Set(
	'in since until till last next early late mid this of during by through from every'.split(' ')
);

/**
 * True for a weekday or a month at token `i`, unless the place says that a person is meant or the
 * article has somebody of that name (`monthNames`) and no preposition of time stands before it.
 */
export function isDateWord(line: Line, i: number, monthNames: ReadonlySet<string>): boolean {
	const low = withoutStop(line.low[i] as string);
	if (WEEKDAYS.has(low)) return low.length > 4 || line.low[i] !== low || low === 'tues';
	if (!MONTHS.has(low) || (low.length <= 3 && low !== 'may')) return false;
	const before = withoutStop(line.low[i - 1] ?? '');
	const after = line.low[i + 1] ?? '';
	if (/^\d/.test(after) || /^\d/.test(before)) return true;
	if (isCapital(line, i - 1) && isNameBefore(before)) return false;
	const given = low === 'april' || low === 'june' || low === 'august';
	if (given && isCapital(line, i + 1) && isSurname(after)) return false;
	return PREPOSITIONS.has(before) || !monthNames.has(low);
}

/** Months that stand as somebody's family name after a given name, an honour or an office. */
export function findMonthNames(lines: readonly Line[]): Set<string> {
	const found = new Set<string>();
	for (const line of lines) {
		for (let i = 1; i < line.tokens.length; i++) {
			const low = line.low[i] as string;
			if (!MONTHS.has(low) || line.shape[i] !== 'title' || !isCapital(line, i - 1)) continue;
			if (/^\d/.test(line.low[i + 1] ?? '')) continue;
			if (isNameBefore(withoutStop(line.low[i - 1] as string))) found.add(low);
		}
	}
	return found;
}

function isNameBefore(low: string): boolean {
	return isFirstName(low) || HONORIFICS.has(low) || OFFICES.has(low);
}

function withoutStop(low: string): string {
	return low.endsWith('.') ? low.slice(0, -1) : low;
}
