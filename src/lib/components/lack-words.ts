import { m } from '$lib/paraglide/messages.js';
import type { Lack } from '../measures/answers.ts';

const WORDS: Readonly<Record<Lack, () => string>> = {
	one: m.words_lack_choice,
	all: m.words_lack_choice,
	match: m.words_lack_match,
	order: m.words_lack_order,
	sentence: m.words_lack_sentence,
	text: m.words_lack_text,
	proof: m.words_lack_proof
};

/** What an answer still lacks, as a sentence that says what to do. */
export const lackWords = (lack: Lack): string => WORDS[lack]();
