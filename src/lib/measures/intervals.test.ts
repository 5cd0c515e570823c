import { describe, expect, it } from 'vitest';
import { incompleteBeta, logGamma } from './beta.ts';
import { consistencyOf, standardErrorsWithout } from './consistency.ts';
import { feldt } from './feldt.ts';
import { fisherInterval } from './fisher-z.ts';
import { jackknife, leaveOut } from './jackknife.ts';
import { median, medianInterval } from './median.ts';
import { fQuantile, t95 } from './quantiles.ts';
import { variance, variancesWithout } from './sums.ts';
import { wilson } from './wilson.ts';

const close = (found: readonly number[] | null, wanted: readonly number[], digits = 4) =>
	wanted.forEach((value, i) => expect(found?.[i]).toBeCloseTo(value, digits));

describe('points of distributions, as printed in tables', () => {
	it.each([
		[0.95, 1, 10, 4.9646],
		[0.95, 5, 10, 3.3258],
		[0.975, 29, 290, 1.6243],
		[0.025, 10, 10, 0.269],
		[0.99, 3, 20, 4.9382]
	])('F %d of %d and %d is %d', (p, d1, d2, wanted) => {
		expect(Math.abs(fQuantile(p, d1, d2) - wanted)).toBeLessThan(6e-3);
	});
	it.each([
		[1, 12.7062],
		[10, 2.2281],
		[29, 2.0452],
		[1000, 1.9623]
	])('t of %d is %d', (of, wanted) => expect(t95(of)).toBeCloseTo(wanted, 4));
	it('gamma and beta', () => {
		expect(logGamma(5)).toBeCloseTo(Math.log(24), 10);
		expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 10);
		expect(incompleteBeta(0.5, 2, 3)).toBeCloseTo(0.6875, 10);
		expect([incompleteBeta(0, 2, 3), incompleteBeta(1, 2, 3)]).toEqual([0, 1]);
	});
});

describe('intervals', () => {
	it.each([
		[0.5, 20, [0.2993, 0.7007]],
		[0, 10, [0, 0.2775]],
		[1, 10, [0.7225, 1]],
		[0.9, 10, [0.5958, 0.9821]]
	] as const)('a share of %d of %d', (share, of, wanted) => close(wilson(share, of), wanted));

	it.each([
		[0.5, 28, [0.156, 0.7358]],
		[0, 12, [-0.5739, 0.5739]],
		[-0.3, 103, [-0.4664, -0.1134]]
	] as const)('a correlation of %d of %d', (r, of, wanted) =>
		close(fisherInterval(r, of), wanted, 3)
	);

	it.each([
		[1, 30],
		[-1, 30],
		[0.5, 3]
	])('no interval of a correlation of %d of %d', (r, of) => {
		expect(fisherInterval(r, of)).toBeNull();
	});

	it('alpha lies in its own interval, which narrows with more pupils', () => {
		const [few, many] = [feldt(0.7, 20, 10), feldt(0.7, 200, 10)];
		expect(few[0]).toBeLessThan(many[0]);
		expect(few[1]).toBeGreaterThan(many[1]);
		close(many, [0.6339, 0.7577], 2);
	});

	it('the jackknife of a mean is its standard error', () => {
		const xs = [1, 2, 3, 4, 5, 6, 7, 8];
		const without = xs.map((x) => (36 - x) / 7);
		const half = 1.959964 * Math.sqrt(6 / 8);
		close(jackknife(4.5, without), [4.5 - half, 4.5 + half]);
		expect(jackknife(1, [1, null, 2, 3])).toBeNull();
		expect(jackknife(1, [1, 2])).toBeNull();
	});

	it('leaves out one at a time as if it were not there', () => {
		const rows = [
			[1, 0, 2],
			[0.5, 1, 1],
			[0, 0, 2],
			[1, 1, 0],
			[1, 0.25, 1]
		];
		const xs = rows.map(([x = 0]) => x);
		close(
			variancesWithout(xs),
			xs.map((_, s) => variance(leaveOut(xs, s))),
			12
		);
		const errors = standardErrorsWithout(rows).map((error) => error ?? NaN);
		close(
			errors,
			rows.map((_, s) => consistencyOf(leaveOut(rows, s))?.standardError ?? NaN),
			10
		);
		expect(
			standardErrorsWithout([
				[1, 0],
				[0, 1],
				[1, 0]
			])
		).toEqual([null, null, null]);
	});

	it('medians', () => {
		expect(median([3, 1, 2])).toBe(2);
		expect(median([4, 1, 2, 3])).toBe(2.5);
		expect(medianInterval([5, 1, 3])).toEqual([1, 5]);
		const ten = Array.from({ length: 10 }, (_, i) => i + 1);
		expect(medianInterval(ten)).toEqual([2, 9]);
	});
});
