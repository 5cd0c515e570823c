import type { Interval } from './figure.ts';

const ascending = (xs: readonly number[]) => xs.toSorted((a, b) => a - b);

/** The middle one of figures, or halfway between the middle two; NaN of none. */
export function median(xs: readonly number[]): number {
	const sorted = ascending(xs);
	const half = sorted.length / 2;
	return ((sorted[Math.ceil(half) - 1] ?? NaN) + (sorted[Math.floor(half)] ?? NaN)) / 2;
}

/**
 * Interval of a median by the sign test: the closest pair of ordered figures that holds it at least 95
 * times in 100 (W. J. Conover, Practical Nonparametric Statistics, 1971).
 *
 * @returns The least and the greatest figure where there are fewer than six.
 */
export function medianInterval(xs: readonly number[]): Interval {
	const sorted = ascending(xs);
	const n = sorted.length;
	let [below, term, out] = [0, 0.5 ** n, 0];
	while (below + term <= 0.025 && out < n) {
		below += term;
		out++;
		term *= (n - out + 1) / out;
	}
	const skip = Math.max(0, out - 1);
	return [sorted[skip] ?? NaN, sorted[n - 1 - skip] ?? NaN];
}
