import { m } from '$lib/paraglide/messages.js';
import type { ReadingMark } from '../../measures/reading/types.ts';
import type { ArticleMark } from '../segments.ts';

/** A mark with the number of its note, from 1; null where nothing was noted. */
export interface NumberedMark extends ReadingMark {
	readonly number: number | null;
}

/** Numbers the notes in the order of the text. */
export function numbered(marks: readonly ReadingMark[]): NumberedMark[] {
	let last = 0;
	return marks.map((mark) => ({ ...mark, number: mark.note === '' ? null : ++last }));
}

/** What a reader marked, as marks of the article of ids `own-ID`. */
export function ownMarks(marks: readonly NumberedMark[]): ArticleMark[] {
	return marks.map(({ id, span, colour, number }) => ({
		id: `own-${id}`,
		span,
		tone: colour,
		tag: number === null ? undefined : `✎${number}`,
		label: number === null ? m.reading_mark_label() : m.reading_note_label({ number })
	}));
}
