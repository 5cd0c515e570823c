import { keepIntegers } from './room.ts';

/** A matrix of integers from -127 to 127 with a scale for each column. */
export interface Matrix {
	/** A multiple of 16. */
	readonly inputs: number;
	/** A multiple of 4. */
	readonly outputs: number;
	/** The weights of each output, laid out in pairs: see {@link placeOf}. */
	readonly weights: Int16Array;
	readonly scales: Float64Array;
}

/**
 * Where integer `k` of row `r` stands: rows lie in pairs, eight integers of the one, then eight of the
 * other, so that both are read in one go.
 */
export function placeOf(r: number, k: number, width: number): number {
	return (r - (r % 2)) * width + (k - (k % 8)) * 2 + (r % 2) * 8 + (k % 8);
}

/** Makes a matrix of weights laid out in pairs: of each output, as many as there are inputs. */
export function makeMatrix(
	weights: Int8Array,
	inputs: number,
	outputs: number,
	scales: Float64Array
): Matrix {
	const kept = keepIntegers(weights.length);
	kept.set(weights);
	return { inputs, outputs, weights: kept, scales };
}
