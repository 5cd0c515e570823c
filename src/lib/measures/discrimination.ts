import { fisherInterval } from './fisher-z.ts';
import { known, tooFew, unknown, within, type Figure, type Interval } from './figure.ts';
import { LEAST } from './least.ts';
import type { Column } from './matrix.ts';
import { covariance, isNothing, variance } from './sums.ts';
import { between, percentWords, tellsApart } from './words.ts';

/** How well a question tells strong pupils from weak ones. */
export interface Discrimination {
	/** Correlation of its mark with the rest, times 100. */
	readonly discrimination: Figure;
	/** Covariance with the rest, in percent of the greatest that these marks allow. */
	readonly efficiency: Figure;
}

/**
 * Discrimination index 100 cov(x,R) / sqrt(var x var R), and discriminative efficiency
 * 100 cov(x,R) / cov of both sorted. The interval of the index is Fisher's; that of the efficiency the
 * same, for the two differ by a factor that the marks alone decide.
 */
export function discriminationOf({ marks, rests }: Column): Discrimination {
	const both = (figure: Figure): Discrimination => ({ discrimination: figure, efficiency: figure });
	if (marks.length < 2) return both(tooFew(2));
	const [vx, vr] = [variance(marks), variance(rests)];
	if (isNothing(vx, marks)) return both(unknown('Everybody got the same mark here.'));
	if (isNothing(vr, rests)) return both(unknown('Everybody got the same in all other questions.'));
	const cov = covariance(marks, rests);
	const greatest = covariance(marks.toSorted(ascending), rests.toSorted(ascending));
	const spread = Math.sqrt(vx * vr);
	const r = Math.max(-1, Math.min(1, cov / spread));
	const sure = fisherInterval(r, marks.length);
	const scaled = (factor: number): Interval | null =>
		sure && within([sure[0] * factor, sure[1] * factor], [-Infinity, 100]);
	const index = scaled(100);
	return {
		discrimination: known(
			100 * r,
			index,
			marks.length >= LEAST.discrimination,
			tellsApart(100 * r) + between(index, (value) => String(Math.round(value)))
		),
		efficiency: known(
			(100 * cov) / greatest,
			scaled((100 * spread) / greatest),
			marks.length >= LEAST.efficiency,
			cov < 0
				? 'It sorts pupils the wrong way round.'
				: `It tells pupils apart ${percentWords((100 * cov) / greatest)} as well as a question this hard could.`
		)
	};
}

const ascending = (a: number, b: number) => a - b;
