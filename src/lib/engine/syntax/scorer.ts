/** Scores the classes of a decision from the keys of its features. */
export interface Scorer {
	readonly classes: number;
	/** Adds up the weights of the first `count` of `keys` into `scores`, which it clears first. */
	readonly score: (keys: Int32Array, count: number, scores: Float64Array) => void;
}

/** A trained linear model: sparse rows of small integers, found by key. */
export interface Weights {
	readonly classes: number;
	/** Distinct keys, ascending. */
	readonly keys: Int32Array;
	/** `starts[i]` to `starts[i + 1]` is the row of `keys[i]` in the next two. */
	readonly starts: Int32Array;
	readonly labels: Uint8Array;
	readonly values: Int8Array;
}

/**
 * Makes a scorer of weights. Sums are of integers, so they are exact and the same on every machine.
 */
export function makeScorer(weights: Weights): Scorer {
	const { classes, keys, starts, labels, values } = weights;
	let size = 1024;
	while (size < keys.length * 2) size *= 2;
	const mask = size - 1;
	const slots = new Int32Array(size);
	for (let i = 0; i < keys.length; i++) {
		let slot = Math.imul(keys[i] as number, 0x9e3779b1) & mask;
		while (slots[slot] !== 0) slot = (slot + 1) & mask;
		slots[slot] = i + 1;
	}
	const score = (wanted: Int32Array, count: number, scores: Float64Array): void => {
		scores.fill(0);
		for (let k = 0; k < count; k++) {
			const key = wanted[k] as number;
			let slot = Math.imul(key, 0x9e3779b1) & mask;
			let row = slots[slot] as number;
			while (row !== 0 && keys[row - 1] !== key) {
				slot = (slot + 1) & mask;
				row = slots[slot] as number;
			}
			if (row === 0) continue;
			const end = starts[row] as number;
			for (let i = starts[row - 1] as number; i < end; i++) {
				const label = labels[i] as number;
				scores[label] = (scores[label] as number) + (values[i] as number);
			}
		}
	};
	return { classes, score };
}

/** Index of the highest of the first `classes` scores; the first of equals. */
export function best(scores: Float64Array, classes: number): number {
	let top = 0;
	for (let i = 1; i < classes; i++) {
		if ((scores[i] as number) > (scores[top] as number)) top = i;
	}
	return top;
}
