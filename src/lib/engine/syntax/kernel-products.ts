import {
	add,
	again,
	get,
	grow,
	i32,
	load,
	loop,
	set,
	store,
	times,
	type Code,
	type Routine
} from './assembler.ts';
import { f64, ints } from './numbers.ts';

const [X, W, Y, ROWS, COLUMNS, SIZE, X_SCALES, W_SCALES, BIAS] = [
	0, 1, 2, 3, 4, 5, 6, 7, 8
] as const;
const [ROW, COLUMN, PAIR, LINE, W0, AT_X, AT_W, AT_W2, END, AT_Y, AT_SCALE, SHIFT] = [
	9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20
] as const;
/** Sums of the first row of x with the four of w, then of the second. */
const SUM = 21;
const [LEFT, LEFT_TOO, RIGHT, A, B] = [29, 30, 31, 32, 33] as const;

/** Adds neighbours across two vectors: a0+a1, a2+a3, b0+b1, b2+b3. */
const fold = (x: number, y: number): Code =>
	ints.plus(ints.shuffle(get(x), get(y), [0, 2, 4, 6]), ints.shuffle(get(x), get(y), [1, 3, 5, 7]));

/** The four sums that begin at a local, as one vector in `A`. */
const gather = (first: number): Code => [
	set(A, fold(first, first + 1)),
	set(B, fold(first + 2, first + 3)),
	set(A, fold(A, B))
];

const more = (sum: number, left: number): Code =>
	set(sum, ints.plus(get(sum), ints.dot(get(left), get(RIGHT))));

/** Eight integers of each of two rows with eight of each of four. */
const step = (offset: number): Code => [
	set(LEFT, load(get(AT_X), offset)),
	set(LEFT_TOO, load(get(AT_X), offset + 16)),
	[0, 1, 2, 3].map((k) => [
		set(RIGHT, load(get(k < 2 ? AT_W : AT_W2), offset + 16 * (k % 2))),
		more(SUM + k, LEFT),
		more(SUM + 4 + k, LEFT_TOO)
	])
];

/** Two of the four integers in `A` as numbers, times their scales and with their bias, to `at`. */
const put = (row: number, half: number): Code => {
	const pair = half === 0 ? get(A) : ints.shuffle(get(A), get(A), [2, 3, 2, 3]);
	const scaled = f64.times(
		f64.times(f64.fromIntegers(pair), f64.spread(add(get(AT_SCALE), i32(8 * row)))),
		load(add(get(W_SCALES), get(SHIFT)), 16 * half)
	);
	const whole = f64.plus(scaled, load(add(get(BIAS), get(SHIFT)), 16 * half));
	return store(row === 0 ? get(AT_Y) : add(get(AT_Y), get(LINE)), whole, 16 * half);
};

// Four rows of w stay near while all of x goes by, two rows at a time: each load serves many products.
/** See `Kernel.products`. */
export const PRODUCTS: Routine = {
	params: 9,
	integers: 12,
	vectors: 13,
	body: [
		set(PAIR, times(get(SIZE), i32(4))),
		set(LINE, times(get(COLUMNS), i32(8))),
		set(W0, get(W)),
		loop(COLUMN, 4, COLUMNS, [
			set(SHIFT, times(get(COLUMN), i32(8))),
			set(AT_X, get(X)),
			set(AT_Y, add(get(Y), get(SHIFT))),
			set(AT_SCALE, get(X_SCALES)),
			loop(ROW, 2, ROWS, [
				[0, 1, 2, 3, 4, 5, 6, 7].map((k) => set(SUM + k, ints.zero)),
				set(AT_W, get(W0)),
				set(AT_W2, add(get(W0), get(PAIR))),
				set(END, add(get(AT_X), get(PAIR))),
				again(
					[step(0), step(32), grow(AT_X, i32(64)), grow(AT_W, i32(64)), grow(AT_W2, i32(64))],
					[get(AT_X), get(END), 0x49]
				),
				gather(SUM),
				[put(0, 0), put(0, 1)],
				gather(SUM + 4),
				[put(1, 0), put(1, 1)],
				grow(AT_Y, times(get(LINE), i32(2))),
				grow(AT_SCALE, i32(16))
			]),
			grow(W0, times(get(PAIR), i32(2)))
		])
	]
};
