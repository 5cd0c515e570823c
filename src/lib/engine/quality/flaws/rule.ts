import type { Flaw, Question } from '../../types.ts';

/** One item-writing rule: gives what breaks it, or nothing. */
export type FlawRule = (question: Question) => Flaw[];

/** A flaw of the whole question or of one option. */
export function flaw(rule: string, message: string, option: number | null = null): Flaw {
	return { rule, message, option };
}
