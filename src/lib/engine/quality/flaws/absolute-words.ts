import { flaw, type FlawRule } from './rule.ts';

const ABSOLUTE = /\b(?:always|never|every|all|none|only|completely|absolutely)\b/i;

/** Absolute words in wrong options alone give them away (rule 28a). */
export const absoluteWords: FlawRule = ({ kind, options }) => {
	if (kind === 'true-false' || options.some((o) => o.correct && ABSOLUTE.test(o.text))) return [];
	const at = options.findIndex(
		(option) => !option.correct && option.origin === 'teacher' && ABSOLUTE.test(option.text)
	);
	return at < 0
		? []
		: [flaw('absolute-words', 'Words like “always” and “never” give a wrong option away.', at)];
};
