import type { Arithmetic, Rows } from './arithmetic.ts';
import { placeOf } from './matrix.ts';

/** In plain JavaScript: for platforms without the kernel and for what its memory has no room for. */
export const plain: Arithmetic = {
	at: (_, count) => new Float64Array(count),

	apply(x, { matrix, bias }) {
		const { inputs, outputs, weights, scales } = matrix;
		return multiply(round(x, inputs), { values: weights, scales }, inputs, outputs, bias);
	},

	pairs: (x, y, width) => multiply(round(x, width), round(y, width), width, y.count, null),

	recur(z, peep, through, rows) {
		const hidden = peep.length / 2;
		const units = hidden / 2;
		const h = new Float64Array(rows * hidden);
		const cells = new Float64Array(hidden);
		const step = (row: number, from: number): void => {
			for (let u = from; u < from + units; u++) {
				const at = row * 3 * hidden + u;
				const last = cells[u] as number;
				const f = (z[at + hidden] as number) + (peep[u] as number) * last;
				const o = (z[at + 2 * hidden] as number) + (peep[hidden + u] as number) * last;
				const forget = 0.5 + (0.5 * f) / Math.sqrt(1 + f * f);
				const out = 0.5 + (0.5 * o) / Math.sqrt(1 + o * o);
				const cell = forget * last + (1 - forget) * (z[at] as number);
				cells[u] = cell;
				const beside = through ? (1 - out) * (through[row * hidden + u] as number) : 0;
				h[row * hidden + u] = out * cell + beside;
			}
		};
		for (let row = 0; row < rows; row++) step(row, 0);
		for (let row = rows - 1; row >= 0; row--) step(row, units);
		return h;
	}
};

/** Integers laid out in pairs, with a scale for each row. */
interface Rounded {
	readonly values: Int16Array;
	readonly scales: Float64Array;
}

/** Divides each row by its own scale and rounds to -127 to 127, half up. */
function round({ values: x, count, stride, offset }: Rows, width: number): Rounded {
	const values = new Int16Array((count + (count % 2)) * width);
	const scales = new Float64Array(count);
	for (let r = 0; r < count; r++) {
		const from = r * stride + offset;
		let most = 1e-9;
		for (let k = 0; k < width; k++) most = Math.max(most, Math.abs(x[from + k] as number));
		const factor = 127 / most;
		for (let k = 0; k < width; k++) {
			const shifted = Math.trunc((x[from + k] as number) * factor + 128.5);
			values[placeOf(r, k, width)] = shifted - 128;
		}
		scales[r] = most / 127;
	}
	return { values, scales };
}

function multiply(
	x: Rounded,
	w: Rounded,
	size: number,
	outputs: number,
	bias: Float64Array | null
): Float64Array {
	const rows = x.scales.length;
	const y = new Float64Array(rows * outputs);
	for (let r = 0; r < rows; r++) {
		for (let c = 0; c < outputs; c++) {
			let sum = 0;
			let a = placeOf(r, 0, size);
			let b = placeOf(c, 0, size);
			for (let k = 0; k < size; k += 8, a += 16, b += 16) {
				for (let i = 0; i < 8; i++) {
					sum += (x.values[a + i] as number) * (w.values[b + i] as number);
				}
			}
			const product = sum * (x.scales[r] as number) * (w.scales[c] as number);
			y[r * outputs + c] = product + (bias ? (bias[c] as number) : 0);
		}
	}
	return y;
}
