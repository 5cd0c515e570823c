import { known, tooFew, unknown, within, type Figure } from './figure.ts';
import { jackknife } from './jackknife.ts';
import { LEAST } from './least.ts';
import { totalOfRow, type MarkMatrix } from './matrix.ts';
import { between, percentWords } from './words.ts';

/** Sums of one question over those who were asked it, so that a pupil is left out in one step. */
interface Sums {
	readonly n: number;
	readonly x: number;
	readonly t: number;
	readonly xt: number;
}

/**
 * Effective weight of each question: 100 sqrt(cov(x,T)) over the sum of the same; none where the
 * covariance is negative, and nothing of it in the sum. The interval is the jackknife's.
 */
export function effectiveWeights(matrix: MarkMatrix): Figure[] {
	const totals = matrix.rows.map(totalOfRow);
	const at = matrix.rows.map((row) => matrix.greatest.map((_, item) => row[item] ?? null));
	const sums = matrix.greatest.map((_, item) => sumsOf(at, totals, item));
	const all = sums.map(covarianceOf);
	if (matrix.rows.length < 2) return all.map(() => tooFew(2));
	const shares = sharesOf(all);
	const without = at.map((row, s) =>
		sharesOf(sums.map((one, item) => covarianceOf(lessOne(one, row[item] ?? null, totals[s] ?? 0))))
	);
	return all.map((cov, item) => {
		const share = shares[item] ?? null;
		if (cov !== null && cov < 0)
			return unknown('It works against the total: those who did well in all did worse here.');
		if (share === null) return unknown('It tells nobody apart, so it has no weight.');
		const off = jackknife(
			share,
			without.map((one) => one[item] ?? 0)
		);
		const interval = off && within(off, [0, 100]);
		const words = `It makes ${percentWords(share)} of the differences between pupils`;
		return known(
			share,
			interval,
			(sums[item]?.n ?? 0) >= LEAST.effectiveWeight,
			`${words}${between(interval, percentWords, '')}.`
		);
	});
}

function sumsOf(
	rows: readonly (readonly (number | null)[])[],
	totals: readonly number[],
	item: number
): Sums {
	let [n, x, t, xt] = [0, 0, 0, 0];
	rows.forEach((row, s) => {
		const mark = row[item] ?? null;
		if (mark === null) return;
		const total = totals[s] ?? 0;
		n++;
		x += mark;
		t += total;
		xt += mark * total;
	});
	return { n, x, t, xt };
}

const lessOne = ({ n, x, t, xt }: Sums, mark: number | null, total: number): Sums =>
	mark === null ? { n, x, t, xt } : { n: n - 1, x: x - mark, t: t - total, xt: xt - mark * total };

function covarianceOf({ n, x, t, xt }: Sums): number | null {
	if (n < 2) return null;
	const cov = (xt - (x * t) / n) / (n - 1);
	return Math.abs(cov) < 1e-11 * (1 + Math.abs(xt)) ? 0 : cov;
}

/** In percent; null for what is not positive. */
function sharesOf(covs: readonly (number | null)[]): (number | null)[] {
	const roots = covs.map((cov) => (cov !== null && cov > 0 ? Math.sqrt(cov) : null));
	const all = roots.reduce<number>((total, root) => total + (root ?? 0), 0);
	return roots.map((root) => (root === null || all === 0 ? null : (100 * root) / all));
}
