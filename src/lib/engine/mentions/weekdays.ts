import { WEEKDAYS } from '../lexicon/numbers.ts';
import { type Day, isoDay, shift, weekdayOf } from './calendar.ts';
import { type DatePhrase, datePhrase } from './date-phrase.ts';
import { isDateWord } from './date-words.ts';
import type { Line } from './line.ts';
import { dayFirstAt, dayOf, monthAt } from './month-dates.ts';
import { isCapital, touches } from './wording.ts';

/** A weekday, alone or before a date, at token `i`; alone it is the nearest such day before the article's date. */
export function weekdayAt(
	line: Line,
	i: number,
	monthNames: ReadonlySet<string>
): DatePhrase | null {
	if (line.shape[i] === 'lower') return null;
	const weekday = WEEKDAYS.get((line.low[i] as string).replace(/\.$/, ''));
	if (weekday === undefined || !isDateWord(line, i, monthNames)) return null;
	const after = line.low[i + 1] === ',' ? i + 2 : i + 1;
	const date = monthAt(line, after, monthNames) ?? dayFirstAt(line, after, monthNames);
	if (date) return { ...date, from: i };
	if (isCapital(line, i + 1) && touches(line, i) && !PARTS.has(line.low[i + 1] as string))
		return null;
	if (line.low[i + 1] === 'the' && dayOf(line.low[i + 2]) !== null) return null;
	let to = i + 1;
	if (PARTS.has(line.low[to] ?? '')) to++;
	const ahead = line.low[i - 1] === 'next' || line.low.includes('will');
	return {
		...datePhrase(i, to, null, null, null),
		relative: (reference) => isoDay(nearestWeekday(reference, weekday, ahead))
	};
}

const PARTS = new Set(['morning', 'afternoon', 'evening', 'night']);

function nearestWeekday(reference: Day, weekday: number, ahead: boolean): Day {
	const gap = (weekdayOf(reference) - weekday + 7) % 7;
	return shift(reference, ahead ? (7 - gap) % 7 : -gap);
}
