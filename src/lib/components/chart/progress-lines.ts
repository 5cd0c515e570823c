/** One moment on the way of a class. */
export interface ProgressStep {
	readonly assignmentId: string;
	readonly title: string;
	readonly opensAt: number;
	readonly pupils: number;
	/** In percent; null for none. */
	readonly mean: number | null;
	readonly interval: readonly [low: number, high: number] | null;
	readonly own: number | null;
}

export const LINES = { width: 640, height: 260, left: 40, right: 16, top: 14, bottom: 34 } as const;

/** Place of the step `i` of `of`; a single one stands in the middle. */
export const xOf = (i: number, of: number): number => {
	const room = LINES.width - LINES.left - LINES.right;
	return LINES.left + (of < 2 ? room / 2 : (room * i) / (of - 1));
};

export const yOf = (percent: number): number =>
	LINES.top + ((LINES.height - LINES.top - LINES.bottom) * (100 - percent)) / 100;

/** A line through what is known, leaving gaps where nothing is: the `d` of a path. */
export function pathOf(values: readonly (number | null)[]): string {
	let pen = 'M';
	return values
		.map((value, i) => {
			if (value === null) {
				pen = 'M';
				return '';
			}
			const step = `${pen}${round(xOf(i, values.length))} ${round(yOf(value))}`;
			pen = 'L';
			return step;
		})
		.join('');
}

/** The area between the ends of the intervals; steps without one are left out. */
export function bandOf(steps: readonly ProgressStep[]): string {
	const known = steps.flatMap(({ interval }, i) =>
		interval ? [{ x: xOf(i, steps.length), interval }] : []
	);
	if (known.length < 2) return '';
	const there = known.map(({ x, interval }) => `${round(x)} ${round(yOf(interval[1]))}`);
	const back = known
		.toReversed()
		.map(({ x, interval }) => `${round(x)} ${round(yOf(interval[0]))}`);
	return `M${[...there, ...back].join('L')}Z`;
}

const round = (value: number) => Math.round(value * 10) / 10;
