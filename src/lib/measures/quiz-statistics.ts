import { consistencyFigures, type ConsistencyFigures } from './consistency-figures.ts';
import { known, tooFew, unknown, within, type Figure, type Interval } from './figure.ts';
import { jackknife, leaveOut } from './jackknife.ts';
import { LEAST } from './least.ts';
import { totalOfRow, type MarkMatrix } from './matrix.ts';
import { median, medianInterval } from './median.ts';
import { t95 } from './quantiles.ts';
import { kurtosis, skewness } from './shape.ts';
import { isNothing, mean, sum, variance, variancesWithout } from './sums.ts';
import { between, number, peaked, trailing } from './words.ts';

/** The statistics of a quiz, as Moodle's quiz statistics define them. Points, unless said. */
export interface QuizStatistics extends ConsistencyFigures {
	/** Pupils whose attempts count. */
	readonly pupils: number;
	/** Points to be had. */
	readonly outOf: number;
	readonly mean: Figure;
	readonly median: Figure;
	readonly sd: Figure;
	readonly skewness: Figure;
	readonly kurtosis: Figure;
}

/** Statistics of the totals of a class. */
export function quizStatistics(matrix: MarkMatrix): QuizStatistics {
	const totals = matrix.rows.map(totalOfRow);
	const outOf = sum(matrix.greatest);
	return {
		pupils: totals.length,
		outOf,
		mean: meanOf(totals, outOf),
		median: medianOf(totals),
		sd: spreadOf(totals),
		skewness: shapeOf(totals, skewness, LEAST.skewness, 3, trailing),
		kurtosis: shapeOf(totals, kurtosis, LEAST.kurtosis, 4, peaked),
		...consistencyFigures(matrix)
	};
}

const nobody = unknown('Nobody has handed this in yet.');

/** Interval: Student's (Biometrika 6, 1908). */
function meanOf(totals: readonly number[], outOf: number): Figure {
	const n = totals.length;
	if (n === 0) return nobody;
	const value = mean(totals);
	const half = n < 2 ? null : t95(n - 1) * Math.sqrt(Math.max(0, variance(totals)) / n);
	const interval = half === null ? null : within([value - half, value + half], [0, outOf]);
	const words = `The class earned ${number(value)} of ${number(outOf)} points on average`;
	return known(value, interval, n >= LEAST.mean, `${words}${between(interval, number, '')}.`);
}

function medianOf(totals: readonly number[]): Figure {
	if (totals.length === 0) return nobody;
	const value = median(totals);
	const words = `Half of the pupils earned ${number(value)} points or more.`;
	return known(value, medianInterval(totals), totals.length >= LEAST.median, words);
}

function spreadOf(totals: readonly number[]): Figure {
	if (totals.length < 2) return tooFew(2);
	const value = Math.sqrt(Math.max(0, variance(totals)));
	const interval = jackknife(value, variancesWithout(totals).map(Math.sqrt));
	const words = isNothing(value * value, totals)
		? 'All scores are the same.'
		: `Scores lie about ${number(value)} points from the mean.`;
	return known(
		value,
		interval && within(interval, [0, Infinity]),
		totals.length >= LEAST.sd,
		words
	);
}

function shapeOf(
	totals: readonly number[],
	measure: (xs: readonly number[]) => number | null,
	enough: number,
	least: number,
	words: (value: number) => string
): Figure {
	if (totals.length < least) return tooFew(least);
	const value = measure(totals);
	if (value === null) return unknown('All scores are the same, so they have no shape.');
	return known(value, offBy(totals, value, measure), totals.length >= enough, words(value));
}

const offBy = (
	totals: readonly number[],
	value: number,
	measure: (xs: readonly number[]) => number | null
): Interval | null =>
	jackknife(
		value,
		totals.map((_, s) => measure(leaveOut(totals, s)))
	);
