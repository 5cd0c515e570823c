import { centralMoment, isNothing, variance } from './sums.ts';

/**
 * Skewness k3 / k2^1.5 of Fisher's k-statistics: 0 for an even spread, below 0 where a few low scores
 * trail behind. Null of fewer than three, or where all are the same.
 */
export function skewness(xs: readonly number[]): number | null {
	const n = xs.length;
	if (n < 3) return null;
	const k2 = variance(xs);
	if (isNothing(k2, xs)) return null;
	const k3 = (n * n * centralMoment(xs, 3)) / ((n - 1) * (n - 2));
	return k3 / k2 ** 1.5;
}

/**
 * Kurtosis k4 / k2^2 of Fisher's k-statistics: 0 for a bell, below 0 for a flatter spread. Null of
 * fewer than four, or where all are the same.
 */
export function kurtosis(xs: readonly number[]): number | null {
	const n = xs.length;
	if (n < 4) return null;
	const k2 = variance(xs);
	if (isNothing(k2, xs)) return null;
	const [m2, m4] = [centralMoment(xs, 2), centralMoment(xs, 4)];
	const k4 = (n * n * ((n + 1) * m4 - 3 * (n - 1) * m2 * m2)) / ((n - 1) * (n - 2) * (n - 3));
	return k4 / k2 ** 2;
}
