import { alike } from '../alike.ts';
import { flaw, type FlawRule } from './rule.ts';

/** Two options say the same, or one holds the other (rule 22). */
export const optionsOverlap: FlawRule = ({ options, response }) => {
	if (response === 'text') return [];
	for (let i = 0; i < options.length; i++) {
		for (let k = 0; k < i; k++) {
			if (alike(options[i]?.text ?? '', options[k]?.text ?? '')) {
				return [flaw('options-overlap', 'Two options say the same, or one holds the other.', i)];
			}
		}
	}
	return [];
};
