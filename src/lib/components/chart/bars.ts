/** The drawing area of a picture of scores, in units of its SVG. */
export const SIZE = {
	width: 480,
	height: 220,
	left: 0,
	/** Where bars stand. */
	floor: 192,
	/** Where their tops may be at most. */
	top: 34,
	/** Place of a percentage. */
	at: (percent: number): number => (480 * Math.max(0, Math.min(100, percent))) / 100
} as const;

/** Gap between two bars. */
const GAP = 4;

/** Bars by what they count: the highest reaches the top, none is drawn for nothing. */
export function barsOf<Bar extends { from: number; to: number; pupils: number }>(
	bars: readonly Bar[]
): (Bar & { x: number; y: number; width: number; height: number; middle: number })[] {
	const most = Math.max(1, ...bars.map(({ pupils }) => pupils));
	return bars.map((bar) => {
		const [start, end] = [SIZE.at(bar.from), SIZE.at(bar.to)];
		const height = ((SIZE.floor - SIZE.top) * bar.pupils) / most;
		return {
			...bar,
			x: start + GAP / 2,
			width: Math.max(1, end - start - GAP),
			y: SIZE.floor - height,
			height,
			middle: (start + end) / 2
		};
	});
}
