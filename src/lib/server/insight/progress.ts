import { counted } from '../../measures/counting.ts';
import { wilson } from '../../measures/wilson.ts';
import { mean, variance } from '../../measures/sums.ts';
import { t95 } from '../../measures/quantiles.ts';
import type { Database } from '../db/open.ts';
import { settingsOf } from '../quizzes/settings.ts';
import { rosterOfClass, scoresOfClass } from './queries.ts';

/** One assignment on the way of a class. */
export interface ProgressPoint {
	readonly assignmentId: string;
	readonly title: string;
	/** UTC ms. */
	readonly opensAt: number;
	/** Pupils whose attempts count. */
	readonly pupils: number;
	/** Mean of the class in percent; null while nobody of the class has handed in. */
	readonly mean: number | null;
	/** Where the mean of such a class lies 19 times in 20; null with it. */
	readonly interval: readonly [low: number, high: number] | null;
	/** The chosen pupil, in percent; null where the pupil has handed nothing in, or none is chosen. */
	readonly own: number | null;
}

/** A class over time. */
export interface Progress {
	/** In the order in which they opened. */
	readonly points: readonly ProgressPoint[];
	/** In alphabetical order. */
	readonly roster: readonly { readonly pupilId: string; readonly name: string }[];
	/** The chosen pupil; null where nobody is, or nobody of this class. */
	readonly pupil: { readonly pupilId: string; readonly name: string } | null;
}

/** What a class, and one pupil of it, earned at each assignment. */
export async function progressOf(
	db: Database,
	classId: string,
	pupilId: string | null = null
): Promise<Progress> {
	const roster = rosterOfClass(db.read)
		.all({ id: classId })
		.toSorted((a, b) => a.name.localeCompare(b.name));
	const here = new Set(roster.map((one) => one.pupilId));
	const rows = scoresOfClass(db.read)
		.all({ id: classId })
		.filter((row) => here.has(row.pupilId));
	const points = [...Map.groupBy(rows, ({ assignmentId }) => assignmentId).values()].map((all) => {
		const [first] = all as [(typeof all)[number]];
		const rule = settingsOf(first.settings).counts;
		const shares = new Map(
			[...Map.groupBy(all, (row) => row.pupilId)].map(([id, own]) => [
				id,
				mean(counted(own, rule).map((row) => (row.outOf > 0 ? (100 * row.points) / row.outOf : 0)))
			])
		);
		const { assignmentId, title, opensAt } = first;
		const own = pupilId === null ? null : (shares.get(pupilId) ?? null);
		return { assignmentId, title, opensAt, own, ...meanOf([...shares.values()]) };
	});
	return { points, roster, pupil: roster.find((one) => one.pupilId === pupilId) ?? null };
}

function meanOf(shares: readonly number[]): Pick<ProgressPoint, 'pupils' | 'mean' | 'interval'> {
	const pupils = shares.length;
	if (pupils === 0) return { pupils, mean: null, interval: null };
	const value = mean(shares);
	if (pupils === 1 || variance(shares) <= 0) {
		const [low, high] = wilson(Math.min(1, value / 100), pupils);
		return { pupils, mean: value, interval: [100 * low, 100 * high] };
	}
	const half = t95(pupils - 1) * Math.sqrt(variance(shares) / pupils);
	return {
		pupils,
		mean: value,
		interval: [Math.max(0, value - half), Math.min(100, value + half)]
	};
}
