import { alike, normal } from '../alike.ts';
import { flaw, type FlawRule } from './rule.ts';

/** A line that begins with what it does not name; "it is clear that" names what it needs. */
const LOOSE =
	/^(?:(?:he|she|they|these|those|that)\s|this\s|it\s(?!(?:is|was|would be|will be) (?:\p{L}+ )?\p{L}+ (?:that|to|for)\b))/iu;

/** Lines to match: three to five, each to be understood alone, none like another, none that names an option. */
export const prompts: FlawRule = (question) => {
	if (question.response !== 'match') return [];
	const { options } = question;
	const lines = question.prompts.map(({ text }) => text);
	const out = [];
	if (lines.length < 3 || lines.length > 5)
		out.push(flaw('prompts', 'Give three to five lines to match.'));
	if (new Set(question.prompts.map(({ key }) => key)).size < Math.min(3, lines.length))
		out.push(flaw('prompts', 'Let the lines belong to at least three different options.'));
	if (lines.some((text, i) => lines.some((other, k) => k < i && alike(text, other))))
		out.push(flaw('prompts', 'Two lines say the same, or one holds the other.'));
	if (lines.some((text) => LOOSE.test(text)))
		out.push(flaw('prompts', 'Say in each line who or what it speaks of: it has to stand alone.'));
	const named = options.findIndex((option) =>
		lines.some((text) => ` ${normal(text)} `.includes(` ${normal(option.text)} `))
	);
	if (named >= 0) out.push(flaw('prompts', 'A line names one of the options.', named));
	return out;
};
