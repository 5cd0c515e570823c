import { flaw, type FlawRule } from './rule.ts';

/** A negative question that does not make its negation plain (rule 17). */
export const negativeStem: FlawRule = ({ stem, kind }) => {
	const asked = stem.replace(/“[^”]*”/g, '');
	return kind !== 'true-false' &&
		/\b(?:which|what|who)\b[^?]*\b(?:not|except|least)\b[^?]*\?/.test(asked) &&
		!/\bsaid that\b/.test(asked)
		? [flaw('negative-stem', 'Ask what is true, or write the negation in capitals: NOT.')]
		: [];
};
