import { isNothing, sum, variance } from './sums.ts';

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
	const alpha = (items / (items - 1)) * (1 - varianceOfMarks / varianceOfTotals);
	const chance = Math.sqrt(Math.max(0, 1 - alpha));
	return {
		consistency: 100 * alpha,
		errorRatio: 100 * chance,
		standardError: chance * Math.sqrt(varianceOfTotals)
	};
}
