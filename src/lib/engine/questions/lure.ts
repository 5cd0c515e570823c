import { senseWords } from '../quality/alike.ts';
import type { View } from '../view.ts';
import { isLead } from '../wording/people.ts';
import { namesOf } from '../quality/alike.ts';

/** Share of the asked words that another sentence must have to draw a hasty reader. */
const ENOUGH = 0.4;
const FEWEST = 3;

/**
 * True where another sentence of the article has so many of the words, names of the one whom all is about left out,
 * that only who has read both can tell: without it the words themselves show the sentence.
 */
export function hasLure(view: View, words: string, sentence: number): boolean {
	const lead = new Set(
		view.cast
			.filter((entity) => isLead(view, entity))
			.flatMap(namesOf)
			.flatMap(senseWords)
	);
	const wanted = [...new Set(senseWords(words))].filter((word) => !lead.has(word));
	return view.sentences.some(({ index, span }) => {
		if (index === sentence || !view.askable(index)) return false;
		const known = new Set(senseWords(view.slice(span)));
		const shared = wanted.filter((word) => known.has(word)).length;
		return shared >= FEWEST && shared / wanted.length >= ENOUGH;
	});
}
