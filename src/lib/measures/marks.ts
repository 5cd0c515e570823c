/** What one question brought. */
export interface MarkOf {
	/** Share of the points, 0 to 1. */
	readonly credit: number;
	/** What the question is worth. */
	readonly points: number;
}

export interface Total {
	readonly points: number;
	readonly outOf: number;
}

/** Adds up marks; rounded to hundredths, so that thirds of a point add up as a teacher would. */
export function totalOf(marks: readonly MarkOf[]): Total {
	return {
		points: hundredths(marks.reduce((sum, mark) => sum + mark.credit * mark.points, 0)),
		outOf: hundredths(marks.reduce((sum, mark) => sum + mark.points, 0))
	};
}

/** Points as people write them: "7", "7.5", "6.67". */
export const showPoints = (points: number): string => String(hundredths(points));

/** Whole percent of what could be had; 0 where nothing could be. */
export const percentOf = ({ points, outOf }: Total): number =>
	outOf > 0 ? Math.round((100 * points) / outOf) : 0;

/**
 * Whether a score passes.
 *
 * @param passMark Whole percent of the points, judged before any rounding; null where nobody passes
 * or fails, then null comes back.
 */
export const isPassed = ({ points, outOf }: Total, passMark: number | null): boolean | null =>
	passMark === null ? null : outOf > 0 && points * 100 >= passMark * outOf;

const hundredths = (value: number) => Math.round((value + Number.EPSILON) * 100) / 100;
