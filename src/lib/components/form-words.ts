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
	all: { name: 'Choose all that are right', ask: 'Choose all that are right.' },
	match: { name: 'Match', ask: 'Choose for each line what belongs to it.' },
	order: { name: 'Put in order', ask: 'Put them in order, the first on top.' },
	sentence: { name: 'Find the sentence', ask: 'Choose the sentence in the article.' },
	text: { name: 'Short answer', ask: 'Write your answer.' }
};
