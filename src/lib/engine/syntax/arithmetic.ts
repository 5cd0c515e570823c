import type { Matrix } from './matrix.ts';
import type { Place } from './room.ts';

/** A linear layer. */
export interface Layer {
	readonly matrix: Matrix;
	readonly bias: Float64Array;
}

/** A recurrent layer: `peep` holds the weights of the cell in the forget and in the output gate. */
export interface Recurrent extends Layer {
	readonly peep: Float64Array;
}

/** Rows of numbers: `stride` of them from one row to the next, from `offset` in the first. */
export interface Rows {
	readonly values: Float64Array;
	readonly count: number;
	readonly stride: number;
	readonly offset: number;
}

/**
 * What the network is computed with. Each step writes its numbers to a place and gives them; they hold
 * until that place is written to again. Both ways of doing it give the same to the last bit: rows are
 * rounded to integers of 8 bits, sums of their products are exact, and the rest are single operations.
 */
export interface Arithmetic {
	/** Numbers at a place, to be written. */
	readonly at: (place: Place, count: number) => Float64Array;
	/** Rounded rows times a matrix plus a bias: as many numbers a row as the layer has outputs. */
	readonly apply: (x: Rows, layer: Layer, to: Place) => Float64Array;
	/** Inner products of all rows of x with all of y, which are as wide; `y.count` is a multiple of 4. */
	readonly pairs: (x: Rows, y: Rows, width: number, to: Place) => Float64Array;
	/**
	 * A simple recurrent unit (Lei and others 2018) in both directions over gates of three times the
	 * units. The gate is x / sqrt(1 + x²), halved and raised: made of exact operations only, unlike the
	 * logistic function. `through` is let pass beside the cells where the output gate is shut.
	 */
	readonly recur: (
		gates: Float64Array,
		peep: Float64Array,
		through: Float64Array | null,
		rows: number,
		to: Place
	) => Float64Array;
}

/** Rows that follow one another. */
export function rowsOf(values: Float64Array, count: number): Rows {
	return { values, count, stride: values.length / Math.max(1, count), offset: 0 };
}
