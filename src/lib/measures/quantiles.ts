import { incompleteBeta } from './beta.ts';

/**
 * The value that an F distribution stays below with probability `p`.
 *
 * @param p 0 < p < 1.
 * @param d1 Degrees of freedom above the line, and `d2` below; more than 0.
 */
export function fQuantile(p: number, d1: number, d2: number): number {
	let [low, high] = [0, 1];
	for (let step = 0; step < 200; step++) {
		const middle = (low + high) / 2;
		if (incompleteBeta(middle, d1 / 2, d2 / 2) < p) low = middle;
		else high = middle;
	}
	return (d2 * low) / (d1 * (1 - low));
}

/** Two-sided 95% point of Student's t with `of` degrees of freedom, at least 1. */
export const t95 = (of: number): number => Math.sqrt(fQuantile(0.95, 1, of));
