import { Z95, type Interval } from './figure.ts';
import { mean, sum } from './sums.ts';

/**
 * Interval of any smooth figure from what it would be without each pupil in turn: J. W. Tukey, "Bias
 * and confidence in not-quite large samples", Ann. Math. Statist. 29 (1958).
 *
 * @param value The figure over all.
 * @param without The figure without pupil 0, 1, 2, ...; null where it cannot be told.
 * @returns Null where one of them could not be told.
 */
export function jackknife(value: number, without: readonly (number | null)[]): Interval | null {
	const all = without.flatMap((one) => (one === null || !Number.isFinite(one) ? [] : one));
	if (all.length < without.length || all.length < 3) return null;
	const middle = mean(all);
	const squares = sum(all.map((one) => (one - middle) ** 2));
	const half = Z95 * Math.sqrt(((all.length - 1) / all.length) * squares);
	return [value - half, value + half];
}

/** A list without one of its members. */
export const leaveOut = <T>(all: readonly T[], at: number): T[] => all.filter((_, i) => i !== at);
