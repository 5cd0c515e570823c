import type { Interval } from './figure.ts';
import { fQuantile } from './quantiles.ts';

/**
 * Interval of coefficient alpha: L. S. Feldt, "The approximate sampling distribution of
 * Kuder-Richardson reliability coefficient twenty", Psychometrika 30 (1965).
 *
 * @param alpha At most 1.
 * @param pupils At least 2, and `items` at least 2.
 */
export function feldt(alpha: number, pupils: number, items: number): Interval {
	const [d1, d2] = [pupils - 1, (pupils - 1) * (items - 1)];
	const at = (p: number) => 1 - (1 - alpha) * fQuantile(p, d1, d2);
	return [at(0.975), at(0.025)];
}
