import { parse } from '../../engine/syntax/parse.ts';
import { splitText } from '../../engine/text/split.ts';
import type { Span, Token } from '../../engine/types.ts';

/** A word in its sentence. */
export interface Place {
	/** Place of the word in `tokens`. */
	readonly at: number;
	/** The sentence, parsed. */
	readonly tokens: readonly Token[];
}

/** The word of a text that touches a span, in its sentence; null where there is none. */
export function placeOf(text: string, [start, end]: Span): Place | null {
	for (const { tokens } of splitText(text).sentences) {
		const at = tokens.findIndex(
			([from, to]) => from < end && start < to && /\p{L}/u.test(text.slice(from, to))
		);
		if (at >= 0) return { at, tokens: parsed(text, tokens) };
	}
	return null;
}

/** Where a typed word stands first in a text, as it is or in another form; null where it does not. */
export function firstPlace(text: string, same: (word: string) => boolean): Span | null {
	for (const match of text.matchAll(/[\p{L}\p{M}][\p{L}\p{M}’'-]*/gu))
		if (same(match[0])) return [match.index, match.index + match[0].length];
	return null;
}

function parsed(text: string, spans: readonly Span[]): readonly Token[] {
	const bare = spans.map((span): Token => {
		const form = text.slice(span[0], span[1]);
		return { span, text: form, lemma: form, upos: 'X', xpos: 'FW', head: -1, rel: 'dep' };
	});
	return parse(bare, new Map());
}
