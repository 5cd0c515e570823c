import type { Question, ResponseForm, ShortAnswer, Skill, Span } from '../../engine/types.ts';
import { tidyLine } from '../import/tidy.ts';
import type { OptionDraft, PromptDraft, QuestionDraft } from './draft.ts';

/** What a form of a question shows: as stored, or as it was typed and came back. */
export interface QuestionValues {
	readonly stem: string;
	readonly response: ResponseForm;
	/** Options of a choice, as many as the form has fields; so it is with all that follow. */
	readonly options: readonly OptionDraft[];
	/** Two parts: the proof is asked for too. */
	readonly proof: boolean;
	/** Matching: what there is to choose from. */
	readonly answers: readonly string[];
	/** Matching: what is to be matched; `key` is the number of the answer's field. */
	readonly prompts: readonly PromptDraft[];
	/** Lines to be put in order, in the right one. */
	readonly lines: readonly string[];
	/** Wordings of a typed answer that are right. */
	readonly wordings: readonly string[];
	readonly expects: ShortAnswer['expects'];
	/** `start-end`, one for each chosen sentence. */
	readonly evidence: readonly string[];
	readonly takeaway: string;
	readonly skill: Skill;
}

/** How many fields of a kind the form offers. */
const OPTION_FIELDS = 6;
const LINE_FIELDS = 8;

/** What a question can exercise, in the order shown. */
export const SKILLS: readonly Skill[] = [
	'speakers',
	'operations',
	'offices',
	'figures',
	'time',
	'place',
	'reasons',
	'words',
	'sources'
];

const RESPONSES: readonly ResponseForm[] = ['one', 'all', 'match', 'order', 'sentence', 'text'];

/** A stored question as the form shows it; an empty one where there is none. */
export function storedValues(question: Question | null): QuestionValues {
	const response = question?.response ?? 'one';
	const texts = (...forms: ResponseForm[]) =>
		forms.includes(response) ? (question?.options ?? []) : [];
	const lines = (...forms: ResponseForm[]) => {
		const options = texts(...forms);
		return fields(LINE_FIELDS, (at) => options[at]?.text ?? '');
	};
	const options = texts('one', 'all');
	const prompts = question?.response === 'match' ? question.prompts : [];
	return {
		stem: question?.stem ?? '',
		response,
		options: fields(OPTION_FIELDS, (at) => ({
			text: options[at]?.text ?? '',
			why: options[at]?.why ?? '',
			correct: options[at]?.correct ?? false
		})),
		proof: question?.response === 'one' && question.proof === true,
		answers: lines('match'),
		prompts: fields(LINE_FIELDS, (at) => ({
			text: prompts[at]?.text ?? '',
			key: prompts[at]?.key ?? -1,
			why: prompts[at]?.why ?? ''
		})),
		lines: lines('order'),
		wordings: lines('text'),
		expects: question?.response === 'text' ? question.expects : 'words',
		evidence: chosenIn(question).map(([start, end]) => `${start}-${end}`),
		takeaway: question?.takeaway ?? '',
		skill: question?.skill ?? 'speakers'
	};
}

/** The sentences to mark: the proof, or where a sentence is asked for, the right ones. */
const chosenIn = (question: Question | null): readonly Span[] =>
	question?.response === 'sentence' ? question.accept : (question?.evidence ?? []);

/**
 * A form as it was typed: `stem`, `response`, `takeaway`, `skill`, `evidence` (`start-end`, once a
 * sentence) and, by form of answer, `option-0` to `option-5` with `why-0` ... and `correct` (an index,
 * several times where all that apply are asked for) and `proof`; `answer-0` ..., `prompt-0` ... with
 * `prompt-key-0` ... and `prompt-why-0` ...; `line-0` ...; `wording-0` ... and `expects`.
 */
export function typedValues(form: FormData): QuestionValues {
	const field = (name: string) => String(form.get(name) ?? '');
	const right = new Set(form.getAll('correct').map(String));
	const lines = (name: string) => fields(LINE_FIELDS, (at) => field(`${name}-${at}`));
	return {
		stem: field('stem'),
		response: RESPONSES.find((one) => one === form.get('response')) ?? 'one',
		options: fields(OPTION_FIELDS, (at) => ({
			text: field(`option-${at}`),
			why: field(`why-${at}`),
			correct: right.has(String(at))
		})),
		proof: form.has('proof'),
		answers: lines('answer'),
		prompts: fields(LINE_FIELDS, (at) => ({
			text: field(`prompt-${at}`),
			key: /^\d$/.test(field(`prompt-key-${at}`)) ? Number(field(`prompt-key-${at}`)) : -1,
			why: field(`prompt-why-${at}`)
		})),
		lines: lines('line'),
		wordings: lines('wording'),
		expects: form.get('expects') === 'number' ? 'number' : 'words',
		evidence: form.getAll('evidence').map(String),
		takeaway: field('takeaway'),
		skill: SKILLS.find((skill) => skill === form.get('skill')) ?? 'speakers'
	};
}

/** The question that was typed, tidied, without its empty fields. */
export function draftOf(values: QuestionValues): QuestionDraft {
	const { response, skill, proof, expects } = values;
	const options = optionsOf(values);
	return {
		stem: tidyLine(values.stem),
		response,
		options,
		...(response === 'match' ? { prompts: promptsOf(values, options) } : {}),
		...(response === 'one' && proof ? { proof } : {}),
		...(response === 'text' ? { expects } : {}),
		evidence: values.evidence.flatMap(spanOf),
		takeaway: tidyLine(values.takeaway),
		skill
	};
}

function optionsOf(values: QuestionValues): readonly OptionDraft[] {
	const right = (lines: readonly string[]) => typed(lines, () => true);
	switch (values.response) {
		case 'one':
		case 'all':
			return values.options
				.map(({ text, why, correct }, at) => ({
					text: tidyLine(text),
					why: tidyLine(why),
					correct,
					at
				}))
				.filter(({ text, why }) => text !== '' || why !== '');
		case 'match':
			return typed(values.answers, (at) =>
				values.prompts.some(({ text, key }) => key === at && text.trim() !== '')
			);
		case 'order':
			return right(values.lines);
		case 'text':
			return right(values.wordings);
		case 'sentence':
			return [];
	}
}

const typed = (lines: readonly string[], isRight: (at: number) => boolean): OptionDraft[] =>
	lines
		.map((line, at) => ({ text: tidyLine(line), why: '', correct: isRight(at), at }))
		.filter(({ text }) => text !== '');

/** The key of a prompt names a field; here it becomes the place among the answers that are left. */
const promptsOf = ({ prompts }: QuestionValues, options: readonly OptionDraft[]): PromptDraft[] =>
	prompts
		.map(({ text, key, why }, at) => ({
			text: tidyLine(text),
			key: options.findIndex((option) => option.at === key),
			why: tidyLine(why),
			at
		}))
		.filter(({ text, why, key }) => text !== '' || why !== '' || key >= 0);

function spanOf(value: string): Span[] {
	const parts = /^(\d{1,9})-(\d{1,9})$/.exec(value);
	return parts ? [[Number(parts[1]), Number(parts[2])]] : [];
}

const fields = <T>(count: number, make: (at: number) => T): T[] =>
	Array.from({ length: count }, (_, at) => make(at));
