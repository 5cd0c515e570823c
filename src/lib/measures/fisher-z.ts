import { Z95, type Interval } from './figure.ts';

/**
 * Interval of a correlation: R. A. Fisher, "On the probable error of a coefficient of correlation",
 * Metron 1 (1921).
 *
 * @param r From -1 to 1.
 * @param of Number of pairs.
 * @returns Null where there are fewer than four pairs, or the correlation is perfect: then it cannot
 * be told how far it could be off.
 */
export function fisherInterval(r: number, of: number): Interval | null {
	if (of < 4 || Math.abs(r) > 1 - 1e-9) return null;
	const half = Z95 / Math.sqrt(of - 3);
	return [Math.tanh(Math.atanh(r) - half), Math.tanh(Math.atanh(r) + half)];
}
