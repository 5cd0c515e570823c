import type { ReviewLine } from '$lib/server/articles/lines.ts';

/**
 * Index of the line that holds a place of the text that remains without the lines left out; the first
 * line where the place lies before it.
 */
export function lineOf(lines: readonly ReviewLine[], kept: string, place: number): number {
	let from = 0;
	let found = lines[0]?.at ?? 0;
	for (const { at, text, out } of lines) {
		if (out) continue;
		const start = kept.indexOf(text.trim(), from);
		if (start > place) break;
		if (start >= 0) {
			from = start + text.trim().length;
			found = at;
		}
	}
	return found;
}
