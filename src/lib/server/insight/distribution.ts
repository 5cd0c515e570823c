/** Pupils whose scores lie in one tenth of what could be had. */
export interface Bar {
	/** In percent: from here, and below `to`; the last includes 100. */
	readonly from: number;
	readonly to: number;
	readonly pupils: number;
}

/** How many pupils earned 0 to 10, 10 to 20, ... percent of the points. */
export function distribution(
	pupils: readonly { readonly points: number; readonly outOf: number }[]
): Bar[] {
	const counts = Array<number>(10).fill(0);
	for (const { points, outOf } of pupils) {
		const tenth = outOf > 0 ? Math.floor((10 * points) / outOf + 1e-9) : 0;
		const at = Math.max(0, Math.min(9, tenth));
		counts[at] = (counts[at] ?? 0) + 1;
	}
	return counts.map((count, i) => ({ from: 10 * i, to: 10 * (i + 1), pupils: count }));
}
