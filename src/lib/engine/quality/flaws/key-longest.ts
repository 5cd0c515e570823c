import { flaw, type FlawRule } from './rule.ts';

const TIMES = 1.5;
const MORE = 12;

/** The key is much longer than every other option (Haladyna, Downing and Rodriguez 2002, rule 24). */
export const keyLongest: FlawRule = ({ options, response }) => {
	if (response !== 'one') return [];
	const key = options.findIndex((option) => option.correct);
	const length = options[key]?.text.length ?? 0;
	const rest = options.filter((option) => !option.correct).map((option) => option.text.length);
	const longest = Math.max(0, ...rest);
	return length > longest * TIMES && length - longest > MORE
		? [flaw('key-longest', 'The right option is much longer than the others.', key)]
		: [];
};
