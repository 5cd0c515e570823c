import type { Place } from './arcs.ts';
import type { Linear, Net, Param, Scratch } from './net.ts';
import { HIDDEN, UNITS } from './shapes.ts';

/** Rows of a batch times a matrix, plus the bias. */
export function apply(net: Net, x: Scratch, rows: number, { weight, bias }: Linear): Scratch {
	const y = net.scratch(rows, weight.columns);
	for (let r = 0; r < rows; r++) y.data.set(bias.value, r * weight.columns);
	net.gemm.multiply(x.at, weight.at, y.at, rows, weight.rows, weight.columns, 1);
	return y;
}

/** Gradients of {@link apply}: adds to those of the weight, the bias and (where given) of `x`. */
export function applyBack(
	net: Net,
	x: Scratch,
	dy: Scratch,
	rows: number,
	{ weight, bias }: Linear,
	dx: Scratch | null
): void {
	const { rows: k, columns: n } = weight;
	weightBack(net, x, dy, rows, weight);
	for (let r = 0; r < rows; r++) {
		for (let c = 0; c < n; c++) bias.grad[c]! += dy.data[r * n + c]!;
	}
	if (!dx) return;
	const turned = net.scratch(n, k);
	transpose(weight.value, turned.data, k, n);
	net.gemm.multiply(dy.at, turned.at, dx.at, rows, n, k, 1);
}

/** Adds to the gradient of a weight that rows of a batch were multiplied by. */
export function weightBack(net: Net, x: Scratch, dy: Scratch, rows: number, weight: Param): void {
	const turned = net.scratch(weight.rows, rows);
	transpose(x.data, turned.data, rows, weight.rows);
	net.gemm.multiply(turned.at, dy.at, weight.gradAt, weight.rows, rows, weight.columns, 1);
}

function transpose(from: Float32Array, to: Float32Array, rows: number, columns: number): void {
	for (let r = 0; r < rows; r++) {
		for (let c = 0; c < columns; c++) to[c * rows + r] = from[r * columns + c]!;
	}
}

/** What the backward pass of a recurrent layer needs. */
export interface Trace {
	readonly h: Scratch;
	readonly c: Scratch;
	readonly f: Scratch;
	readonly o: Scratch;
}

/** A gate between 0 and 1 made of exact operations only: x / sqrt(1 + x²), halved and raised. */
function gate(x: number): number {
	return 0.5 + (0.5 * x) / Math.sqrt(1 + x * x);
}

function slope(g: number): number {
	const y = 2 * g - 1;
	const rest = Math.max(0, 1 - y * y);
	return 0.5 * rest * Math.sqrt(rest);
}

/**
 * A simple recurrent unit (Lei and others 2018) in both directions over the sentences of a batch.
 * Columns of `z`: candidates, forget gates, output gates, each for the forward and the backward
 * units. `through` is what the output gate lets pass beside the cell, or null.
 */
export function recur(
	net: Net,
	z: Scratch,
	peep: Param,
	through: Scratch | null,
	places: readonly Place[],
	rows: number
): Trace {
	const make = (): Scratch => net.scratch(rows, HIDDEN);
	const trace = { h: make(), c: make(), f: make(), o: make() };
	const { h, c, f, o } = trace;
	const v = peep.value;
	eachStep(places, (row, before, from) => {
		for (let u = from; u < from + UNITS; u++) {
			const at = row * HIDDEN + u;
			const zat = row * 3 * HIDDEN + u;
			const last = before < 0 ? 0 : c.data[before * HIDDEN + u]!;
			const forget = gate(z.data[zat + HIDDEN]! + v[u]! * last);
			const out = gate(z.data[zat + 2 * HIDDEN]! + v[HIDDEN + u]! * last);
			const cell = forget * last + (1 - forget) * z.data[zat]!;
			c.data[at] = cell;
			f.data[at] = forget;
			o.data[at] = out;
			h.data[at] = out * cell + (through ? (1 - out) * through.data[at]! : 0);
		}
	});
	return trace;
}

/** Gradients of {@link recur}: fills `dz`, adds to the peephole's and to those of `through`. */
export function recurBack(
	z: Scratch,
	peep: Param,
	through: Scratch | null,
	trace: Trace,
	places: readonly Place[],
	dh: Scratch,
	dz: Scratch,
	dthrough: Scratch | null
): void {
	const { c, f, o } = trace;
	const v = peep.value;
	const carry = new Float64Array(HIDDEN);
	const steps: [number, number, number][] = [];
	eachStep(places, (row, before, from) => steps.push([row, before, from]));
	for (let s = steps.length - 1; s >= 0; s--) {
		const [row, before, from] = steps[s]!;
		for (let u = from; u < from + UNITS; u++) {
			const at = row * HIDDEN + u;
			const zat = row * 3 * HIDDEN + u;
			const last = before < 0 ? 0 : c.data[before * HIDDEN + u]!;
			const forget = f.data[at]!;
			const out = o.data[at]!;
			const grad = dh.data[at]!;
			const dc = grad * out + carry[u]!;
			const dzo = grad * (c.data[at]! - (through ? through.data[at]! : 0)) * slope(out);
			const dzf = dc * (last - z.data[zat]!) * slope(forget);
			if (dthrough) dthrough.data[at]! += grad * (1 - out);
			dz.data[zat] = dc * (1 - forget);
			dz.data[zat + HIDDEN] = dzf;
			dz.data[zat + 2 * HIDDEN] = dzo;
			peep.grad[u]! += dzf * last;
			peep.grad[HIDDEN + u]! += dzo * last;
			carry[u] = before < 0 ? 0 : dc * forget + dzf * v[u]! + dzo * v[HIDDEN + u]!;
		}
	}
}

/** Calls back for every row of every sentence in the order of either direction. */
function eachStep(
	places: readonly Place[],
	step: (row: number, before: number, from: number) => void
): void {
	for (const { start, length } of places) {
		const end = start + length;
		for (let row = start; row < end; row++) step(row, row > start ? row - 1 : -1, 0);
		for (let row = end - 1; row >= start; row--) step(row, row + 1 < end ? row + 1 : -1, UNITS);
	}
}
