import type { Question, Skill, Span } from '../../engine/types.ts';

/** An option as a teacher types it. */
export interface OptionDraft {
	readonly text: string;
	readonly correct: boolean;
	/** Why it is right or wrong; may be left empty. */
	readonly why: string;
}

/** A question as a teacher types it. */
export interface QuestionDraft {
	readonly stem: string;
	readonly response: Question['response'];
	/** Empty ones at the end are left out. */
	readonly options: readonly OptionDraft[];
	/** Sentences of the article that prove the key. */
	readonly evidence: readonly Span[];
	readonly takeaway: string;
	readonly skill: Skill;
}

/** A message for each field not in order: `stem`, `options`, `option-0`, `evidence`, `takeaway`, `form`. */
export type QuestionErrors = Readonly<Record<string, string>>;

/** Greatest lengths, in UTF-16 units. */
const LONGEST = { stem: 500, option: 300, why: 500, takeaway: 500 };
/** Fewest and most options. */
const FEWEST = 2;
const MOST = 6;

/** What a teacher can see to be missing before the question is verified; empty where nothing is. */
export function draftErrors(draft: QuestionDraft, sentences: readonly Span[]): QuestionErrors {
	const errors: Record<string, string> = {};
	const { stem, options, evidence, takeaway } = draft;
	if (stem === '') errors.stem = 'Write the question.';
	else if (stem.length > LONGEST.stem) errors.stem = `Shorten this to ${LONGEST.stem} characters.`;
	if (takeaway.length > LONGEST.takeaway) {
		errors.takeaway = `Shorten this to ${LONGEST.takeaway} characters.`;
	}
	options.forEach(({ text, why }, at) => {
		const same = options.findIndex((other) => fold(other.text) === fold(text));
		if (text === '') errors[`option-${at}`] = 'Write this option, or empty its explanation too.';
		else if (same < at)
			errors[`option-${at}`] = 'This option stands above already. Change one of the two.';
		else if (text.length > LONGEST.option || why.length > LONGEST.why) {
			errors[`option-${at}`] =
				`Shorten the option to ${LONGEST.option} characters and its explanation to ${LONGEST.why}.`;
		}
	});
	const choice = choiceError(draft);
	if (choice) errors.options = choice;
	const known = new Set(sentences.map(String));
	if (evidence.length === 0)
		errors.evidence = 'Choose at least one sentence that proves the answer.';
	else if (!evidence.every((span) => known.has(String(span)))) {
		errors.evidence = 'Choose the sentences again: the article’s text is another than before.';
	}
	return errors;
}

function choiceError({ options, response }: QuestionDraft): string | null {
	const right = options.filter(({ correct }) => correct).length;
	if (options.length < FEWEST) return 'Write at least two options.';
	if (options.length > MOST) return `Use at most ${MOST} options.`;
	if (right === 0) return 'Mark the right option.';
	if (response === 'one' && right > 1) {
		return 'Only one option can be right. Mark one, or let pupils choose all that apply.';
	}
	return right === options.length ? 'Write at least one wrong option.' : null;
}

const fold = (text: string) => text.toLowerCase().replace(/\s+/g, ' ');
