import {
	add,
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
import { f64 } from './numbers.ts';

const [Z, PEEP, H, ROWS, HIDDEN, CELLS, THROUGH] = [0, 1, 2, 3, 4, 5, 6] as const;

/** Half of x / sqrt(1 + x²), raised by a half. */
const gate = (x: number): Code =>
	f64.plus(
		f64.both(0.5),
		f64.over(
			f64.times(f64.both(0.5), get(x)),
			f64.root(f64.plus(f64.both(1), f64.times(get(x), get(x))))
		)
	);

/** Locals after the parameters. */
function locals(first: number) {
	const [ROW, U, WIDE, HALF, UNITS, AT_Z, AT_H, AT_THROUGH, STEP, BACK, AT] = Array.from(
		{ length: 11 },
		(_, i) => first + i
	) as [number, number, number, number, number, number, number, number, number, number, number];
	const vectors = first + 11;
	return { ROW, U, WIDE, HALF, UNITS, AT_Z, AT_H, AT_THROUGH, STEP, BACK, AT, vectors };
}

function routine(beside: boolean): Routine {
	const params = beside ? 7 : 6;
	const at = locals(params);
	const [F, O, LAST, CELL] = [0, 1, 2, 3].map((i) => at.vectors + i) as [
		number,
		number,
		number,
		number
	];
	const gateOf = (index: number): Code => {
		const place = add(get(at.AT_Z), add(get(at.AT), times(get(at.WIDE), i32(index))));
		return load(place);
	};
	const peepOf = (index: number): Code =>
		load(add(add(get(PEEP), get(at.AT)), times(get(at.WIDE), i32(index))));
	const own = f64.times(get(O), get(CELL));
	const passed = f64.times(
		f64.minus(f64.both(1), get(O)),
		load(add(get(at.AT_THROUGH), get(at.AT)))
	);
	/** Two units of a row. */
	const unit: Code = [
		set(LAST, load(add(get(CELLS), get(at.AT)))),
		set(F, f64.plus(gateOf(1), f64.times(peepOf(0), get(LAST)))),
		set(O, f64.plus(gateOf(2), f64.times(peepOf(1), get(LAST)))),
		set(F, gate(F)),
		set(O, gate(O)),
		set(
			CELL,
			f64.plus(f64.times(get(F), get(LAST)), f64.times(f64.minus(f64.both(1), get(F)), gateOf(0)))
		),
		store(add(get(CELLS), get(at.AT)), get(CELL)),
		store(add(get(at.AT_H), get(at.AT)), beside ? f64.plus(own, passed) : own),
		grow(at.AT, i32(16))
	];
	/** One direction: units from `from` bytes on, rows by `sign`. */
	const direction = (from: Code, sign: 1 | -1): Code => [
		set(at.STEP, times(get(at.WIDE), i32(sign))),
		loop(at.ROW, 1, ROWS, [
			set(at.AT, from),
			loop(at.U, 2, at.UNITS, unit),
			grow(at.AT_Z, times(get(at.STEP), i32(3))),
			grow(at.AT_H, get(at.STEP)),
			beside ? grow(at.AT_THROUGH, get(at.STEP)) : []
		]),
		// Back onto the last row that was done.
		grow(at.AT_Z, times(get(at.STEP), i32(-3))),
		grow(at.AT_H, times(get(at.STEP), i32(-1))),
		beside ? grow(at.AT_THROUGH, times(get(at.STEP), i32(-1))) : []
	];
	return {
		params,
		integers: 11,
		vectors: 4,
		body: [
			set(at.WIDE, times(get(HIDDEN), i32(8))),
			set(at.HALF, times(get(HIDDEN), i32(4))),
			set(at.UNITS, [get(HIDDEN), i32(1), 0x76]),
			set(at.AT_Z, get(Z)),
			set(at.AT_H, get(H)),
			beside ? set(at.AT_THROUGH, get(THROUGH)) : [],
			direction(i32(0), 1),
			direction(get(at.HALF), -1)
		]
	};
}

/** See `Kernel.recur`. */
export const RECUR: Routine = routine(false);

/** See `Kernel.recurOn`. */
export const RECUR_ON: Routine = routine(true);
