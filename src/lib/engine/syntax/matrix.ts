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

/** Makes a matrix of weights given as `outputs` rows of `inputs` integers. */
export function makeMatrix(
	weights: Int8Array,
	inputs: number,
	outputs: number,
	scales: Float64Array
): Matrix {
	const laid = keepIntegers(inputs * outputs);
	let at = 0;
	for (let r = 0; r < outputs; r += 2) {
		for (let k = 0; k < inputs; k += 8) {
			const first = r * inputs + k;
			for (let i = first; i < first + 8; i++) laid[at++] = weights[i] as number;
			for (let i = first + inputs; i < first + inputs + 8; i++) laid[at++] = weights[i] as number;
		}
	}
	return { inputs, outputs, weights: laid, scales };
}
