import { grade } from '../../engine/quality/grade.ts';
import type { Question, Span } from '../../engine/types.ts';
import { questionAt } from '../attempts/versions.ts';
import type { Reader } from '../db/open.ts';
import type { AttemptItem } from '../db/schema/attempts.ts';

/** Verdict and proof of one question: only for who may see it (`visibilityOf`). */
export interface QuestionFeedback {
	/** Share of the points, 0 to 1; null where nothing was answered. */
	readonly credit: number | null;
	/** In the order shown. */
	readonly options: readonly {
		readonly correct: boolean;
		/** Why it is right, or why it is wrong. */
		readonly why: string;
		/** The place of the article it was taken from, or null. */
		readonly from: Span | null;
	}[];
	/** The spans that prove the key. */
	readonly evidence: readonly Span[];
	readonly takeaway: string;
}

/**
 * Verdict, key, explanations and evidence of one question.
 *
 * @param chosen Places of the chosen options as shown.
 * @param regraded The version that the mark was given by, where it is another than was seen.
 */
export function feedbackOn(
	read: Reader,
	item: AttemptItem,
	chosen: readonly number[],
	regraded: { readonly questionVersionId: string; readonly credit: number } | null = null
): QuestionFeedback | null {
	const seen = questionAt(read, item.questionVersionId);
	if (!seen) return null;
	const later = regraded && questionAt(read, regraded.questionVersionId);
	const question = later && sameOptions(seen, later) ? later : seen;
	const answer = { chosen: chosen.flatMap((place) => item.order[place] ?? []) };
	const credit = regraded?.credit ?? grade(question, answer).credit;
	return {
		credit: chosen.length > 0 ? credit : null,
		options: item.order.flatMap((index) => {
			const option = question.options[index];
			return option ? [{ correct: option.correct, why: option.why, from: option.from }] : [];
		}),
		evidence: question.evidence,
		takeaway: question.takeaway
	};
}

const sameOptions = (a: Question, b: Question) =>
	a.options.length === b.options.length &&
	a.options.every((option, i) => option.text === b.options[i]?.text);
