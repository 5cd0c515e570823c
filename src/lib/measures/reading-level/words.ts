import type { Span } from '../../engine/types.ts';

/** A word of a text. */
export interface Word {
	/** As written. */
	readonly text: string;
	/** In lower case with a straight apostrophe. */
	readonly low: string;
	readonly span: Span;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’.,-][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;

/** The words of a part of a text, in order; a number with its commas and a word with its hyphens are one. */
export const wordsIn = (text: string, [start, end]: Span): readonly Word[] =>
	[...text.slice(start, end).matchAll(WORD)].map(({ 0: word, index }) => ({
		text: word,
		low: word.replace(/’/g, "'").toLowerCase(),
		span: [start + index, start + index + word.length]
	}));
