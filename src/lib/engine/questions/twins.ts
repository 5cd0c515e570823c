import { normal, senseWords } from '../quality/alike.ts';
import type { Span } from '../types.ts';
import type { View } from '../view.ts';

/** Share of what is asked for that a repetition has to say as well. */
const SAME = 0.8;

/**
 * The sentences that say the same as this one and hold the same answer, in captions, headlines or
 * further on: each is right where this one is. Null where one repeats it only in part, so that nobody
 * could tell whether it is right.
 */
export function twinsOf(
	view: View,
	sentence: number,
	words: string,
	answer: string
): readonly Span[] | null {
	const twins = view.sentences.filter(({ repeats }) => repeats === sentence);
	const wanted = senseWords(words);
	const same = twins.every(({ span }) => {
		const written = view.slice(span);
		const known = new Set(senseWords(written));
		return (
			normal(written).includes(normal(answer)) &&
			wanted.filter((word) => known.has(word)).length >= SAME * wanted.length
		);
	});
	return same ? twins.map(({ span }) => span) : null;
}

/** Spans in the order of their place. */
export function inOrder(spans: readonly Span[]): readonly Span[] {
	return [...spans].sort((a, b) => a[0] - b[0]);
}
