import type { Span } from '../engine/types.ts';
import type { MarkColour } from '../measures/reading/types.ts';

/** A place in an article to highlight. */
export interface ArticleMark {
	/** Becomes the id of the first piece on the page, so that `#id` leads there. */
	readonly id: string;
	readonly span: Span;
	/**
	 * `proof` for a sentence that proves something, `source` for the place that a wrong answer was
	 * taken from, `misread` for one that many got wrong; the colours of marks for what a reader marked;
	 * the others for what was found.
	 */
	readonly tone:
		| 'proof'
		| 'source'
		| 'misread'
		| 'speech'
		| 'person'
		| 'operation'
		| 'figure'
		| 'place'
		| MarkColour;
	/** How dark, 0 to 1, of `misread`. */
	readonly strength?: number;
	/** A few characters set behind its end, e.g. the number of its question. */
	readonly tag?: string;
	/** Said before and after it to a screen reader, e.g. "Proof of question 4". */
	readonly label?: string;
}

/** A run of text under the same marks. */
export interface Segment {
	readonly start: number;
	readonly text: string;
	/** The marks over it, the longest first. */
	readonly marks: readonly ArticleMark[];
	/** Marks that begin here: their ids go here. */
	readonly begins: readonly ArticleMark[];
	/** Marks that end here. */
	readonly ends: readonly ArticleMark[];
}

/**
 * Cuts `[start, end)` of a text at the edges of the marks that touch it. The pieces together are
 * exactly that range: nothing is added, dropped or rewritten. A mark over several blocks begins in
 * the first and ends in the last one.
 */
export function segments(
	text: string,
	[start, end]: Span,
	marks: readonly ArticleMark[]
): Segment[] {
	const touching = marks
		.filter(({ span }) => span[0] < end && span[1] > start && span[1] > span[0])
		.toSorted((a, b) => b.span[1] - b.span[0] - (a.span[1] - a.span[0]));
	const cuts = new Set([start, end]);
	for (const { span } of touching) {
		cuts.add(Math.max(start, span[0]));
		cuts.add(Math.min(end, span[1]));
	}
	const edges = [...cuts].toSorted((a, b) => a - b);
	return edges.slice(0, -1).map((from, i) => {
		const to = edges[i + 1] ?? end;
		const over = touching.filter(({ span }) => span[0] <= from && span[1] >= to);
		return {
			start: from,
			text: text.slice(from, to),
			marks: over,
			begins: over.filter(({ span }) => span[0] === from),
			ends: over.filter(({ span }) => span[1] === to)
		};
	});
}
