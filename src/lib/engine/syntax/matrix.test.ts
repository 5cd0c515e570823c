import { describe, expect, it } from 'vitest';
import { makeKernel } from './kernel.ts';
import { makeMatrix, multiply, roundRows, slowProducts } from './matrix.ts';

/** Integers from -127 to 127 that look like chance and are always the same. */
function mixed(count: number, seed: number): number[] {
	return Array.from(
		{ length: count },
		(_, i) => ((Math.imul(i + seed, 2654435761) >>> 16) % 255) - 127
	);
}

describe('multiply', () => {
	it.each([
		[1, 8, 4],
		[3, 96, 64],
		[70, 128, 20],
		[130, 192, 576]
	])('gives the same with the kernel as without: %i rows, %i by %i', (rows, inputs, outputs) => {
		const scales = new Float64Array(outputs).fill(1);
		const matrix = makeMatrix(Int8Array.from(mixed(inputs * outputs, 7)), inputs, outputs, scales);
		const values = Int16Array.from(mixed(rows * inputs, 3));
		const fast = multiply({ values, scales: new Float64Array(rows).fill(1) }, matrix, null);
		expect(Array.from(fast)).toEqual(Array.from(slowProducts(values, rows, matrix)));
	});

	it('undoes the scales and adds the bias', () => {
		const weights = Int8Array.from({ length: 32 }, (_, i) => (i >= 8 && i < 16 ? 100 : 0));
		const matrix = makeMatrix(weights, 8, 4, Float64Array.of(1, 0.01, 1, 1));
		const rounded = roundRows(Float64Array.of(2, 2, 2, 2, 2, 2, 2, 2), 1, 8);
		const [, second] = multiply(rounded, matrix, Float64Array.of(0, 3, 0, 0));
		expect(second).toBeCloseTo(19, 9);
	});

	it('rounds rows apart from one another, and zeros to zeros', () => {
		const { values } = roundRows(Float64Array.of(1, -1, 1000, 500, 0, 0), 3, 2);
		expect([...values]).toEqual([127, -127, 127, 64, 0, 0]);
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
