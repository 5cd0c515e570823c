import { flaw, type FlawRule } from './rule.ts';

/** A negative question that does not make its negation plain (rule 17). */
export const negativeStem: FlawRule = ({ stem }) =>
	/^which of (?:these|the following)\b.*\b(?:not|except|least)\b/i.test(stem) &&
	!/\b(?:NOT|EXCEPT|LEAST)\b/.test(stem)
		? [flaw('negative-stem', 'Ask what is true, or write the negation in capitals: NOT.')]
		: [];
