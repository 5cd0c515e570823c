import type { ShortAnswer } from '../types.ts';
import { normal } from './alike.ts';

/** Marks typed words against the wordings that are right. */
export function gradeTyped(
	question: ShortAnswer,
	text: string
): { readonly credit: number; readonly unsure: boolean } {
	const typed = normal(text);
	if (typed === '') return { credit: 0, unsure: false };
	const right = question.options.some(({ correct, text }) => correct && normal(text) === typed);
	return { credit: right ? 1 : 0, unsure: !right };
}
