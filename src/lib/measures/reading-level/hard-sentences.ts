import type { Span } from '../../engine/types.ts';
import { fleschKincaid, type Counts } from './formulas.ts';
import type { MeasuredSentence } from './measure.ts';

/** A sentence that raises the grade of the text. */
export interface HardSentence {
	readonly span: Span;
	readonly words: number;
	/** Its words that a pupil of the age may not know, as written, each once. */
	readonly hard: readonly string[];
	/** By how much the grade of the text would fall without it. */
	readonly raises: number;
}

const MOST = 6;

/** The sentences without which the text would be easiest, the hardest first; none that lowers the grade. */
export function hardSentences(
	sentences: readonly MeasuredSentence[],
	all: Counts
): readonly HardSentence[] {
	if (sentences.length < 2) return [];
	const grade = fleschKincaid(all);
	return sentences
		.map(({ span, words, counts }) => ({
			span,
			words: words.length,
			hard: [...new Set(words.filter(({ hard }) => hard).map(({ text }) => text))],
			raises: grade - fleschKincaid(without(all, counts))
		}))
		.filter(({ raises }) => raises > 0)
		.toSorted((a, b) => b.raises - a.raises || a.span[0] - b.span[0])
		.slice(0, MOST);
}

const without = (all: Counts, one: Counts): Counts => ({
	words: all.words - one.words,
	sentences: all.sentences - one.sentences,
	syllables: all.syllables - one.syllables,
	unfamiliar: all.unfamiliar - one.unfamiliar
});
