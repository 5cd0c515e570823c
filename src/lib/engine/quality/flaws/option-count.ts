import type { ResponseForm } from '../../types.ts';
import { flaw, type FlawRule } from './rule.ts';

/** Fewest and most by form: three or four where one is chosen (rule 18), none for a sentence of the text. */
const COUNTS: Readonly<Record<ResponseForm, readonly [fewest: number, most: number]>> = {
	one: [3, 4],
	all: [4, 6],
	match: [3, 5],
	order: [3, 5],
	sentence: [0, 0],
	text: [1, 8]
};

/** Not too few options and not too many for the form. */
export const optionCount: FlawRule = ({ options, response }) => {
	const [fewest, most] = COUNTS[response];
	if (options.length >= fewest && options.length <= most) return [];
	return [flaw('option-count', `Give ${fewest} to ${most} options.`)];
};
