import { add, assemble, get, i32, load, loop, set, store, times, type Code } from './assembler.ts';

/**
 * Products of rows of 16-bit integers, eight at a time, summed exactly in 32 bits: for each of `rows`
 * rows at `x` and each of `columns` rows at `w`, both of `size` integers, their inner product at `y`.
 * Offsets are in bytes; `size` is a multiple of 8, `columns` of 4.
 */
export type Kernel = (
	x: number,
	w: number,
	y: number,
	rows: number,
	columns: number,
	size: number
) => void;

/** The kernel with its memory, or null where a platform or its policy does not allow it. */
export function makeKernel(pages: number): { memory: ArrayBuffer; run: Kernel } | null {
	try {
		const memory = new WebAssembly.Memory({ initial: pages });
		const module = new WebAssembly.Module(assemble(6, 7, 9, BODY));
		const { exports } = new WebAssembly.Instance(module, { e: { m: memory } });
		return { memory: memory.buffer, run: exports.f as Kernel };
	} catch {
		return null;
	}
}

const [X, W, Y, ROWS, COLUMNS, SIZE] = [0, 1, 2, 3, 4, 5] as const;
const [ROW, COLUMN, STEP, BYTES, AT_X, AT_W, AT_Y] = [6, 7, 8, 9, 10, 11, 12] as const;
const SUM = 13;
const LEFT = 17;
const [A, B] = [18, 19] as const;

/** Sum of two vectors of four integers. */
const plus = (x: Code, y: Code): Code => [x, y, 0xfd, 0xae, 0x01];
/** Products of eight pairs of 16 bits, neighbours added: four integers. */
const dot = (x: Code, y: Code): Code => [x, y, 0xfd, 0xba, 0x01];
/** Integers of two vectors in the order given: 0 to 3 of the first, 4 to 7 of the second. */
const shuffle = (x: Code, y: Code, order: readonly number[]): Code => [
	[x, y, 0xfd, 0x0d],
	order.flatMap((lane) => [0, 1, 2, 3].map((byte) => lane * 4 + byte))
];
const zero: Code = [0xfd, 0x0c, ...new Array<number>(16).fill(0)];
const rowOfW = (k: number): Code =>
	k === 0 ? get(AT_W) : add(get(AT_W), times(get(BYTES), i32(k)));
/** Adds neighbours across two vectors: a0+a1, a2+a3, b0+b1, b2+b3. */
const fold = (x: number, y: number): Code =>
	plus(shuffle(get(x), get(y), [0, 2, 4, 6]), shuffle(get(x), get(y), [1, 3, 5, 7]));

const BODY: Code = [
	set(BYTES, times(get(SIZE), i32(2))),
	set(AT_Y, get(Y)),
	loop(ROW, 1, ROWS, [
		loop(COLUMN, 4, COLUMNS, [
			[0, 1, 2, 3].map((k) => set(SUM + k, zero)),
			set(AT_X, add(get(X), times(get(ROW), get(BYTES)))),
			set(AT_W, add(get(W), times(get(COLUMN), get(BYTES)))),
			loop(STEP, 8, SIZE, [
				set(LEFT, load(get(AT_X))),
				[0, 1, 2, 3].map((k) => set(SUM + k, plus(get(SUM + k), dot(get(LEFT), load(rowOfW(k)))))),
				set(AT_X, add(get(AT_X), i32(16))),
				set(AT_W, add(get(AT_W), i32(16)))
			]),
			set(A, fold(SUM, SUM + 1)),
			set(B, fold(SUM + 2, SUM + 3)),
			store(get(AT_Y), fold(A, B)),
			set(AT_Y, add(get(AT_Y), i32(16)))
		])
	])
];
