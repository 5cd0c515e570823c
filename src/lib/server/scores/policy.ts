import type { FeedbackPolicy } from '../db/schema/quizzes.ts';

/** Whether a pupil may see score, verdicts, keys and evidence of an attempt. */
export type Visibility =
	| { readonly visible: true }
	/** Not before the assignment closes: `at` in UTC milliseconds. */
	| { readonly visible: false; readonly until: 'close'; readonly at: number }
	/** Only when the attempt is handed in. */
	| { readonly visible: false; readonly until: 'submit' }
	/** The teacher keeps it. */
	| { readonly visible: false; readonly until: 'never' };

/**
 * The one place that decides. An assignment that never closes, and a sample, show after the closing
 * what they would show after handing in.
 */
export function visibilityOf(
	policy: FeedbackPolicy,
	attempt: { readonly submittedAt: number | null; readonly dueAt: number | null },
	now: number
): Visibility {
	if (policy === 'never') return { visible: false, until: 'never' };
	if (attempt.submittedAt === null) return { visible: false, until: 'submit' };
	if (policy === 'after-close' && attempt.dueAt !== null && now < attempt.dueAt)
		return { visible: false, until: 'close', at: attempt.dueAt };
	return { visible: true };
}
