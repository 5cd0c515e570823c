import { namesOf, senseWords } from '../quality/alike.ts';
import type { Span } from '../types.ts';
import type { View } from '../view.ts';

/** Share of the asked words that no other sentence may reach. */
const MOST = 0.6;

/**
 * True where no other sentence of the article, of any block, speaks of so much of what the words say
 * that a reader could choose it as well. Names stand for their pronouns.
 *
 * @param twins sentences that say the same and are right as well
 */
export function isOnlySentence(
	view: View,
	words: string,
	sentence: number,
	twins: readonly Span[] = []
): boolean {
	const wanted = [...new Set(senseWords(words))];
	if (wanted.length < 2) return false;
	const places = placesOf(view);
	const same = new Set(twins.map(([start]) => view.sentenceAt(start)));
	const counts = new Map<number, number>();
	for (const word of wanted) {
		for (const at of places.get(word) ?? []) counts.set(at, (counts.get(at) ?? 0) + 1);
	}
	for (const [at, count] of counts) {
		if (at !== sentence && !same.has(at) && count / wanted.length > MOST) return false;
	}
	return view.sentences.every(({ repeats, index }) => repeats !== sentence || same.has(index));
}

const memo = new WeakMap<View, ReadonlyMap<string, ReadonlySet<number>>>();

/** Which sentences have a word, or a pronoun for a name that has it. */
function placesOf(view: View): ReadonlyMap<string, ReadonlySet<number>> {
	const known = memo.get(view);
	if (known) return known;
	const out = new Map<string, Set<number>>();
	const add = (word: string, at: number): void => {
		const list = out.get(word) ?? new Set<number>();
		list.add(at);
		out.set(word, list);
	};
	for (const { index, span } of view.sentences) {
		for (const word of senseWords(view.slice(span))) add(word, index);
		for (const mention of view.mentionsIn(index)) {
			const entity = view.entity(mention.entity);
			for (const name of entity ? namesOf(entity) : []) {
				for (const word of senseWords(name)) add(word, index);
			}
		}
	}
	memo.set(view, out);
	return out;
}
