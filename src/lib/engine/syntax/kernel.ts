import { add, assemble, get, i32, load, loop, set, store, times, type Code } from './assembler.ts';

/**
 * Products of rows of 16-bit integers, eight at a time, summed exactly in 32 bits: for each of `rows`
 * rows at `x` and each of `columns` rows at `w`, both of `size` integers, their inner product at `y`.
 * Offsets are in bytes; `size` is a multiple of 8, `columns` of 4. Rows are taken in pairs: of an odd number
 * there must be room for one more at `x` and at `y`.
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
		const module = new WebAssembly.Module(assemble(6, 12, 13, BODY));
		const { exports } = new WebAssembly.Instance(module, { e: { m: memory } });
		return { memory: memory.buffer, run: exports.f as Kernel };
	} catch {
		return null;
	}
}

const [X, W, Y, ROWS, COLUMNS, SIZE] = [0, 1, 2, 3, 4, 5] as const;
const [ROW, COLUMN, AT, BYTES, LINE, AT_Y] = [6, 7, 8, 9, 10, 11] as const;
/** Addresses of two rows of x and of four of w. */
const [X0, X1, W0] = [12, 13, 14] as const;
/** Sums of the first row of x with the four of w, then of the second. */
const SUM = 18;
const [LEFT, LEFT_TOO, RIGHT, A, B] = [26, 27, 28, 29, 30] as const;

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
const FOUR = [0, 1, 2, 3] as const;
/** Adds neighbours across two vectors: a0+a1, a2+a3, b0+b1, b2+b3. */
const fold = (x: number, y: number): Code =>
	plus(shuffle(get(x), get(y), [0, 2, 4, 6]), shuffle(get(x), get(y), [1, 3, 5, 7]));

/** The four sums that begin at a local, as one vector. */
const sums = (first: number): Code => [
	set(A, fold(first, first + 1)),
	set(B, fold(first + 2, first + 3)),
	fold(A, B)
];
const grow = (sum: number, left: number): Code =>
	set(sum, plus(get(sum), dot(get(left), get(RIGHT))));

// Four rows of w stay near while all of x goes by, two rows at a time: each load serves many products.
const BODY: Code = [
	set(BYTES, times(get(SIZE), i32(2))),
	set(LINE, times(get(COLUMNS), i32(4))),
	loop(COLUMN, 4, COLUMNS, [
		set(W0, add(get(W), times(get(COLUMN), get(BYTES)))),
		[1, 2, 3].map((k) => set(W0 + k, add(get(W0 + k - 1), get(BYTES)))),
		set(X0, get(X)),
		set(AT_Y, add(get(Y), times(get(COLUMN), i32(4)))),
		loop(ROW, 2, ROWS, [
			set(X1, add(get(X0), get(BYTES))),
			[0, 4].map((first) => FOUR.map((k) => set(SUM + first + k, zero))),
			loop(AT, 16, BYTES, [
				set(LEFT, load(add(get(X0), get(AT)))),
				set(LEFT_TOO, load(add(get(X1), get(AT)))),
				FOUR.map((k) => [
					set(RIGHT, load(add(get(W0 + k), get(AT)))),
					grow(SUM + k, LEFT),
					grow(SUM + 4 + k, LEFT_TOO)
				])
			]),
			store(get(AT_Y), sums(SUM)),
			store(add(get(AT_Y), get(LINE)), sums(SUM + 4)),
			set(X0, add(get(X1), get(BYTES))),
			set(AT_Y, add(get(AT_Y), times(get(LINE), i32(2))))
		])
	])
];
