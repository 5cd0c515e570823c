import { normal } from '../alike.ts';
import { flaw, type FlawRule } from './rule.ts';

/** The stem says the answer. */
export const keyInStem: FlawRule = ({ stem, options, kind, response }) => {
	if (kind === 'true-false' || response === 'order') return [];
	const asked = ` ${normal(stem).replace(/[^\p{L}\d]+/gu, ' ')} `;
	const at = options.findIndex(({ correct, text }) => {
		const words = normal(text)
			.replace(/[^\p{L}\d]+/gu, ' ')
			.trim();
		return correct && words.length > 3 && asked.includes(` ${words} `);
	});
	return at < 0 ? [] : [flaw('key-in-stem', 'The question already says the answer.', at)];
};
