import { discriminationOf, type Discrimination } from './discrimination.ts';
import { effectiveWeights } from './effective-weight.ts';
import { known, tooFew, unknown, within, type Figure, type Interval } from './figure.ts';
import { jackknife } from './jackknife.ts';
import { LEAST } from './least.ts';
import { columnOf, type Column, type MarkMatrix } from './matrix.ts';
import { mean, variance, variancesWithout } from './sums.ts';
import { wilson } from './wilson.ts';
import { gotItRight, number, percentWords } from './words.ts';

/** The statistics of one question, as Moodle's quiz statistics define them. */
export interface ItemStatistics extends Discrimination {
	/** Pupils who were asked it. */
	readonly pupils: number;
	/** Mean mark, in percent of the greatest. */
	readonly facility: Figure;
	/** Standard deviation of the marks, in points. */
	readonly sd: Figure;
	/** What blind guessing brings, in percent. */
	readonly guess: Figure;
	/** Share of the total that it was given, in percent. */
	readonly intendedWeight: Figure;
	/** Share of the differences between pupils that it makes, in percent. */
	readonly effectiveWeight: Figure;
}

/**
 * Statistics of each question: the definitions of Moodle's quiz statistics (docs.moodle.org/dev,
 * "Quiz statistics calculations"), sums of squares over S-1. Where questions were not the same for
 * all, each is measured over those who were asked it, against their own totals.
 *
 * @param guesses Random guess score of each question, 0 to 1.
 */
export function itemAnalysis(matrix: MarkMatrix, guesses: readonly number[]): ItemStatistics[] {
	const weights = effectiveWeights(matrix);
	const all = matrix.greatest.reduce((total, most) => total + most, 0);
	return matrix.greatest.map((most, item) => {
		const column = columnOf(matrix, item);
		const guess = 100 * (guesses[item] ?? 0);
		const share = all > 0 ? (100 * most) / all : 0;
		return {
			pupils: column.marks.length,
			facility: facilityOf(column, most),
			sd: spreadOf(column, most),
			guess: known(guess, null, true, `Blind guessing would bring ${percentWords(guess)} of it.`),
			intendedWeight: known(
				share,
				null,
				true,
				`It was given ${percentWords(share)} of the points.`
			),
			effectiveWeight: weights[item] ?? tooFew(2),
			...discriminationOf(column)
		};
	});
}

function facilityOf({ marks }: Column, most: number): Figure {
	if (marks.length === 0) return unknown('Nobody has handed this in yet.');
	if (most <= 0) return unknown('It is worth no points.');
	const share = mean(marks) / most;
	const [low, high] = wilson(within([share, share], [0, 1])[0], marks.length);
	const interval: Interval = [100 * low, 100 * high];
	const whole = marks.every((mark) => mark === 0 || mark === most);
	return known(
		100 * share,
		interval,
		marks.length >= LEAST.facility,
		gotItRight(100 * share, interval, whole)
	);
}

function spreadOf({ marks }: Column, most: number): Figure {
	if (marks.length < 2) return tooFew(2);
	const sd = Math.sqrt(Math.max(0, variance(marks)));
	const off = jackknife(sd, variancesWithout(marks).map(Math.sqrt));
	const interval = off && within(off, [0, Infinity]);
	const words =
		sd === 0
			? 'Everybody got the same mark.'
			: `Marks lie about ${number(sd)} from their mean, of ${number(most)} to be had.`;
	return known(sd, interval, marks.length >= LEAST.sd, words);
}
