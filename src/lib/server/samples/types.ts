import type { Process, QuestionKind, Skill } from '../../engine/types.ts';

/** One choice of a {@link SampleQuestion}, in the order in which it is shown. */
export interface SampleOption {
	readonly text: string;
	readonly correct: boolean;
	/** One true sentence: why it is right, or why it is wrong. */
	readonly why: string;
	/**
	 * Exact words of the article, found there once, from which a wrong option comes; null for the
	 * key and for a wrong option from outside the article.
	 */
	readonly from: string | null;
}

/** A question written and reviewed by a person. Places are exact words, not offsets. */
export interface SampleQuestion {
	readonly kind: QuestionKind;
	readonly skill: Skill;
	readonly process: Process;
	readonly stem: string;
	/**
	 * Three or four with one key; True, False, Not stated for `true-false`; four to six with one or
	 * more keys for `operations-mentioned`, where every right one must be chosen.
	 */
	readonly options: readonly SampleOption[];
	/** Whole sentences of the article, each found there exactly once, which prove the key. */
	readonly evidence: readonly string[];
	/** One true sentence to remember, shown with the verdict. */
	readonly takeaway: string;
}

/** An article written for Readback, with a reviewed quiz of ten. */
export interface Sample {
	/** Lower-case words joined by hyphens; stable, for addresses. */
	readonly slug: string;
	readonly title: string;
	readonly byline: string;
	/** ISO date of the article, or null where it has none. */
	readonly date: string | null;
	/** Whether a reader may take it for the world as it is. */
	readonly note: 'real events' | 'an invented town, for practice';
	/** The body alone: one line a paragraph, a blank line between two; 400 to 900 words. */
	readonly text: string;
	readonly quiz: { readonly title: string; readonly questions: readonly SampleQuestion[] };
}
