import { makeKernel } from './kernel.ts';

/** A matrix of integers from -127 to 127 with a scale for each column. */
export interface Matrix {
	/** A multiple of 8. */
	readonly inputs: number;
	/** A multiple of 4. */
	readonly outputs: number;
	/** The weights of each output, one after the other. */
	readonly weights: Int16Array;
	readonly scales: Float64Array;
}

/** Rows of numbers, each divided by its own scale and rounded to -127 to 127. */
export interface Rounded {
	readonly values: Int16Array;
	readonly scales: Float64Array;
}

/** Rows that are multiplied at a time. */
const CHUNK = 64;
const PAGES = 64;
/** Byte offsets of the kernel's memory: rows, products, a matrix made for once, matrices. */
const AT_ROWS = 0;
const AT_PRODUCTS = 1 << 16;
const AT_PASSING = 1 << 19;
const AT_MATRICES = 1 << 20;
const kernel = makeKernel(PAGES);
let free = AT_MATRICES;

/** Makes a matrix of weights given as `outputs` rows of `inputs` integers. */
export function makeMatrix(
	weights: Int8Array,
	inputs: number,
	outputs: number,
	scales: Float64Array
): Matrix {
	const room = roomFor(inputs * outputs);
	room.set(weights);
	return { inputs, outputs, weights: room, scales };
}

/** A list in the kernel's memory where there is one and it has room, else elsewhere. */
function roomFor(count: number): Int16Array {
	if (!kernel || free + count * 2 > kernel.memory.byteLength) return new Int16Array(count);
	const room = new Int16Array(kernel.memory, free, count);
	free += Math.ceil(count / 8) * 16;
	return room;
}

/** Rounds `rows` rows of `width` numbers that begin `stride` apart, from `offset`. */
export function roundRows(
	x: Float64Array,
	rows: number,
	width: number,
	stride = width,
	offset = 0
): Rounded {
	const values = new Int16Array(rows * width);
	const scales = new Float64Array(rows);
	for (let r = 0; r < rows; r++) {
		const from = r * stride + offset;
		let most = 1e-9;
		for (let c = 0; c < width; c++) {
			const size = Math.abs(x[from + c] as number);
			if (size > most) most = size;
		}
		const factor = 127 / most;
		for (let c = 0; c < width; c++) {
			// Half up, by cutting off: several times as fast as Math.round.
			values[r * width + c] = (((x[from + c] as number) * factor + 128.5) | 0) - 128;
		}
		scales[r] = most / 127;
	}
	return { values, scales };
}

/**
 * Rounded rows times a matrix, plus a bias where there is one: `outputs` numbers a row. The sums are
 * of integers and exact, hence the same with the kernel, without it and on every machine.
 *
 * @param into where they are put, at its start; a list of their own unless given
 */
export function multiply(
	x: Rounded,
	matrix: Matrix,
	bias: Float64Array | null,
	into?: Float64Array
): Float64Array {
	const { inputs, outputs, scales } = matrix;
	const rows = x.scales.length;
	const y = into ?? new Float64Array(rows * outputs);
	for (let start = 0; start < rows; start += CHUNK) {
		const count = Math.min(CHUNK, rows - start);
		const part = x.values.subarray(start * inputs, (start + count) * inputs);
		const products = innerProducts(part, count, matrix);
		for (let r = 0; r < count; r++) {
			const scale = x.scales[start + r] as number;
			const from = (start + r) * outputs;
			const at = r * outputs;
			for (let c = 0; c < outputs; c++) {
				const product = (products[at + c] as number) * scale * (scales[c] as number);
				y[from + c] = bias ? product + (bias[c] as number) : product;
			}
		}
	}
	return y;
}

function innerProducts(x: Int16Array, rows: number, matrix: Matrix): Int32Array {
	const { inputs, outputs, weights } = matrix;
	const size = rows * outputs;
	const pairs = rows + (rows % 2);
	const fits =
		pairs * inputs * 2 <= AT_PRODUCTS - AT_ROWS && pairs * outputs * 4 <= AT_PASSING - AT_PRODUCTS;
	if (!kernel || !fits) return slowProducts(x, rows, matrix);
	const { memory, run } = kernel;
	let at = weights.byteOffset;
	if (weights.buffer !== memory) {
		if (weights.byteLength > AT_MATRICES - AT_PASSING) return slowProducts(x, rows, matrix);
		new Int16Array(memory, AT_PASSING, weights.length).set(weights);
		at = AT_PASSING;
	}
	new Int16Array(memory, AT_ROWS, x.length).set(x);
	run(AT_ROWS, at, AT_PRODUCTS, rows, outputs, inputs);
	return new Int32Array(memory, AT_PRODUCTS, size);
}

/** What the kernel does, in JavaScript. */
export function slowProducts(x: Int16Array, rows: number, matrix: Matrix): Int32Array {
	const { inputs, outputs, weights } = matrix;
	const products = new Int32Array(rows * outputs);
	for (let r = 0; r < rows; r++) {
		for (let j = 0; j < outputs; j++) {
			let sum = 0;
			for (let k = 0; k < inputs; k++) {
				sum += (x[r * inputs + k] as number) * (weights[j * inputs + k] as number);
			}
			products[r * outputs + j] = sum;
		}
	}
	return products;
}
