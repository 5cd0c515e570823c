import type { Skill, Span } from '../../engine/types.ts';
import { tidyText } from '../import/tidy.ts';
import type { OptionDraft, QuestionDraft } from './draft.ts';

/** Skills with the words that screens use for them. */
export const SKILLS: Readonly<Record<Skill, string>> = {
	speakers: 'Who said what',
	operations: 'Operations',
	offices: 'People and offices',
	figures: 'Figures',
	time: 'Dates and times',
	place: 'Places',
	reasons: 'Reasons',
	words: 'Words in context',
	sources: 'Sources and claims'
};

/** How many options the form offers. */
export const OPTION_FIELDS = 6;

/**
 * Reads a question out of a form: `stem`, `response`, `option-0` to `option-5` with `why-0` to
 * `why-5`, `correct` (an index, several times where all that apply are asked for), `evidence`
 * (`start-end`, once a sentence), `takeaway`, `skill`. Empty options are left out.
 */
export function questionDraft(form: FormData): QuestionDraft {
	const line = (name: string) => tidyText(String(form.get(name) ?? '')).replace(/\s+/g, ' ');
	const right = new Set(form.getAll('correct').map(String));
	const options: OptionDraft[] = [];
	for (let at = 0; at < OPTION_FIELDS; at++) {
		const option = {
			text: line(`option-${at}`),
			why: line(`why-${at}`),
			correct: right.has(String(at))
		};
		if (option.text !== '' || option.why !== '') options.push(option);
	}
	const skill = line('skill');
	return {
		stem: line('stem'),
		response: form.get('response') === 'all' ? 'all' : 'one',
		options,
		evidence: form.getAll('evidence').flatMap(spanOf),
		takeaway: line('takeaway'),
		skill: skill in SKILLS ? (skill as Skill) : 'speakers'
	};
}

function spanOf(value: FormDataEntryValue): Span[] {
	const parts = /^(\d{1,9})-(\d{1,9})$/.exec(String(value));
	return parts ? [[Number(parts[1]), Number(parts[2])]] : [];
}
