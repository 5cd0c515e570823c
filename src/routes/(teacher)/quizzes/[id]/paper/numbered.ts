import type { Block, Span } from '$lib/engine/types.ts';

/** A run of text, and the number of the sentence that begins with it, if one does. */
export interface Numbered {
	readonly text: string;
	readonly number: number | null;
}

/** A block of an article, cut at the beginnings of its sentences. */
export interface NumberedBlock {
	readonly start: number;
	readonly kind: Block['kind'];
	readonly parts: readonly Numbered[];
}

/** Cuts the blocks of an article where sentences begin, and numbers these from 1; loses no letter. */
export function numberedBlocks(
	{ text, blocks }: { readonly text: string; readonly blocks: readonly Block[] },
	sentences: readonly Span[]
): readonly NumberedBlock[] {
	const starts = sentences.map(([start], i) => ({ start, number: i + 1 }));
	return blocks.map(({ kind, span: [from, to] }) => {
		const here = starts.filter(({ start }) => start >= from && start < to);
		const cuts = [{ start: from, number: null }, ...here.filter(({ start }) => start > from)];
		const first = here.find(({ start }) => start === from);
		const parts = cuts.map(({ start, number }, i) => ({
			text: text.slice(start, cuts[i + 1]?.start ?? to),
			number: i === 0 ? (first?.number ?? null) : number
		}));
		return { start: from, kind, parts };
	});
}
