import type { ResponseForm, ShortAnswer, Skill, Span } from '../../engine/types.ts';

/** An option as a teacher types it. */
export interface OptionDraft {
	readonly text: string;
	readonly correct: boolean;
	/** Why it is right or wrong; may be left empty. */
	readonly why: string;
	/** Number of its field in the form, where it is not its place here. */
	readonly at?: number;
}

/** A line to be matched, as a teacher types it. */
export interface PromptDraft {
	readonly text: string;
	/** Index of its option; -1 where none is chosen. */
	readonly key: number;
	readonly why: string;
	readonly at?: number;
}

/** A question as a teacher types it. */
export interface QuestionDraft {
	readonly stem: string;
	readonly response: ResponseForm;
	/**
	 * Empty ones are left out. Order: the lines in the right order; typed answers: the wordings that are
	 * right; find-the-sentence: none.
	 */
	readonly options: readonly OptionDraft[];
	/** For matching. */
	readonly prompts?: readonly PromptDraft[];
	/** Sentences of the article that prove the key; for find-the-sentence those that are right. */
	readonly evidence: readonly Span[];
	/** For one choice: whether the sentence that proves it is asked for too. */
	readonly proof?: boolean;
	/** For typed answers. */
	readonly expects?: ShortAnswer['expects'];
	readonly takeaway: string;
	readonly skill: Skill;
}

/** Name of the fields in which a form types its options: `option-0`, `line-2`. */
export const FIELD: Readonly<Record<ResponseForm, string>> = {
	one: 'option',
	all: 'option',
	match: 'answer',
	order: 'line',
	sentence: 'option',
	text: 'wording'
};

/** Name of the group of those fields. */
export const GROUP: Readonly<Record<ResponseForm, string>> = {
	one: 'options',
	all: 'options',
	match: 'answers',
	order: 'lines',
	sentence: 'evidence',
	text: 'wordings'
};

/**
 * A message for each field not in order: `stem`, `evidence`, `takeaway`, `form`, a group of fields
 * (`options`, `answers`, `prompts`, `lines`, `wordings`) or one of them (`option-0`, `prompt-3`).
 */
export type QuestionErrors = Readonly<Record<string, string>>;
