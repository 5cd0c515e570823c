import { SLOPE, distanceBucket } from '../../src/lib/engine/syntax/network.ts';
import type { Place } from './arcs.ts';
import type { Net, Scratch } from './net.ts';
import { ARC, REL, ROLES } from './shapes.ts';

/** Where the vectors for relations begin in the roles of a token. */
const AT = 2 * ARC;

/** For each token what it, its head and their distance say of the relation between them. */
export function joinPairs(
	net: Net,
	roles: Scratch,
	places: readonly Place[],
	heads: readonly Int32Array[],
	rows: number
): Scratch {
	const pairs = net.scratch(rows, REL);
	eachPair(places, heads, (row, head, bucket) => {
		for (let c = 0; c < REL; c++) {
			const sum =
				roles.data[row * ROLES + AT + c]! +
				roles.data[head * ROLES + AT + REL + c]! +
				net.relFar.value[bucket * REL + c]!;
			pairs.data[row * REL + c] = sum < 0 ? sum * SLOPE : sum;
		}
	});
	return pairs;
}

/** Gradients of {@link joinPairs}. */
export function pairsBack(
	net: Net,
	pairs: Scratch,
	places: readonly Place[],
	heads: readonly Int32Array[],
	dpairs: Scratch,
	droles: Scratch
): void {
	eachPair(places, heads, (row, head, bucket) => {
		for (let c = 0; c < REL; c++) {
			const at = row * REL + c;
			const grad = pairs.data[at]! < 0 ? dpairs.data[at]! * SLOPE : dpairs.data[at]!;
			droles.data[row * ROLES + AT + c]! += grad;
			droles.data[head * ROLES + AT + REL + c]! += grad;
			net.relFar.grad[bucket * REL + c]! += grad;
		}
	});
}

function eachPair(
	places: readonly Place[],
	heads: readonly Int32Array[],
	each: (row: number, headRow: number, bucket: number) => void
): void {
	places.forEach(({ start, length }, s) => {
		for (let d = 0; d < length; d++) {
			const head = heads[s]![d]!;
			if (head < length) each(start + d, start + head, distanceBucket(d, head));
		}
	});
}
