import { describe, expect, it } from 'vitest';
import { rowsOf, type Arithmetic } from './arithmetic.ts';
import { makeKernel } from './kernel.ts';
import { makeMatrix, placeOf } from './matrix.ts';
import { plain } from './plain.ts';
import { quick } from './quick.ts';
import { keepNumbers } from './room.ts';

/** Integers from -127 to 127 that look like chance and are always the same. */
function mixed(count: number, seed: number): number[] {
	return Array.from(
		{ length: count },
		(_, i) => ((Math.imul(i + seed, 2654435761) >>> 16) % 255) - 127
	);
}

const kept = (values: readonly number[]): Float64Array => {
	const numbers = keepNumbers(values.length);
	numbers.set(values);
	return numbers;
};

function both<T>(run: (way: Arithmetic) => T): readonly [T, T] {
	if (!quick) throw new Error('There is no kernel.');
	return [run(quick), run(plain)];
}

describe('the kernel does what plain JavaScript does', () => {
	it.each([
		[1, 16, 4],
		[3, 96, 64],
		[70, 128, 20],
		[131, 192, 576]
	])('rows times a matrix: %i rows, %i by %i', (rows, inputs, outputs) => {
		const matrix = makeMatrix(
			Int8Array.from(mixed(inputs * outputs, 7)),
			inputs,
			outputs,
			kept(mixed(outputs, 9).map((value) => value / 1000))
		);
		const layer = { matrix, bias: kept(mixed(outputs, 11).map((value) => value / 3)) };
		const [fast, slow] = both((way) => {
			const x = way.at('input', rows * inputs);
			x.set(mixed(rows * inputs, 3).map((value, i) => value / (1 + (i % 7))));
			return [...way.apply(rowsOf(x, rows), layer, 'gates')];
		});
		expect(fast).toEqual(slow);
	});

	it('all rows with all others, out of wider ones', () => {
		const [fast, slow] = both((way) => {
			const x = way.at('first', 5 * 48);
			x.set(mixed(5 * 48, 5).map((value) => value / 7));
			const y = way.at('input', 8 * 16);
			y.set(mixed(8 * 16, 6).map((value) => value / 5));
			const rows = { values: x, count: 5, stride: 48, offset: 16 };
			return [...way.pairs(rows, rowsOf(y, 8), 16, 'second')];
		});
		expect(fast).toEqual(slow);
	});

	it.each([false, true])('recurrence in both directions, with a layer below: %s', (below) => {
		const [fast, slow] = both((way) => {
			const gates = way.at('gates', 9 * 3 * 16);
			gates.set(mixed(9 * 3 * 16, 2).map((value) => value / 40));
			const through = way.at('first', 9 * 16);
			through.set(mixed(9 * 16, 4).map((value) => value / 90));
			const peep = kept(mixed(32, 8).map((value) => value / 100));
			return [...way.recur(gates, peep, below ? through : null, 9, 'second')];
		});
		expect(fast).toEqual(slow);
	});
});

describe('plain arithmetic', () => {
	it('undoes the scales and adds the bias', () => {
		const weights = new Int8Array(64);
		for (let k = 0; k < 16; k++) weights[placeOf(1, k, 16)] = 100;
		const matrix = makeMatrix(weights, 16, 4, Float64Array.of(1, 0.01, 1, 1));
		const x = rowsOf(new Float64Array(16).fill(2), 1);
		const [, second] = plain.apply(x, { matrix, bias: Float64Array.of(0, 3, 0, 0) }, 'gates');
		expect(second).toBeCloseTo(35, 9);
	});
});

describe('makeKernel', () => {
	it('runs here', () => {
		expect(makeKernel(1)).not.toBeNull();
	});

	it('is null where memory cannot be had', () => {
		expect(makeKernel(100_000)).toBeNull();
	});
});
