import { featureKey } from './hash.ts';
import type { Cells, State } from './state.ts';

/** No fewer than the features of one relation. */
export const MAX_REL_FEATURES = 64;
const NONE = -7;

/**
 * Writes the keys of the features by which the relation of `dependent` to `head` is chosen; gives
 * their number. The head is `length` for the root.
 */
export function relFeatures(
	cells: Cells,
	state: State,
	head: number,
	dependent: number,
	keys: Int32Array
): number {
	let n = 0;
	const { length } = state;
	const side = head >= length ? 2 : head < dependent ? 1 : 0;
	const add = (a: number, b: number, c: number): void => {
		keys[n] = featureKey((n + 301) * 4 + side, a, b, c);
		n++;
	};
	const word = (i: number): number => at(cells.words, i, length);
	const tag = (i: number): number => at(cells.tags, i, length);
	const fine = (i: number): number => at(cells.clusters, i, length);
	const coarse = (i: number): number => at(cells.coarse, i, length);
	const part = (i: number): number => at(cells.parts, i, length);
	const rel = (i: number): number => at(state.rels, i, length);
	const h = head;
	const d = dependent;
	const hw = word(h);
	const ht = tag(h);
	const dw = word(d);
	const dt = tag(d);
	const dl = state.left[d] as number;
	const dl2 = state.left2[d] as number;
	const dr = state.right[d] as number;
	const dlr = state.leftRels[d] as number;
	const drr = state.rightRels[d] as number;
	const hlr = state.leftRels[h] as number;
	const hrr = state.rightRels[h] as number;
	const hl = state.left[h] as number;
	const hr = state.right[h] as number;
	const gap = distance(Math.abs(h - d));
	const commas = commasBetween(cells, h, d, length);
	add(0, 0, 0);
	add(dw, dt, 0);
	add(dw, ht, 0);
	add(dw, hw, 0);
	add(dt, ht, 0);
	add(dt, ht, gap);
	add(dt, hw, 0);
	add(dt, hw, commas);
	add(dt, ht, commas);
	add(dw, ht, commas);
	add(fine(d), fine(h), 0);
	add(fine(d), ht, dt);
	add(dt, fine(h), ht);
	add(coarse(d), coarse(h), dt);
	add(coarse(d), hw, 0);
	add(dw, coarse(h), 0);
	add(dt, ht, tag(d - 1));
	add(dt, ht, tag(d + 1));
	add(dt, ht, tag(h - 1));
	add(dt, ht, tag(h + 1));
	add(dw, word(d - 1), 0);
	add(dw, word(d + 1), 0);
	add(dt, word(d - 1), ht);
	add(dt, word(d + 1), ht);
	add(dt, word(dl), ht);
	add(dt, word(dl), hw);
	add(dw, word(dl), ht);
	add(word(dl), rel(dl), ht);
	add(dt, rel(dl), rel(dl2));
	add(dt, rel(dr), ht);
	add(dt, word(dr), ht);
	add(dt, dlr, ht);
	add(dt, dlr, hw);
	add(dw, dlr, drr);
	add(dt, drr, ht);
	add(part(d) | (part(h) << 8), dlr, drr);
	add(dt, ht, hlr);
	add(dt, ht, hrr);
	add(dt, hw, hlr);
	add(dt, hw, hrr);
	add(dw, ht, hrr);
	add(dw, ht, hlr);
	add(part(d) | (part(h) << 8), hlr, hrr);
	add(dt, rel(hr), ht);
	add(dt, rel(hl), ht);
	add(fine(d), rel(hr), ht);
	add(part(d) | (part(h) << 8), dlr, hlr);
	add(part(d) | (part(h) << 8), dlr, hrr);
	add(part(d) | (part(h) << 8) | (d === 0 ? 1 << 16 : 0), dlr, commas);
	add(dt, coarse(d), word(dl));
	add(fine(d), dlr, coarse(h));
	return n;
}

function at(values: Int32Array, i: number, length: number): number {
	return i < 0 ? NONE : i >= length ? NONE - 1 : (values[i] as number);
}

function distance(d: number): number {
	return d < 4 ? d : d < 7 ? 4 : d < 12 ? 5 : 6;
}

function commasBetween(cells: Cells, a: number, b: number, length: number): number {
	if (a >= length || b >= length) return 0;
	const from = Math.min(a, b);
	const to = Math.max(a, b);
	return Math.min(2, (cells.commas[to] as number) - (cells.commas[from + 1] as number));
}
