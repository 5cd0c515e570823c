import { flaw, type FlawRule } from './rule.ts';

const FORMS: readonly ((text: string) => boolean)[] = [
	(text) => /^["\u201c]/.test(text),
	(text) => /[.]$/.test(text) && !/\b(?:\p{L}\.)+$/u.test(text),
	(text) => /^\p{Ll}/u.test(text),
	(text) => /\d/.test(text),
	(text) => /^(?:because|to|by|in order to)\s/i.test(text)
];

/** One option differs from all others in form: marks, capital, figures, first word (rule 23). */
export const optionsForm: FlawRule = ({ options, response, rule }) => {
	if (
		response === 'text' ||
		/^what(?:\/(?:contradicts|happened|all-true|main-point)|-said\/answered)/.test(rule)
	)
		return [];
	for (const form of FORMS) {
		const having = options.filter((option) => form(option.text)).length;
		const odd = having === 1 ? true : having === options.length - 1 ? false : null;
		if (odd === null || options.length < 3) continue;
		const at = options.findIndex((option) => form(option.text) === odd);
		return [flaw('options-form', 'One option differs from the others in form.', at)];
	}
	return [];
};
