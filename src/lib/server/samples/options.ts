import type { SampleOption } from './types.ts';

/** The key of a question: its text and why it is right. */
export function key(text: string, why: string): SampleOption {
	return { text, correct: true, why, from: null };
}

/** A wrong option: its text, why it is wrong and the words of the article it comes from, if any. */
export function wrong(text: string, why: string, from: string | null = null): SampleOption {
	return { text, correct: false, why, from };
}

/** The three options of a true-false question; `why` says for each why it is right or wrong. */
export function verdicts(
	answer: 'True' | 'False' | 'Not stated',
	why: { readonly True: string; readonly False: string; readonly 'Not stated': string }
): readonly SampleOption[] {
	return (['True', 'False', 'Not stated'] as const).map((text) => ({
		text,
		correct: text === answer,
		why: why[text],
		from: null
	}));
}
