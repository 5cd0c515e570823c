import { rowsOf, type Arithmetic, type Layer, type Recurrent } from './arithmetic.ts';
import type { WordForm } from './forms.ts';
import { plain } from './plain.ts';
import { quick } from './quick.ts';
import { LONGEST } from './room.ts';

/** Rows of small integers with a scale for each column. */
export interface Table {
	readonly width: number;
	readonly values: Int8Array;
	readonly scales: Float64Array;
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
	/** All of it lies in the kernel's memory and fits its places. */
	readonly quick: boolean;
}

/** What is left of a negative number in the vectors for arcs and relations. */
export const SLOPE = 0.1;

/** Makes a tree: the head of each of `length` tokens, which is `length` for the root. */
export type TreeMaker = (scores: Float64Array, length: number, width: number) => Int32Array;

/** What the network says of a sentence, a number a token. */
export interface Parsed {
	readonly tags: Int32Array;
	readonly heads: Int32Array;
	readonly rels: Int32Array;
}

/**
 * Runs the network over the words of a sentence. Heads are chosen by `treeOf` from the worth of each
 * head for each dependent, `width` numbers a dependent; that of the root stands after those of the tokens.
 */
export function runNetwork(
	net: Network,
	words: readonly WordForm[],
	treeOf: TreeMaker,
	using?: Arithmetic
): Parsed {
	const n = words.length;
	const fits = net.quick && n <= LONGEST ? quick : null;
	const way = using ?? fits ?? plain;
	let x = readInput(way, net, words);
	let tags: Int32Array = new Int32Array(n);
	net.layers.forEach((layer, l) => {
		const gates = way.apply(rowsOf(x, n), layer, 'gates');
		x = way.recur(gates, layer.peep, l > 0 ? x : null, n, l % 2 === 0 ? 'first' : 'second');
		if (l !== net.tagLayer) return;
		tags = bestOf(way.apply(rowsOf(x, n), net.tag, 'gates'), n, net.tag.matrix.outputs);
	});
	const roles = way.apply(rowsOf(x, n), net.roles, 'gates');
	const wide = net.roles.matrix.outputs;
	for (let r = 0; r < n; r++) {
		for (let c = r * wide; c < r * wide + 2 * net.arcWidth; c++) {
			const value = roles[c] as number;
			if (value < 0) roles[c] = value * SLOPE;
		}
	}
	const columns = Math.ceil((n + 1) / 4) * 4;
	const heads = treeOf(scoreArcs(way, net, roles, n, columns), n, columns);
	return { tags, heads, rels: chooseRels(way, net, roles, n, heads) };
}

/**
 * Which of 32 classes of distance a head falls in: 0 to 12 before its dependent, from 16 after it.
 */
export function distanceBucket(dependent: number, head: number): number {
	const d = head < dependent ? dependent - head : head - dependent;
	const step = d <= 8 ? d - 1 : d <= 10 ? 8 : d <= 13 ? 9 : d <= 18 ? 10 : d <= 25 ? 11 : 12;
	return head < dependent ? step : 16 + step;
}

/**
 * The vectors of the words, each between its neighbours, as many as the first layer takes; beyond the
 * ends of the sentence there is nothing.
 */
function readInput(way: Arithmetic, net: Network, words: readonly WordForm[]): Float64Array {
	const { words: table, pieces, layers } = net;
	const n = words.length;
	const width = table.width + pieces.width;
	const wide = layers[0]?.matrix.inputs ?? width;
	const reach = Math.floor((wide / width - 1) / 2);
	const x = way.at('input', n * wide);
	x.fill(0, 0, reach * wide);
	x.fill(0, Math.max(0, n - reach) * wide);
	const first = words.findIndex((word) => word.wordy);
	for (let i = 0; i < n; i++) {
		const own = i * wide + reach * width;
		readWord(net, words[i] as WordForm, i === first, x, own);
		for (let away = 1; away <= reach; away++) {
			if (i + away < n) x.copyWithin(own + away * (wide - width), own, own + width);
			if (i - away >= 0) x.copyWithin(own - away * (wide - width), own, own + width);
		}
	}
	return x;
}

/** What the tables have on a word, at `at`. */
function readWord(
	{ words: table, pieces }: Network,
	word: WordForm,
	begins: boolean,
	x: Float64Array,
	at: number
): void {
	const row = word.row * table.width;
	for (let c = 0; c < table.width; c++) {
		x[at + c] = row < 0 ? 0 : (table.values[row + c] as number) * (table.scales[c] as number);
	}
	const from = at + table.width;
	const start = begins ? word.initial : word.inner;
	for (let c = 0; c < pieces.width; c++) {
		let sum = pieces.values[start * pieces.width + c] as number;
		for (const piece of word.pieces) sum += pieces.values[piece * pieces.width + c] as number;
		x[from + c] = sum * (pieces.scales[c] as number);
	}
}

function scoreArcs(
	way: Arithmetic,
	net: Network,
	roles: Float64Array,
	n: number,
	columns: number
): Float64Array {
	const { arcWidth: width } = net;
	const stride = net.roles.matrix.outputs;
	const queries = way.apply({ values: roles, count: n, stride, offset: 0 }, net.arc, 'input');
	const heads = way.at('first', columns * width);
	for (let h = 0; h < n; h++) {
		for (let c = 0; c < width; c++) heads[h * width + c] = roles[h * stride + width + c] as number;
	}
	heads.set(net.root, n * width);
	heads.fill(0, (n + 1) * width);
	const scores = way.pairs(rowsOf(queries, n), rowsOf(heads, columns), width, 'second');
	for (let d = 0; d < n; d++) {
		const row = d * columns;
		for (let h = 0; h < n; h++) {
			if (h === d) scores[row + h] = -Infinity;
			else scores[row + h]! += net.far[distanceBucket(d, h)] as number;
		}
	}
	return scores;
}

function chooseRels(
	way: Arithmetic,
	net: Network,
	roles: Float64Array,
	n: number,
	heads: Int32Array
): Int32Array {
	const { relWidth: width } = net;
	const wide = net.roles.matrix.outputs;
	const from = 2 * net.arcWidth;
	const pairs = way.at('input', n * width);
	pairs.fill(0);
	for (let d = 0; d < n; d++) {
		const head = heads[d] as number;
		if (head >= n) continue;
		const far = distanceBucket(d, head) * width;
		const own = d * wide + from;
		const other = head * wide + from + width;
		for (let c = 0; c < width; c++) {
			const sum =
				(roles[own + c] as number) + (roles[other + c] as number) + (net.relFar[far + c] as number);
			pairs[d * width + c] = sum < 0 ? sum * SLOPE : sum;
		}
	}
	const scores = way.apply(rowsOf(pairs, n), net.rel, 'first');
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
		const from = r * width;
		let top = 0;
		for (let c = 1; c < width; c++) {
			if ((scores[from + c] as number) > (scores[from + top] as number)) top = c;
		}
		best[r] = top;
	}
	return best;
}
