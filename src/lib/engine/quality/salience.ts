import type { View } from '../view.ts';
import { senseWords } from './alike.ts';

/** Sentences in which a word has to stand to count in full. */
const FULL = 4;
/** What the place in the article counts for, against its words. */
const LEAD = 0.35;

const known = new WeakMap<View, readonly number[]>();

/**
 * How much a sentence is what the article is about, 0 to 1: its words come back in other sentences,
 * and it stands early (a news article tells what matters first).
 */
export function salience(view: View, sentence: number): number {
	const all = known.get(view) ?? weigh(view);
	known.set(view, all);
	return all[sentence] ?? 0;
}

function weigh(view: View): number[] {
	const words = view.sentences.map(({ span }) => [...new Set(senseWords(view.slice(span)))]);
	const counts = new Map<string, number>();
	for (const list of words) for (const word of list) counts.set(word, (counts.get(word) ?? 0) + 1);
	return words.map((list, i) => {
		if (list.length === 0) return 0;
		const shared = list.map((word) => Math.min(1, ((counts.get(word) ?? 1) - 1) / FULL));
		const topic = Math.min(1, (2 * shared.reduce((sum, n) => sum + n, 0)) / list.length);
		const early = 1 - i / Math.max(1, words.length);
		return (1 - LEAD) * topic + LEAD * early;
	});
}
