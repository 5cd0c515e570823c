import { median } from '../../src/lib/measures/median.ts';

/** Milliseconds that `work` takes. */
export function timed(work: () => unknown): number {
	const start = performance.now();
	work();
	return performance.now() - start;
}

/** The median over `times` runs, after two that warm up. */
export function medianTime(times: number, work: (run: number) => unknown): number {
	for (let run = 0; run < 2; run++) work(-1 - run);
	return median(Array.from({ length: times }, (_, run) => timed(() => work(run))));
}

/** Slope of log(y) over log(x) by least squares: 1 where y grows as x does. */
export function growthExponent(points: readonly (readonly [x: number, y: number])[]): number {
	const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
	const mean = (pick: 0 | 1) => logs.reduce((sum, point) => sum + point[pick], 0) / logs.length;
	const [mx, my] = [mean(0), mean(1)];
	const over = logs.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0);
	return over / logs.reduce((sum, [x]) => sum + (x - mx) ** 2, 0);
}

/** To `digits` places. */
export const rounded = (value: number, digits = 2): number => Number(value.toFixed(digits));
