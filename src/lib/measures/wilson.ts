import { Z95, type Interval } from './figure.ts';

/**
 * Interval of a share: E. B. Wilson, "Probable inference, the law of succession, and statistical
 * inference", JASA 22 (1927). For partial marks it is too wide rather than too narrow, since no marks
 * between 0 and 1 of one mean vary more than zeros and ones do.
 *
 * @param share Mean, 0 to 1.
 * @param of Number of pupils, at least 1.
 */
export function wilson(share: number, of: number): Interval {
	const z2 = Z95 ** 2;
	const middle = (share + z2 / (2 * of)) / (1 + z2 / of);
	const half = (Z95 * Math.sqrt((share * (1 - share)) / of + z2 / (4 * of * of))) / (1 + z2 / of);
	return [Math.max(0, middle - half), Math.min(1, middle + half)];
}
