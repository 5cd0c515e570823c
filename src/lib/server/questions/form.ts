import type { Question, Skill, Span } from '../../engine/types.ts';
import { tidyLine } from '../import/tidy.ts';
import type { OptionDraft, QuestionDraft } from './draft.ts';

/** What a form of a question shows: as stored, or as it was typed and came back. */
export interface QuestionValues {
	readonly stem: string;
	readonly response: Question['response'];
	/** As many as the form has fields. */
	readonly options: readonly OptionDraft[];
	/** `start-end`, one for each chosen sentence. */
	readonly evidence: readonly string[];
	readonly takeaway: string;
	readonly skill: Skill;
}

/** How many options the form offers. */
const OPTION_FIELDS = 6;

const SKILLS: readonly Skill[] = [
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

/** A stored question as the form shows it; an empty one where there is none. */
export function storedValues(question: Question | null): QuestionValues {
	const options = question?.options ?? [];
	return {
		stem: question?.stem ?? '',
		response: question?.response ?? 'one',
		options: fields((at) => ({
			text: options[at]?.text ?? '',
			why: options[at]?.why ?? '',
			correct: options[at]?.correct ?? false
		})),
		evidence: question?.evidence.map(([start, end]) => `${start}-${end}`) ?? [],
		takeaway: question?.takeaway ?? '',
		skill: question?.skill ?? 'speakers'
	};
}

/**
 * A form as it was typed: `stem`, `response`, `option-0` to `option-5` with `why-0` to `why-5`,
 * `correct` (an index, several times where all that apply are asked for), `evidence` (`start-end`,
 * once a sentence), `takeaway`, `skill`.
 */
export function typedValues(form: FormData): QuestionValues {
	const field = (name: string) => String(form.get(name) ?? '');
	const right = new Set(form.getAll('correct').map(String));
	return {
		stem: field('stem'),
		response: field('response') === 'all' ? 'all' : 'one',
		options: fields((at) => ({
			text: field(`option-${at}`),
			why: field(`why-${at}`),
			correct: right.has(String(at))
		})),
		evidence: form.getAll('evidence').map(String),
		takeaway: field('takeaway'),
		skill: SKILLS.find((skill) => skill === form.get('skill')) ?? 'speakers'
	};
}

/** The question that was typed, tidied, without its empty options. */
export function draftOf(values: QuestionValues): QuestionDraft {
	return {
		...values,
		stem: tidyLine(values.stem),
		takeaway: tidyLine(values.takeaway),
		options: values.options
			.map(({ text, why, correct }) => ({ text: tidyLine(text), why: tidyLine(why), correct }))
			.filter(({ text, why }) => text !== '' || why !== ''),
		evidence: values.evidence.flatMap(spanOf)
	};
}

function spanOf(value: string): Span[] {
	const parts = /^(\d{1,9})-(\d{1,9})$/.exec(value);
	return parts ? [[Number(parts[1]), Number(parts[2])]] : [];
}

const fields = <T>(make: (at: number) => T): T[] =>
	Array.from({ length: OPTION_FIELDS }, (_, at) => make(at));
