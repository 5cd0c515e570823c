import type { Block, Span } from '$lib/engine/types.ts';

/** A run of a block: a sentence that can be chosen, or what stands between two. */
export interface Piece {
	readonly span: Span;
	readonly text: string;
	readonly sentence: boolean;
}

/**
 * The blocks of an article cut at their sentences; together they are the blocks to the letter.
 * @param sentences in order
 */
export function pickable(text: string, blocks: readonly Block[], sentences: readonly Span[]) {
	let next = 0;
	return blocks.map(({ kind, span: [start, end] }) => {
		const pieces: Piece[] = [];
		const add = (from: number, to: number, sentence: boolean) => {
			if (to > from) pieces.push({ span: [from, to], text: text.slice(from, to), sentence });
		};
		let at = start;
		for (; next < sentences.length && sentences[next]![0] < end; next++) {
			const [from, to] = sentences[next]!;
			if (from < at || to > end) continue;
			add(at, from, false);
			add(from, to, true);
			at = to;
		}
		add(at, end, false);
		return { kind, start, pieces };
	});
}
