/** A stream of chance that always runs the same way from the same seed. */
export interface Random {
	/** A number in `[0, 1)`. */
	next(): number;
	/** An integer in `[0, below)`; `below` at least 1. */
	below(below: number): number;
	/** One of the list, or undefined where it is empty. */
	pick<T>(list: readonly T[]): T | undefined;
	/** A new list in another order. */
	shuffle<T>(list: readonly T[]): T[];
}

/**
 * Seeds a generator from any text: FNV-1a folds the text to 32 bits, mulberry32 (Ettinger, public
 * domain) gives the stream. Fit for choosing and shuffling, not for secrets.
 */
export function seeded(seed: string): Random {
	let state = fold(seed);
	const next = (): number => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
	const below = (limit: number): number => Math.floor(next() * limit);
	return {
		next,
		below,
		pick: (list) => (list.length === 0 ? undefined : list[below(list.length)]),
		shuffle: (list) => {
			const out = [...list];
			for (let i = out.length - 1; i > 0; i--) {
				const j = below(i + 1);
				[out[i], out[j]] = [out[j] as (typeof out)[number], out[i] as (typeof out)[number]];
			}
			return out;
		}
	};
}

/** FNV-1a over UTF-16 units, 32 bits, as an unsigned integer: for seeds and buckets. */
export function fold(text: string): number {
	let h = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
	return h >>> 0;
}
