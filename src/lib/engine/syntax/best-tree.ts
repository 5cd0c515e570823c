/**
 * Makes a tree of the best heads: every token has one head, exactly one hangs from the root, and
 * there is no cycle. Where the best heads are no tree already, what costs least is changed, first
 * for the root and then for each cycle. `scores` has `length + 1` columns, the last for the root.
 */
export function bestTree(scores: Float64Array, length: number): Int32Array {
	const width = length + 1;
	const worth = (d: number, h: number): number => scores[d * width + h] as number;
	const heads = new Int32Array(length);
	for (let d = 0; d < length; d++) heads[d] = bestHead(worth, d, length + 1, () => true);
	if (length === 0) return heads;
	const top = chooseRoot(worth, heads);
	for (let d = 0; d < length; d++) {
		if (d === top) heads[d] = length;
		else if (heads[d] === length) heads[d] = bestHead(worth, d, length, () => true);
	}
	for (let cycle = findCycle(heads); cycle.length > 0; cycle = findCycle(heads)) {
		leaveCycle(worth, heads, cycle);
	}
	return heads;
}

type Worth = (dependent: number, head: number) => number;

function bestHead(worth: Worth, d: number, limit: number, may: (head: number) => boolean): number {
	let best = -1;
	for (let h = 0; h < limit; h++) {
		if (h === d || !may(h)) continue;
		if (best < 0 || worth(d, h) > worth(d, best)) best = h;
	}
	return best;
}

/** The token that loses least by hanging from the root. */
function chooseRoot(worth: Worth, heads: Int32Array): number {
	const length = heads.length;
	let top = 0;
	let least = Infinity;
	for (let d = 0; d < length; d++) {
		const other = bestHead(worth, d, length, () => true);
		const loss = other < 0 ? -Infinity : worth(d, other) - worth(d, length);
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
		const other = bestHead(worth, d, length, (h) => inside[h] === 0);
		if (other < 0) continue;
		const loss = worth(d, heads[d] as number) - worth(d, other);
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
