import type { FeedbackPolicy } from '$lib/server/db/schema/quizzes.ts';

/** When pupils see verdicts, in words. */
export const FEEDBACK: Readonly<Record<FeedbackPolicy, string>> = {
	'at-once': 'after each question, at once',
	'after-submit': 'after handing in',
	'after-close': 'when the assignment closes',
	never: 'never; you show them in class'
};
