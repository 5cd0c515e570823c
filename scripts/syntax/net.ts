import { makeGemm } from './gemm.ts';
import {
	ARC,
	BUCKETS,
	CHARS,
	DISTANCES,
	GATES,
	GLOVE,
	HIDDEN,
	LAYERS,
	REL,
	ROLES,
	WINDOW,
	WORD
} from './shapes.ts';
import { makeRandom } from './shuffle.ts';

/** A matrix of trained numbers with its gradient. */
export interface Param {
	readonly rows: number;
	readonly columns: number;
	/** Byte offsets in the memory, of the values and of their gradients. */
	readonly at: number;
	readonly gradAt: number;
	readonly value: Float32Array;
	readonly grad: Float32Array;
	/** Rows that the batch touched, where a batch touches few; else null. */
	readonly touched: Set<number> | null;
	/** State of the optimizer. */
	readonly first: Float32Array;
	readonly second: Float32Array;
	/** Running average of the values: what is used after training. */
	readonly average: Float32Array;
}

/** A matrix of a batch, forgotten after it. */
export interface Scratch {
	readonly at: number;
	readonly data: Float32Array;
}

/** A linear layer. */
export interface Linear {
	readonly weight: Param;
	readonly bias: Param;
}

/** The network being trained: parameters in one memory with room for a batch. */
export type Net = ReturnType<typeof makeNet>;

const PAGES = 8000;

/** A network for so many words, tags and relations (both multiples of 8). */
export function makeNet(words: number, tags: number, rels: number, seed: number) {
	const gemm = makeGemm(PAGES);
	const random = makeRandom(seed);
	let top = 64;
	const take = (count: number): Scratch => {
		const at = top;
		top += Math.ceil(count / 8) * 32;
		return { at, data: new Float32Array(gemm.memory, at, count) };
	};
	const params: Param[] = [];
	const param = (rows: number, columns: number, spread: number, sparse = false): Param => {
		const value = take(rows * columns);
		const grad = take(rows * columns);
		for (let i = 0; i < value.data.length; i++) value.data[i] = (random() * 2 - 1) * spread;
		const made: Param = {
			rows,
			columns,
			at: value.at,
			gradAt: grad.at,
			value: value.data,
			grad: grad.data,
			touched: sparse ? new Set() : null,
			first: new Float32Array(rows * columns),
			second: new Float32Array(rows * columns),
			average: Float32Array.from(value.data)
		};
		params.push(made);
		return made;
	};
	const linear = (rows: number, columns: number, width = columns): Linear => ({
		weight: param(rows, columns, Math.sqrt(6 / (rows + width))),
		bias: param(1, columns, 0)
	});
	const net = {
		gemm,
		params,
		random,
		word: param(words, WORD, 0, true),
		chars: param(BUCKETS, CHARS, 0.1, true),
		project: param(GLOVE, WORD, 0.25),
		layers: Array.from({ length: LAYERS }, (_, layer) => ({
			...linear(layer === 0 ? WINDOW : HIDDEN, GATES, HIDDEN),
			peep: param(1, 2 * HIDDEN, 0.2)
		})),
		tag: linear(HIDDEN, tags),
		roles: linear(HIDDEN, ROLES, ARC),
		arc: linear(ARC, ARC),
		root: param(1, ARC, 0.3),
		far: param(1, DISTANCES, 0),
		relFar: param(DISTANCES, REL, 0.1),
		rel: linear(REL, rels)
	};
	const floor = top;
	return {
		...net,
		/** Room for a matrix of this batch; zeroed. */
		scratch: (rows: number, columns: number): Scratch => {
			const made = take(rows * columns);
			made.data.fill(0);
			return made;
		},
		/** Forgets the matrices of the last batch. */
		reset: (): void => {
			top = floor;
		}
	};
}
