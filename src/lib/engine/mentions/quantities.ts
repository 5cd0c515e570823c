import type { Quantity, QuantityKind, Reading } from '../types.ts';
import { ageAt } from './ages.ts';
import type { Day } from './calendar.ts';
import type { DatePhrase } from './date-phrase.ts';
import { findMonthNames } from './date-words.ts';
import { type Times, dateAt, isoFor } from './dates.ts';
import { figureAt } from './figures.ts';
import type { Line } from './line.ts';

/** A figure found at tokens `[from, to)` of a line. */
export interface Figure {
	readonly kind: QuantityKind;
	readonly from: number;
	readonly to: number;
	readonly value: number | null;
	readonly unit: string;
	/** Tokens `[from, to)` of the phrase that says of what, or null. */
	readonly of: readonly [number, number] | null;
}

/** Blocks from the top in which the date of the article is looked for. */
const TOP_BLOCKS = 5;

/** Finds numbers, sums, measures, ages, durations and dates, in order; none overlaps another. */
export function findQuantities(lines: readonly Line[], reading: Reading): Quantity[] {
	const monthNames = findMonthNames(lines);
	const found: { line: Line; figure: Figure; date: DatePhrase | null }[] = [];
	for (const line of lines) {
		let i = 0;
		while (i < line.tokens.length) {
			const date = mayBeDate(line, i) ? dateAt(line, i, monthNames) : null;
			const figure: Figure | null = date
				? { kind: 'date', from: date.from, to: date.to, value: null, unit: '', of: null }
				: (ageAt(line, i) ?? figureAt(line, i));
			if (figure) found.push({ line, figure, date });
			i = figure ? figure.to : i + 1;
		}
	}
	const times = timesOf(found, reading);
	return found.map(({ line, figure, date }) => ({
		kind: figure.kind,
		span: spanOf(line, figure.from, figure.to),
		value: figure.value,
		unit: figure.unit,
		of: figure.of ? spanOf(line, figure.of[0], figure.of[1]) : null,
		iso: date ? isoFor(date, times) : null,
		sentence: line.sentence.index
	}));
}

function spanOf(line: Line, from: number, to: number): readonly [number, number] {
	return [line.tokens[from]?.span[0] ?? 0, line.tokens[to - 1]?.span[1] ?? 0];
}

/** Saves the work on words that no date begins with. */
function mayBeDate(line: Line, i: number): boolean {
	return (
		line.shape[i] !== 'lower' ||
		DATE_STARTS.has(line.low[i] as string) ||
		/^\d/.test(line.low[i] as string)
	);
}

const DATE_STARTS = new Set(
	'today tonight yesterday tomorrow last previous this next coming spring summer autumn fall winter first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(
		' '
	)
);

/** The date of the article: a full date that stands alone, or in the byline, near the top. */
function timesOf(
	found: readonly { line: Line; date: DatePhrase | null }[],
	reading: Reading
): Times {
	let reference: Day | null = null;
	const years = new Set<number>();
	let told = false;
	for (const { line, date } of found) {
		if (!date) continue;
		if (date.year !== null) years.add(date.year);
		if (date.year !== null && date.month !== null) told = true;
		if (reference || date.year === null || date.month === null || date.day === null) continue;
		const kind = reading.blocks[line.sentence.block]?.kind;
		const alone = kind === 'byline' || line.tokens.length - (date.to - date.from) <= 4;
		if (line.sentence.block < TOP_BLOCKS && alone)
			reference = { year: date.year, month: date.month, day: date.day };
	}
	return { reference, onlyYear: told && years.size === 1 ? ([...years][0] ?? null) : null };
}
