import type { Span } from '../../../engine/types.ts';

/** Words for a detail: one line, cut at a word's end where longer than `most` units. */
export function clip(text: string, most = 180): string {
	const line = text.replace(/\s+/g, ' ').trim();
	return line.length <= most ? line : `${line.slice(0, most).replace(/\s+\S*$/, '')}…`;
}

/** Spans in order, those inside one another or touching made one. */
export function mergeSpans(spans: readonly Span[]): Span[] {
	const merged: Span[] = [];
	for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
		const last = merged.at(-1);
		if (last && start <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], end)];
		else merged.push([start, end]);
	}
	return merged;
}

/** Each of the words once, in order. */
export const once = (words: readonly string[]): string[] => [...new Set(words)];
