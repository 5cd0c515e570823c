import { m } from '$lib/paraglide/messages.js';
import type { ResponseForm } from '../engine/types.ts';

/** How a question is answered, in the words of the screens. */
export interface FormWords {
	/** What the form is called, for teachers. */
	readonly name: string;
	/** What the reader has to do; empty where the options say it. */
	readonly ask: string;
}

/** The response forms in words. */
export const FORMS: Readonly<Record<ResponseForm, FormWords>> = {
	one: { name: 'Choose one', ask: '' },
	all: {
		name: 'Choose all that are right',
		get ask() {
			return m.words_ask_all();
		}
	},
	match: {
		name: 'Match',
		get ask() {
			return m.words_ask_match();
		}
	},
	order: {
		name: 'Put in order',
		get ask() {
			return m.words_ask_order();
		}
	},
	sentence: {
		name: 'Find the sentence',
		get ask() {
			return m.words_ask_sentence();
		}
	},
	text: {
		name: 'Short answer',
		get ask() {
			return m.words_ask_text();
		}
	}
};
