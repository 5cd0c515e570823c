/** Sum of figures; 0 of none. */
export const sum = (xs: readonly number[]): number => xs.reduce((total, x) => total + x, 0);

/** Arithmetic mean; NaN of none, so ask only where there is one. */
export const mean = (xs: readonly number[]): number => sum(xs) / xs.length;

/** Covariance of pairs, the sum of products over S-1; NaN of fewer than two. */
export function covariance(xs: readonly number[], ys: readonly number[]): number {
	const [mx, my] = [mean(xs), mean(ys)];
	return xs.reduce((total, x, s) => total + (x - mx) * ((ys[s] ?? 0) - my), 0) / (xs.length - 1);
}

/** Variance, the sum of squares over S-1; NaN of fewer than two. */
export const variance = (xs: readonly number[]): number => covariance(xs, xs);

/** The variance without figure 0, 1, 2, ... in turn; NaN of fewer than three. */
export function variancesWithout(xs: readonly number[]): number[] {
	const [n, m] = [xs.length, mean(xs)];
	const all = sum(xs.map((x) => (x - m) ** 2));
	return xs.map((x) => Math.max(0, all - ((x - m) ** 2 * n) / (n - 1)) / (n - 2));
}

/** Mean of the powers of the differences from the mean. */
export function centralMoment(xs: readonly number[], power: number): number {
	const m = mean(xs);
	return mean(xs.map((x) => (x - m) ** power));
}

/**
 * Whether a variance is none but for the rounding of the sums it was made of, judged against the
 * figures themselves.
 */
export const isNothing = (variance: number, xs: readonly number[]): boolean =>
	variance <= 1e-12 * (1 + Math.max(...xs.map(Math.abs))) ** 2;
