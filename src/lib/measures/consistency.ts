import { isNothing, sum, variance, variancesWithout } from './sums.ts';

/** How much of a score is the pupil and how much is chance. */
export interface Consistency {
	/** Coefficient of internal consistency (Cronbach's alpha), in percent. */
	readonly consistency: number;
	/** Share of the standard deviation that chance makes, in percent. */
	readonly errorRatio: number;
	/** Standard error of a score, in points. */
	readonly standardError: number;
}

/**
 * Consistency 100 P/(P-1) (1 - sum var x / var T), error ratio 100 sqrt(1 - consistency/100), standard
 * error: that share of the standard deviation.
 *
 * @param rows Marks of pupils who were asked all questions.
 * @returns Null for fewer than two pupils or questions, or where all totals are the same.
 */
export function consistencyOf(rows: readonly (readonly number[])[]): Consistency | null {
	const items = rows[0]?.length ?? 0;
	if (rows.length < 2 || items < 2) return null;
	const totals = rows.map(sum);
	const varianceOfTotals = variance(totals);
	if (isNothing(varianceOfTotals, totals)) return null;
	const varianceOfMarks = sum(
		Array.from({ length: items }, (_, item) => variance(rows.map((row) => row[item] ?? 0)))
	);
	const alpha = alphaOf(items, varianceOfMarks, varianceOfTotals);
	const chance = chanceOf(alpha);
	return {
		consistency: 100 * alpha,
		errorRatio: 100 * chance,
		standardError: chance * Math.sqrt(varianceOfTotals)
	};
}

/** The standard error without pupil 0, 1, 2, ... in turn; null where all others have the same total. */
export function standardErrorsWithout(rows: readonly (readonly number[])[]): (number | null)[] {
	const items = rows[0]?.length ?? 0;
	const totals = rows.map(sum);
	const ofMarks = Array.from({ length: items }, (_, item) =>
		variancesWithout(rows.map((row) => row[item] ?? 0))
	);
	return variancesWithout(totals).map((ofTotals, s) => {
		if (!(ofTotals > 0) || isNothing(ofTotals, totals)) return null;
		const alpha = alphaOf(items, sum(ofMarks.map((without) => without[s] ?? 0)), ofTotals);
		return chanceOf(alpha) * Math.sqrt(ofTotals);
	});
}

const alphaOf = (items: number, ofMarks: number, ofTotals: number) =>
	(items / (items - 1)) * (1 - ofMarks / ofTotals);

const chanceOf = (alpha: number) => Math.sqrt(Math.max(0, 1 - alpha));
