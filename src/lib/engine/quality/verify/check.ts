import type { Analysis, Fault, Question, Span } from '../../types.ts';
import type { View } from '../../view.ts';

/** What a check looks at: the question, and a reading of the article of its own. */
export interface Case {
	readonly question: Question;
	readonly analysis: Analysis;
	readonly view: View;
}

/** Gives what is broken, or nothing. */
export type Check = (subject: Case) => Fault[];

/** A fault of the whole question, of an option or of a place. */
export function fault(
	rule: string,
	message: string,
	option: number | null = null,
	span: Span | null = null
): Fault {
	return { rule, message, option, span };
}

/** The text of the (first) right option. */
export function keyText(question: Question): string {
	return question.options.find((option) => option.correct)?.text ?? '';
}
