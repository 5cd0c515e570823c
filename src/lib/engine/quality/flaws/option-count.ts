import { flaw, type FlawRule } from './rule.ts';

/** Three or four options; four to six where all that apply are chosen (rule 18). */
export const optionCount: FlawRule = ({ options, response }) => {
	const [fewest, most] = response === 'all' ? [4, 6] : [3, 4];
	if (options.length >= fewest && options.length <= most) return [];
	return [flaw('option-count', `Give ${fewest} to ${most} options.`)];
};
