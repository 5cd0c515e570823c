import type { Span } from '../../engine/types.ts';

/** The words of a span of a text, in order: no figures, no marks. */
export function wordsIn(text: string, [start, end]: Span): Span[] {
	return [...text.slice(start, end).matchAll(/\p{L}[\p{L}\p{M}\p{N}’'-]*/gu)].map(
		({ index, 0: word }): Span => [
			start + index,
			start + index + word.replace(/[’'-]+$/, '').length
		]
	);
}
