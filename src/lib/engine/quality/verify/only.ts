import { senseWords } from '../alike.ts';
import type { Span } from '../../types.ts';
import type { View } from '../../view.ts';
import { wordsAt } from './wording.ts';

/** Share of the words from which on another sentence could be meant too. */
const TOO_MUCH = 0.67;

/**
 * Places of sentences outside `spans` that hold nearly as many of the words as would be needed to be
 * chosen too: headlines, captions and repeated sentences are looked at like all others.
 */
export function rivalSentences(view: View, words: string, spans: readonly Span[]): Span[] {
	const wanted = [...new Set(senseWords(words))];
	if (wanted.length === 0) return [];
	const own = new Set(spans.map(([start]) => start));
	return view.sentences
		.filter(({ span }) => {
			if (own.has(span[0])) return false;
			const known = wordsOf(view, span);
			return wanted.filter((word) => known.has(word)).length / wanted.length >= TOO_MUCH;
		})
		.map(({ span }) => span);
}

const memo = new WeakMap<View, Map<number, ReadonlySet<string>>>();

function wordsOf(view: View, span: Span): ReadonlySet<string> {
	const known = memo.get(view) ?? new Map<number, ReadonlySet<string>>();
	memo.set(view, known);
	const found = known.get(span[0]) ?? wordsAt(view, span);
	known.set(span[0], found);
	return found;
}
