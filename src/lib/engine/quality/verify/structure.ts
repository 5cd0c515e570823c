import { normal } from '../alike.ts';
import type { Fault, Question, ResponseForm } from '../../types.ts';
import { fault } from './check.ts';

/** What every question must have, whoever wrote it: a stem, options, a key, reasons. */
export function checkStructure(question: Question): Fault[] {
	const out: Fault[] = [];
	const { stem, options, evidence } = question;
	if (stem.trim() === '') out.push(fault('structure/no-stem', 'Write the question.'));
	out.push(...checkForm(question));
	if (evidence.length === 0) {
		out.push(fault('structure/no-evidence', 'Choose the sentence that proves the answer.'));
	}
	const seen = new Set<string>();
	options.forEach((option, i) => {
		const text = normal(option.text);
		if (option.text.trim() === '')
			out.push(fault('structure/empty-option', 'An option is empty.', i));
		else if (seen.has(text))
			out.push(fault('structure/same-option', 'Two options are the same.', i));
		seen.add(text);
		if (option.why.trim() === '') {
			out.push(fault('structure/no-why', 'Say why this option is right or wrong.', i));
		}
	});
	return out;
}

const FEWEST: Readonly<Record<ResponseForm, number>> = {
	one: 2,
	all: 2,
	match: 2,
	order: 3,
	sentence: 0,
	text: 1
};

/** What the response form asks of the options and of what it has besides. */
function checkForm(question: Question): Fault[] {
	const out: Fault[] = [];
	const { options, response } = question;
	const keys = options.filter((option) => option.correct).length;
	if (options.length < FEWEST[response]) {
		const least = ['', 'one wording that is right', 'two options', 'three options'][
			FEWEST[response]
		];
		out.push(fault('structure/too-few-options', `Give at least ${least}.`));
	}
	if (options.length > (response === 'sentence' ? 0 : 8)) {
		out.push(fault('structure/too-many-options', 'Give at most eight options.'));
	}
	if (response === 'sentence') {
		if (question.accept.length === 0) {
			out.push(fault('structure/no-key', 'Choose the sentence that is the answer.'));
		}
		return out;
	}
	if (keys === 0) out.push(fault('structure/no-key', 'Mark the right option.'));
	if (response === 'one' && keys > 1) {
		out.push(fault('structure/two-keys', 'Only one option can be right where one is chosen.'));
	}
	if ((response === 'order' || response === 'text') && keys < options.length) {
		out.push(fault('structure/wrong-option', 'Here every option has to be right.'));
	}
	if (response === 'match') {
		const { prompts } = question;
		if (prompts.length < 2) {
			out.push(fault('structure/too-few-prompts', 'Give at least two lines to match.'));
		}
		if (prompts.some(({ text }) => text.trim() === '')) {
			out.push(fault('structure/empty-prompt', 'A line to match is empty.'));
		}
		if (prompts.some(({ key }) => !options[key]?.correct)) {
			out.push(fault('structure/no-match', 'Say which option each line belongs to.'));
		}
	}
	return out;
}
