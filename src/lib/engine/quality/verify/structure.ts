import { normal } from '../alike.ts';
import type { Fault, Question } from '../../types.ts';
import { fault } from './check.ts';

/** What every question must have, whoever wrote it: a stem, options, a key, reasons. */
export function checkStructure(question: Question): Fault[] {
	const out: Fault[] = [];
	const { stem, options, response, evidence } = question;
	const keys = options.filter((option) => option.correct).length;
	if (stem.trim() === '') out.push(fault('structure/no-stem', 'Write the question.'));
	if (options.length < 2)
		out.push(fault('structure/too-few-options', 'Give at least two options.'));
	if (options.length > 8)
		out.push(fault('structure/too-many-options', 'Give at most eight options.'));
	if (keys === 0) out.push(fault('structure/no-key', 'Mark the right option.'));
	if (response === 'one' && keys > 1) {
		out.push(fault('structure/two-keys', 'Only one option can be right where one is chosen.'));
	}
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
