import type { Span } from '../../engine/types.ts';
import { FIELD, GROUP, type QuestionDraft, type QuestionErrors } from './draft.ts';

/** Greatest lengths, in UTF-16 units. */
const LONGEST = { stem: 500, option: 300, why: 500, takeaway: 500 };
/** Most options of a choice. */
const MOST = 6;

/** What a teacher can see to be missing before the question is verified; empty where nothing is. */
export function draftErrors(draft: QuestionDraft, sentences: readonly Span[]): QuestionErrors {
	const errors: Record<string, string> = {};
	const { stem, response, evidence, takeaway } = draft;
	if (stem === '') errors.stem = 'Write the question.';
	else if (stem.length > LONGEST.stem) errors.stem = `Shorten this to ${LONGEST.stem} characters.`;
	if (takeaway.length > LONGEST.takeaway) {
		errors.takeaway = `Shorten this to ${LONGEST.takeaway} characters.`;
	}
	Object.assign(errors, optionErrors(draft), promptErrors(draft));
	const missing = missingOf(draft);
	if (missing) errors[GROUP[response]] = missing;
	const known = new Set(sentences.map(String));
	if (evidence.length === 0) {
		errors.evidence =
			response === 'sentence'
				? 'Choose the sentence of the article that is the answer.'
				: 'Choose at least one sentence that proves the answer.';
	} else if (!evidence.every((span) => known.has(String(span)))) {
		errors.evidence = 'Choose the sentences again: the article’s text is another than before.';
	}
	return errors;
}

function optionErrors({ options, response }: QuestionDraft): QuestionErrors {
	const errors: Record<string, string> = {};
	options.forEach(({ text, why, at }, i) => {
		const field = `${FIELD[response]}-${at ?? i}`;
		const same = options.findIndex((other) => fold(other.text) === fold(text));
		if (text === '') errors[field] = 'Write this option, or empty its explanation too.';
		else if (same < i) errors[field] = 'This stands above already. Change one of the two.';
		else if (text.length > LONGEST.option || why.length > LONGEST.why) {
			errors[field] =
				`Shorten it to ${LONGEST.option} characters and its explanation to ${LONGEST.why}.`;
		}
	});
	return errors;
}

function promptErrors({ prompts = [], options, response }: QuestionDraft): QuestionErrors {
	if (response !== 'match') return {};
	const errors: Record<string, string> = {};
	prompts.forEach(({ text, key, why, at }, i) => {
		const field = `prompt-${at ?? i}`;
		if (text === '') errors[field] = 'Write this line, or empty the rest of it too.';
		else if (!options[key]) errors[field] = 'Choose the answer that this line belongs to.';
		else if (text.length > LONGEST.option || why.length > LONGEST.why) {
			errors[field] =
				`Shorten it to ${LONGEST.option} characters and its explanation to ${LONGEST.why}.`;
		}
	});
	if (prompts.length < 2) errors.prompts = 'Write at least two lines to be matched.';
	return errors;
}

/** What the options lack as a whole, or null. */
function missingOf({ options, response }: QuestionDraft): string | null {
	const right = options.filter(({ correct }) => correct).length;
	switch (response) {
		case 'one':
		case 'all':
			if (options.length < 2) return 'Write at least two options.';
			if (options.length > MOST) return `Use at most ${MOST} options.`;
			if (right === 0) return 'Mark the right option.';
			if (response === 'one' && right > 1) {
				return 'Only one option can be right. Mark one, or let pupils choose all that apply.';
			}
			return right === options.length ? 'Write at least one wrong option.' : null;
		case 'match':
			return options.length < 2 ? 'Write at least two answers to choose from.' : null;
		case 'order':
			return options.length < 3 ? 'Write at least three lines, in their right order.' : null;
		case 'text':
			return options.length === 0 ? 'Write the answer that is right.' : null;
		case 'sentence':
			return null;
	}
}

const fold = (text: string) => text.toLowerCase().replace(/\s+/g, ' ');
