import { featureKey } from './hash.ts';
import type { Cells, State } from './state.ts';

/** No fewer than the features of one transition. */
export const MAX_MOVE_FEATURES = 128;
/** Values that stand for the absence of a token. */
const NONE = -7;

/** Writes the keys of the features by which the next transition is chosen; gives their number. */
export function moveFeatures(cells: Cells, state: State, keys: Int32Array): number {
	let n = 0;
	const add = (a: number, b: number, c: number): void => {
		keys[n] = featureKey(n + 101, a, b, c);
		n++;
	};
	const { length, stack, depth, next } = state;
	const s0 = depth > 0 ? (stack[depth - 1] as number) : -1;
	const s1 = depth > 1 ? (stack[depth - 2] as number) : -1;
	const s2 = depth > 2 ? (stack[depth - 3] as number) : -1;
	const b0 = next;
	const word = (i: number): number => at(cells.words, i, length);
	const tag = (i: number): number => at(cells.tags, i, length);
	const part = (i: number): number => at(cells.parts, i, length);
	const fine = (i: number): number => at(cells.clusters, i, length);
	const rel = (i: number): number => at(state.rels, i, length);
	const s0w = word(s0);
	const s0t = tag(s0);
	const s0c = fine(s0);
	const s1w = word(s1);
	const s1t = tag(s1);
	const s1c = fine(s1);
	const b0w = word(b0);
	const b0t = tag(b0);
	const b0c = fine(b0);
	const b1w = word(b0 + 1);
	const b1t = tag(b0 + 1);
	const b2t = tag(b0 + 2);
	const s0p = part(s0);
	const s1p = part(s1);
	const b0p = part(b0);
	const s0l = s0 >= 0 ? (state.left[s0] as number) : -1;
	const s0r = s0 >= 0 ? (state.right[s0] as number) : -1;
	const s0l2 = s0 >= 0 ? (state.left2[s0] as number) : -1;
	const s0r2 = s0 >= 0 ? (state.right2[s0] as number) : -1;
	const s1l = s1 >= 0 ? (state.left[s1] as number) : -1;
	const s1r = s1 >= 0 ? (state.right[s1] as number) : -1;
	const s1r2 = s1 >= 0 ? (state.right2[s1] as number) : -1;
	const b0l = state.left[b0] as number;
	const b0l2 = state.left2[b0] as number;
	const near = s0 >= 0 ? distance(b0 - s0) : 0;
	const far = s1 >= 0 ? distance(s0 - s1) : 0;
	const s0lr = s0 >= 0 ? (state.leftRels[s0] as number) : 0;
	const s0rr = s0 >= 0 ? (state.rightRels[s0] as number) : 0;
	const s1lr = s1 >= 0 ? (state.leftRels[s1] as number) : 0;
	const s1rr = s1 >= 0 ? (state.rightRels[s1] as number) : 0;
	const b0lr = state.leftRels[b0] as number;
	const s0v = s0 >= 0 ? counts(state, s0) : 0;
	const s1v = s1 >= 0 ? counts(state, s1) : 0;
	const b0v = state.leftCount[b0] as number;
	const between = s0 >= 0 ? spanOf(cells, s0, b0) : 0;
	const below = s1 >= 0 ? spanOf(cells, s1, s0) : 0;

	add(0, 0, 0);
	// Single tokens.
	add(s0w, s0t, 0);
	add(s0w, 0, 0);
	add(s0t, s0c, 0);
	add(s1w, s1t, 0);
	add(s1w, 0, 0);
	add(s1t, s1c, 0);
	add(word(s2), tag(s2), 0);
	add(b0w, b0t, 0);
	add(b0w, 0, 0);
	add(b0t, b0c, 0);
	add(b1w, b1t, 0);
	add(b1t, fine(b0 + 1), 0);
	add(word(b0 + 2), b2t, 0);
	add(tag(b0 + 3), b2t, b1t);
	// Pairs.
	add(s0w, b0w, 0);
	add(s0w, s0t, b0t);
	add(s0t, b0w, b0t);
	add(s0w, b0t, near);
	add(s0t, b0w, near);
	add(s0t, b0t, near);
	add(s0t, b0t, between);
	add(s0c, b0c, 0);
	add(s0w, b0c, 0);
	add(s0c, b0w, 0);
	add(s0c, b0t, 0);
	add(s0t, b0c, 0);
	add(s1w, s0w, 0);
	add(s1w, s0t, far);
	add(s1t, s0w, far);
	add(s1t, s0t, far);
	add(s1t, s0t, below);
	add(s1c, s0c, 0);
	add(s1w, s0c, 0);
	add(s1c, s0w, 0);
	add(s1c, s0t, 0);
	add(s1t, s0c, 0);
	add(s1t, b0t, 0);
	add(s1w, b0w, 0);
	add(s1w, b0t, 0);
	add(s1t, b0w, 0);
	add(s1c, b0c, 0);
	add(b0w, b1t, 0);
	add(b0t, b1w, 0);
	add(b0w, b1w, 0);
	// Three.
	add(s0t, b0t, b1t);
	add(b0t, b1t, b2t);
	add(s1t, s0t, b0t);
	add(tag(s2), s1t, s0t);
	add(s1t, b0t, b1t);
	add(s0w, b0t, b1t);
	add(s0t, b0w, b1t);
	add(s0t, b0t, b1w);
	add(s1w, s0t, b0t);
	add(s1t, s0w, b0t);
	add(s1t, s0t, b0w);
	add(s1w, s0w, b0t);
	add(s1w, s0t, b0w);
	add(s1c, s0c, b0t);
	add(s1c, s0t, b0c);
	add(s0p | (s1p << 8) | (b0p << 16), b1t, part(b0 + 2));
	// Dependents.
	add(s0t, tag(s0l), b0t);
	add(s0t, tag(s0r), b0t);
	add(s0t, b0t, tag(b0l));
	add(s1t, tag(s1r), s0t);
	add(s1t, tag(s1l), s0t);
	add(s1t, s0t, tag(s0l));
	add(s1t, s0t, tag(s0r));
	add(s0t, tag(s0l), tag(s0l2));
	add(s0t, tag(s0r), tag(s0r2));
	add(s1t, tag(s1r), tag(s1r2));
	add(b0t, tag(b0l), tag(b0l2));
	add(s0t, word(s0l), b0t);
	add(s0t, word(s0r), b0t);
	add(s1t, s0t, word(s0l));
	add(s1w, s0t, word(s0l));
	add(s0w, b0t, word(b0l));
	add(s0t, b0t, word(b0l));
	add(s1t, word(s1r), s0t);
	add(s1t, word(s1l), s0t);
	// Relations.
	add(s0t, rel(s0l), b0t);
	add(s0t, rel(s0r), b0t);
	add(b0t, rel(b0l), s0t);
	add(s1t, rel(s1r), s0t);
	add(s1t, rel(s1l), s0t);
	add(s0t, s0lr, b0t);
	add(s0t, s0rr, b0t);
	add(s1t, s1lr, s0t);
	add(s1t, s1rr, s0t);
	add(b0t, b0lr, s0t);
	add(s0w, s0lr, s0rr);
	add(s0t, s0lr, s0rr);
	add(s1w, s1rr, s0t);
	add(s1t, s1lr, s1rr);
	add(b0w, b0lr, s0t);
	add(s1p | (s0p << 8) | (b0p << 16), s0lr, s1rr);
	add(s1p | (s0p << 8) | (b0p << 16), s0rr, b0lr);
	add(s1t, s0lr, s1lr);
	add(s0t, s0lr, b0lr);
	// Numbers of dependents.
	add(s0w, s0v, b0p);
	add(s0t, s0v, b0t);
	add(s1t, s1v, s0t);
	add(s1w, s1v, s0p);
	add(b0t, b0v, s0t);
	add(b0w, b0v, s0p);
	// The sentence as a whole.
	add(b0 >= length ? 1 : 0, Math.min(depth, 6), s0t);
	add(at(cells.tags, length - 1, length), s0t, b0t);
	add(s1p | (s0p << 8) | (b0p << 16), below, between);
	return n;
}

function at(values: Int32Array, i: number, length: number): number {
	return i < 0 ? NONE : i >= length ? NONE - 1 - Math.min(1, i - length) : (values[i] as number);
}

/** Distances as they matter: exactly while small, then in steps. */
function distance(d: number): number {
	return d < 5 ? d : d < 8 ? 5 : d < 15 ? 6 : d < 30 ? 7 : 8;
}

function counts(state: State, i: number): number {
	return Math.min(4, state.leftCount[i] as number) * 8 + Math.min(4, state.rightCount[i] as number);
}

/** What lies between two tokens: commas, quotation marks, verbs. */
function spanOf(cells: Cells, from: number, to: number): number {
	const within = (sums: Int32Array): number => (sums[to] as number) - (sums[from + 1] as number);
	const commas = Math.min(2, within(cells.commas));
	const quotes = within(cells.quotes) & 1;
	const verbs = Math.min(2, within(cells.verbs));
	return commas * 16 + quotes * 8 + verbs;
}
