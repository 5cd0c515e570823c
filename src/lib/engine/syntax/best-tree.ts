/**
 * Makes a tree of the best heads: every token has one head, exactly one hangs from the root, and
 * there is no cycle. Where the best heads are no tree already, what costs least is changed, first
 * for the root and then for each cycle. `scores` has `width` numbers a token, of which the one after
 * those of the tokens is for the root.
 */
export function bestTree(
	scores: Float64Array,
	length: number,
	width: number = length + 1
): Int32Array {
	const heads = new Int32Array(length);
	if (length === 0) return heads;
	const worth: Worth = { scores, width };
	const others = new Int32Array(length);
	for (let d = 0; d < length; d++) {
		const other = bestHead(worth, d, length);
		others[d] = other;
		heads[d] = other < 0 || at(worth, d, length) > at(worth, d, other) ? length : other;
	}
	const top = chooseRoot(worth, others);
	for (let d = 0; d < length; d++) {
		if (d === top) heads[d] = length;
		else if (heads[d] === length) heads[d] = others[d] as number;
	}
	for (let cycle = findCycle(heads); cycle.length > 0; cycle = findCycle(heads)) {
		leaveCycle(worth, heads, cycle);
	}
	return heads;
}

interface Worth {
	readonly scores: Float64Array;
	readonly width: number;
}

function at({ scores, width }: Worth, d: number, h: number): number {
	return scores[d * width + h] as number;
}

/** The best of the tokens as a head, the first among equals; not one that is marked `inside`. */
function bestHead(worth: Worth, d: number, length: number, inside?: Uint8Array): number {
	let best = -1;
	let most = -Infinity;
	for (let h = 0; h < length; h++) {
		if (h === d || (inside && inside[h] !== 0)) continue;
		const one = at(worth, d, h);
		if (best >= 0 && !(one > most)) continue;
		best = h;
		most = one;
	}
	return best;
}

/** The token that loses least by hanging from the root. */
function chooseRoot(worth: Worth, others: Int32Array): number {
	const length = others.length;
	let top = 0;
	let least = Infinity;
	for (let d = 0; d < length; d++) {
		const other = others[d] as number;
		const loss = other < 0 ? -Infinity : at(worth, d, other) - at(worth, d, length);
		if (loss < least) {
			least = loss;
			top = d;
		}
	}
	return top;
}

/** The tokens of a cycle, or none. */
function findCycle(heads: Int32Array): number[] {
	const length = heads.length;
	const seen = new Int32Array(length);
	for (let start = 0; start < length; start++) {
		let at = start;
		while (at < length && seen[at] === 0) {
			seen[at] = start + 1;
			at = heads[at] as number;
		}
		if (at >= length || seen[at] !== start + 1) continue;
		const cycle = [at];
		for (let i = heads[at] as number; i !== at; i = heads[i] as number) cycle.push(i);
		return cycle;
	}
	return [];
}

/** Gives the token of the cycle that loses least by it a head outside, one not governed by it. */
function leaveCycle(worth: Worth, heads: Int32Array, cycle: readonly number[]): void {
	const length = heads.length;
	const inside = governedBy(heads, cycle);
	let token = -1;
	let head = -1;
	let least = Infinity;
	for (const d of cycle) {
		const other = bestHead(worth, d, length, inside);
		if (other < 0) continue;
		const loss = at(worth, d, heads[d] as number) - at(worth, d, other);
		if (loss < least) {
			least = loss;
			token = d;
			head = other;
		}
	}
	heads[token] = head;
}

/** Marks the tokens from which the heads lead into the cycle. */
function governedBy(heads: Int32Array, cycle: readonly number[]): Uint8Array {
	const length = heads.length;
	const state = new Uint8Array(length);
	for (const token of cycle) state[token] = 1;
	const done = new Uint8Array(length);
	for (const token of cycle) done[token] = 1;
	for (let start = 0; start < length; start++) {
		const path: number[] = [];
		let at = start;
		while (at < length && done[at] === 0) {
			done[at] = 1;
			path.push(at);
			at = heads[at] as number;
		}
		const found = at < length && state[at] === 1 ? 1 : 0;
		for (const token of path) state[token] = found;
	}
	return state;
}
