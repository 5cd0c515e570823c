import { best, type Scorer } from './scorer.ts';
import { MAX_TAG_FEATURES, tagFeatures } from './tag-features.ts';
import type { WordForm } from './words.ts';

const keys = new Int32Array(MAX_TAG_FEATURES);

/**
 * Chooses a tag for each word, from left to right, and writes its number into `tags`. `fixed` gives
 * the tag of a word that has only one, or undefined.
 */
export function chooseTags(
	words: readonly WordForm[],
	scorer: Scorer,
	fixed: (word: WordForm) => number | undefined,
	tags: Int32Array
): void {
	const scores = new Float64Array(scorer.classes);
	for (let i = 0; i < words.length; i++) {
		const known = fixed(words[i] as WordForm);
		if (known !== undefined) {
			tags[i] = known;
			continue;
		}
		const count = tagFeatures(words, tags, i, keys);
		scorer.score(keys, count, scores);
		tags[i] = best(scores, scorer.classes);
	}
}
