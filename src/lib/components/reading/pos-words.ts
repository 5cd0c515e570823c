import { m } from '$lib/paraglide/messages.js';
import type { WordSense } from '../../measures/reading/types.ts';

/** What the parts of speech are called. */
export const POS_WORDS: Readonly<Record<WordSense['pos'], () => string>> = {
	noun: m.reading_pos_noun,
	verb: m.reading_pos_verb,
	adjective: m.reading_pos_adjective,
	adverb: m.reading_pos_adverb
};
