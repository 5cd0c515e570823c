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
	type Routine
} from './assembler.ts';
import { f64, ints } from './numbers.ts';

const [X, ROWS, WIDTH, STRIDE, TO, SCALES] = [0, 1, 2, 3, 4, 5] as const;
const [ROW, AT, END, OUT] = [6, 7, 8, 9] as const;
const [MOST, FACTOR, A, B] = [10, 11, 12, 13] as const;

/** Integers of four numbers in a row, half up: cut off after a shift that leaves none below zero. */
const four = (offset: number) => {
	const two = (at: number) =>
		f64.toIntegers(f64.plus(f64.times(load(get(AT), at), get(FACTOR)), f64.both(128.5)));
	return ints.minus(ints.shuffle(two(offset), two(offset + 16), [0, 1, 4, 5]), ints.four(i32(128)));
};

/** See `Kernel.round`. */
export const ROUND: Routine = {
	params: 6,
	integers: 4,
	vectors: 4,
	body: loop(ROW, 1, ROWS, [
		set(END, add(get(X), times(get(WIDTH), i32(8)))),
		set(MOST, f64.both(1e-9)),
		set(AT, get(X)),
		again(
			[
				[0, 16, 32, 48].map((at) => set(MOST, f64.greater(get(MOST), f64.size(load(get(AT), at))))),
				grow(AT, i32(64))
			],
			[get(AT), get(END), 0x49]
		),
		set(MOST, f64.greater(get(MOST), ints.shuffle(get(MOST), get(MOST), [2, 3, 0, 1]))),
		f64.storeFirst(get(SCALES), f64.over(get(MOST), f64.both(127))),
		set(FACTOR, f64.over(f64.both(127), get(MOST))),
		// Rows lie in pairs: eight integers of one, then eight of the other.
		set(OUT, add(get(TO), times([get(ROW), i32(1), 0x71], i32(16)))),
		set(OUT, add(get(OUT), times([get(ROW), i32(1), 0x76], times(get(WIDTH), i32(4))))),
		set(AT, get(X)),
		again(
			[
				set(A, four(0)),
				set(B, four(32)),
				store(get(OUT), ints.narrow(get(A), get(B))),
				grow(OUT, i32(32)),
				grow(AT, i32(64))
			],
			[get(AT), get(END), 0x49]
		),
		grow(X, get(STRIDE)),
		grow(SCALES, i32(8))
	])
};
