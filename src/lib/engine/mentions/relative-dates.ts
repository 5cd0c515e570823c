import { isoDay, isoOf, shift, shiftMonth } from './calendar.ts';
import { type DatePhrase, datePhrase } from './date-phrase.ts';
import type { Line } from './line.ts';
import { WHEN } from './years.ts';

/** "yesterday", "last week", "earlier this year", "next summer". */
export function relativeAt(line: Line, i: number): DatePhrase | null {
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
			...datePhrase(i, i + 1, null, null, null),
			relative: (reference) => isoDay(shift(reference, days))
		};
	}
	const step = STEPS.get(low);
	if (step === undefined)
		return SEASONS.has(low) &&
			line.shape[i] === 'lower' &&
			line.low[i - 1] === 'the' &&
			WHEN.has(line.low[i - 2] ?? '')
			? datePhrase(i, i + 1, null, null, null)
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

const STEPS: ReadonlyMap<string, number> = new Map([
	['last', -1],
	['previous', -1],
	['this', 0],
	['next', 1],
	['coming', 1]
]);

const SEASONS = new Set(['spring', 'summer', 'autumn', 'fall', 'winter']);
