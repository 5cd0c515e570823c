import type { Span } from '../engine/types.ts';
import { segments, type ArticleMark, type Segment } from './segments.ts';

/** The choosing of a sentence in an article. */
export interface Pick {
	/** Name of the field; it sends `start-end`. */
	readonly name: string;
	/** Id of the form that it belongs to. */
	readonly form: string;
	readonly sentences: readonly Span[];
	readonly chosen: Span | null;
	readonly onpick?: (sentence: Span) => void;
}

/** A sentence that can be chosen, or what stands between two. */
export interface Run {
	readonly start: number;
	/** Null between sentences, and where none can be chosen. */
	readonly sentence: Span | null;
	readonly pieces: readonly Segment[];
}

/**
 * Cuts `[start, end)` of a text at its sentences, and each at the edges of the marks that touch it. The
 * runs together are exactly that range.
 */
export function runs(
	text: string,
	[start, end]: Span,
	marks: readonly ArticleMark[],
	sentences: readonly Span[] = []
): Run[] {
	const within = sentences.filter((one) => one[0] >= start && one[1] <= end && one[1] > one[0]);
	const cuts = within.flatMap((one) => [...one]);
	const edges = [...new Set([start, ...cuts, end])];
	return edges.slice(0, -1).map((from, i) => {
		const to = edges[i + 1] ?? end;
		return {
			start: from,
			sentence: within.find((one) => one[0] === from && one[1] === to) ?? null,
			pieces: segments(text, [from, to], marks)
		};
	});
}
