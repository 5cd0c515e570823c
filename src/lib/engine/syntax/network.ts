import { multiply, roundRows, type Matrix } from './matrix.ts';
import type { WordForm } from './forms.ts';

/** Rows of small integers with a scale for each column. */
export interface Table {
	readonly width: number;
	readonly values: Int8Array;
	readonly scales: Float64Array;
}

/** A linear layer. */
export interface Layer {
	readonly matrix: Matrix;
	readonly bias: Float64Array | null;
}

/** A recurrent layer: `peep` holds the weights of the cell in the forget and in the output gate. */
export interface Recurrent extends Layer {
	readonly peep: Float64Array;
}

/** The trained network. */
export interface Network {
	readonly words: Table;
	readonly pieces: Table;
	/** From the words up; each after the first lets what is below it pass beside its cells. */
	readonly layers: readonly Recurrent[];
	/** Which layer tags are read from, from 0. */
	readonly tagLayer: number;
	readonly tag: Layer;
	/** Four vectors a token: dependent and head for arcs, dependent and head for relations. */
	readonly roles: Layer;
	/** Widths of a vector for arcs and of one for relations. */
	readonly arcWidth: number;
	readonly relWidth: number;
	readonly arc: Layer;
	readonly root: Float64Array;
	/** Worth of a head by its distance, see {@link distanceBucket}. */
	readonly far: Float64Array;
	readonly relFar: Float64Array;
	readonly rel: Layer;
}

/** What is left of a negative number in the vectors for arcs and relations. */
export const SLOPE = 0.1;

/** What the network says of a sentence. */
export interface Scores {
	/** Best tag of each token. */
	readonly tags: Int32Array;
	/** Worth of each head for each dependent, `length + 1` a row; the last is the root. */
	readonly arcs: Float64Array;
	/** Best relation of each token to the head given. */
	readonly relate: (heads: Int32Array) => Int32Array;
}

/** Runs the network over the words of a sentence. */
export function runNetwork(net: Network, words: readonly WordForm[]): Scores {
	const n = words.length;
	let x = widen(readInput(net, words), n, net.layers[0]?.matrix.inputs ?? 0);
	let tags: Int32Array = new Int32Array(n);
	net.layers.forEach((layer, l) => {
		const gates = apply(x, n, layer, passing(n * layer.matrix.outputs));
		x = recur(gates, layer.peep, l > 0 ? x : null, n);
		if (l === net.tagLayer) tags = bestOf(apply(x, n, net.tag), n, net.tag.matrix.outputs);
	});
	const roles = apply(x, n, net.roles);
	const wide = net.roles.matrix.outputs;
	for (let r = 0; r < n; r++) {
		for (let c = 0; c < 2 * net.arcWidth; c++) {
			const value = roles[r * wide + c] as number;
			if (value < 0) roles[r * wide + c] = value * SLOPE;
		}
	}
	return {
		tags,
		arcs: scoreArcs(net, roles, n),
		relate: (heads) => scoreRels(net, roles, n, heads)
	};
}

/**
 * Which of 32 classes of distance a head falls in: 0 to 12 before its dependent, from 16 after it.
 */
export function distanceBucket(dependent: number, head: number): number {
	const d = head < dependent ? dependent - head : head - dependent;
	const step = d <= 8 ? d - 1 : d <= 10 ? 8 : d <= 13 ? 9 : d <= 18 ? 10 : d <= 25 ? 11 : 12;
	return head < dependent ? step : 16 + step;
}

function apply(
	x: Float64Array,
	rows: number,
	{ matrix, bias }: Layer,
	into?: Float64Array
): Float64Array {
	return multiply(roundRows(x, rows, matrix.inputs), matrix, bias, into);
}

let room = new Float64Array(0);

/** Room for so many numbers, the same at each call: for what is used up before the next. */
function passing(count: number): Float64Array {
	if (room.length < count) room = new Float64Array(count);
	return room;
}

function readInput({ words: table, pieces }: Network, words: readonly WordForm[]): Float64Array {
	const width = table.width + pieces.width;
	const x = new Float64Array(words.length * width);
	const first = words.findIndex((word) => word.wordy);
	words.forEach((word, i) => {
		const at = i * width;
		if (word.row >= 0) {
			for (let c = 0; c < table.width; c++) {
				const value = table.values[word.row * table.width + c] as number;
				x[at + c] = value * (table.scales[c] as number);
			}
		}
		const from = at + table.width;
		const add = (piece: number): void => {
			for (let c = 0; c < pieces.width; c++) {
				x[from + c] = (x[from + c] as number) + (pieces.values[piece * pieces.width + c] as number);
			}
		};
		word.pieces.forEach(add);
		add(i === first ? word.initial : word.inner);
		for (let c = 0; c < pieces.width; c++) {
			x[from + c] = (x[from + c] as number) * (pieces.scales[c] as number);
		}
	});
	return x;
}

/**
 * Puts each word between its neighbours, as many as make up `wide` numbers; beyond the ends of the
 * sentence there is nothing.
 */
function widen(x: Float64Array, rows: number, wide: number): Float64Array {
	const width = x.length / Math.max(1, rows);
	const reach = Math.floor((wide / width - 1) / 2);
	if (!(reach > 0)) return x;
	const y = new Float64Array(rows * wide);
	for (let r = 0; r < rows; r++) {
		const from = Math.max(0, r - reach);
		const to = Math.min(rows, r + reach + 1);
		y.set(x.subarray(from * width, to * width), r * wide + (from - r + reach) * width);
	}
	return y;
}

/**
 * A simple recurrent unit (Lei and others 2018) in both directions. The gate is
 * x / sqrt(1 + x²), halved and raised: made of exact operations only, unlike the logistic function.
 */
function recur(
	z: Float64Array,
	peep: Float64Array,
	through: Float64Array | null,
	rows: number
): Float64Array {
	const hidden = peep.length / 2;
	const units = hidden / 2;
	const h = new Float64Array(rows * hidden);
	const cells = new Float64Array(hidden);
	const step = (row: number, from: number): void => {
		for (let u = from; u < from + units; u++) {
			const at = row * 3 * hidden + u;
			const last = cells[u] as number;
			const f = (z[at + hidden] as number) + (peep[u] as number) * last;
			const o = (z[at + 2 * hidden] as number) + (peep[hidden + u] as number) * last;
			const forget = 0.5 + (0.5 * f) / Math.sqrt(1 + f * f);
			const out = 0.5 + (0.5 * o) / Math.sqrt(1 + o * o);
			const cell = forget * last + (1 - forget) * (z[at] as number);
			cells[u] = cell;
			const beside = through ? (1 - out) * (through[row * hidden + u] as number) : 0;
			h[row * hidden + u] = out * cell + beside;
		}
	};
	for (let row = 0; row < rows; row++) step(row, 0);
	for (let row = rows - 1; row >= 0; row--) step(row, units);
	return h;
}

function scoreArcs(net: Network, roles: Float64Array, n: number): Float64Array {
	const { arcWidth: width } = net;
	const wide = net.roles.matrix.outputs;
	const dependents = roundRows(roles, n, width, wide, 0);
	const queries = roundRows(multiply(dependents, net.arc.matrix, net.arc.bias), n, width);
	const columns = Math.ceil((n + 1) / 4) * 4;
	const heads = new Float64Array(columns * width);
	for (let h = 0; h < n; h++) {
		for (let c = 0; c < width; c++) heads[h * width + c] = roles[h * wide + width + c] as number;
	}
	heads.set(net.root, n * width);
	const { values: weights, scales } = roundRows(heads, columns, width);
	const products = multiply(queries, { inputs: width, outputs: columns, weights, scales }, null);
	const worth = Float64Array.from({ length: 2 * n }, (_, i) =>
		i === n ? 0 : (net.far[distanceBucket(n, i)] as number)
	);
	const scores = new Float64Array(n * (n + 1));
	for (let d = 0; d < n; d++) {
		const row = d * (n + 1);
		const from = n - d;
		for (let h = 0; h < n; h++) {
			scores[row + h] = (products[d * columns + h] as number) + (worth[from + h] as number);
		}
		scores[row + d] = -Infinity;
		scores[row + n] = products[d * columns + n] as number;
	}
	return scores;
}

function scoreRels(net: Network, roles: Float64Array, n: number, heads: Int32Array): Int32Array {
	const { relWidth: width } = net;
	const wide = net.roles.matrix.outputs;
	const from = 2 * net.arcWidth;
	const pairs = new Float64Array(n * width);
	for (let d = 0; d < n; d++) {
		const head = heads[d] as number;
		if (head >= n) continue;
		const bucket = distanceBucket(d, head);
		for (let c = 0; c < width; c++) {
			const sum =
				(roles[d * wide + from + c] as number) +
				(roles[head * wide + from + width + c] as number) +
				(net.relFar[bucket * width + c] as number);
			pairs[d * width + c] = sum < 0 ? sum * SLOPE : sum;
		}
	}
	const scores = apply(pairs, n, net.rel);
	const outputs = net.rel.matrix.outputs;
	for (let d = 0; d < n; d++) {
		const root = (heads[d] as number) >= n;
		if (root) scores.fill(-Infinity, d * outputs, (d + 1) * outputs);
		scores[d * outputs] = root ? 0 : -Infinity;
	}
	return bestOf(scores, n, outputs);
}

function bestOf(scores: Float64Array, rows: number, width: number): Int32Array {
	const best = new Int32Array(rows);
	for (let r = 0; r < rows; r++) {
		let top = 0;
		for (let c = 1; c < width; c++) {
			if ((scores[r * width + c] as number) > (scores[r * width + top] as number)) top = c;
		}
		best[r] = top;
	}
	return best;
}
