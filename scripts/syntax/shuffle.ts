/** A source of numbers from 0 to 1 that gives the same ones for the same seed (mulberry32). */
export function makeRandom(seed: number): () => number {
	let state = seed | 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

/** Puts a list in an order that depends on the seed alone. */
export function shuffle<T>(list: T[], seed: number): void {
	const random = makeRandom(seed);
	for (let i = list.length - 1; i > 0; i--) {
		const k = Math.floor(random() * (i + 1));
		[list[i], list[k]] = [list[k] as T, list[i] as T];
	}
}
