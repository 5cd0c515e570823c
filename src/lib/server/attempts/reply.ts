import * as v from 'valibot';
import { feedbackOn, type QuestionFeedback } from '../scores/feedback.ts';
import type { Database } from '../db/open.ts';
import { sittingById } from './queries.ts';
import type { SavedAnswer, SaveOutcome } from './save.ts';

/** What a browser sends for one answer. */
export const AnswerBody = v.object({
	position: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999)),
	chosen: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(0))), v.maxLength(50)),
	base: v.pipe(v.number(), v.integer(), v.minValue(0)),
	final: v.optional(v.boolean(), false)
});

/** What it gets back. */
export interface AnswerReply {
	readonly outcome: SaveOutcome['outcome'];
	readonly answer: SavedAnswer;
	/** The verdict, where the answer is final and verdicts come at once; else null. */
	readonly feedback: QuestionFeedback | null;
	/** The server's clock. */
	readonly now: number;
}

/** The reply to a saved answer: with its verdict where that is due, and only there. */
export function answerReply(
	db: Database,
	{ attemptId, now }: { attemptId: string; now: number },
	{ outcome, answer }: SaveOutcome
): AnswerReply {
	const sitting = answer.final ? sittingById(db.read).get({ id: attemptId }) : undefined;
	const item = sitting?.items[answer.position];
	const feedback = item ? feedbackOn(db.read, item, answer.chosen) : null;
	return { outcome, answer, feedback, now };
}
