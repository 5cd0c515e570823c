import { distanceBucket } from '../../src/lib/engine/syntax/network.ts';
import type { Net, Scratch } from './net.ts';
import { ARC, ROLES } from './shapes.ts';

/** Worth of a token as its own head: never chosen. */
const NEVER = -1e4;

/** Where a sentence lies in a batch. */
export interface Place {
	readonly start: number;
	readonly length: number;
}

/**
 * Worth of each head for each dependent of a sentence, `length + 1` a row, the root last: the inner
 * product of what the dependent asks for and the head offers, and what their distance is worth.
 */
export function scoreArcs(
	net: Net,
	queries: Scratch,
	roles: Scratch,
	{ start, length }: Place
): Float32Array {
	const scores = new Float32Array(length * (length + 1));
	for (let d = 0; d < length; d++) {
		const q = (start + d) * ARC;
		for (let h = 0; h <= length; h++) {
			const offers = h < length ? roles.data : net.root.value;
			const at = h < length ? (start + h) * ROLES + ARC : 0;
			let sum = h < length && h !== d ? net.far.value[distanceBucket(d, h)]! : 0;
			for (let c = 0; c < ARC; c++) sum += queries.data[q + c]! * offers[at + c]!;
			scores[d * (length + 1) + h] = h === d ? NEVER : sum;
		}
	}
	return scores;
}

/** Gradients of {@link scoreArcs}. */
export function arcsBack(
	net: Net,
	queries: Scratch,
	roles: Scratch,
	{ start, length }: Place,
	dscores: Float32Array,
	dqueries: Scratch,
	droles: Scratch
): void {
	for (let d = 0; d < length; d++) {
		const q = (start + d) * ARC;
		for (let h = 0; h <= length; h++) {
			const grad = dscores[d * (length + 1) + h]!;
			if (h === d || Math.abs(grad) < 1e-9) continue;
			const inner = h < length;
			const at = inner ? (start + h) * ROLES + ARC : 0;
			const offers = inner ? roles.data : net.root.value;
			const doffers = inner ? droles.data : net.root.grad;
			if (inner) net.far.grad[distanceBucket(d, h)]! += grad;
			for (let c = 0; c < ARC; c++) {
				dqueries.data[q + c]! += grad * offers[at + c]!;
				doffers[at + c]! += grad * queries.data[q + c]!;
			}
		}
	}
}

/** The best head of each token by itself: no tree need come of it. */
export function bestHeads(scores: Float32Array, length: number): Int32Array {
	const heads = new Int32Array(length);
	for (let d = 0; d < length; d++) {
		const row = d * (length + 1);
		for (let h = 1; h <= length; h++) if (scores[row + h]! > scores[row + heads[d]!]!) heads[d] = h;
	}
	return heads;
}
