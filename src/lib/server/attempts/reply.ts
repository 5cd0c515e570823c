import * as v from 'valibot';
import type { QuestionFeedback } from '../scores/feedback.ts';
import type { Database } from '../db/open.ts';
import { sittingById } from './queries.ts';
import type { SavedAnswer, SaveOutcome } from './save.ts';
import { verdictAt } from './take.ts';

const whole = v.pipe(v.number(), v.integer());
const place = v.pipe(whole, v.minValue(0));

/** What a browser sends for one answer. */
export const AnswerBody = v.object({
	position: v.pipe(place, v.maxValue(999)),
	/** Places as shown; of a match one for each line, -1 for none. */
	chosen: v.pipe(v.array(v.pipe(whole, v.minValue(-1))), v.maxLength(50)),
	/** A sentence of the article. */
	sentence: v.nullish(v.tuple([place, place]), null),
	/** Longer than an answer may be, so that the refusal can say so. */
	text: v.optional(v.pipe(v.string(), v.maxLength(5000)), ''),
	sure: v.optional(v.picklist([1, 2, 3])),
	base: place,
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
	const feedback = sitting ? verdictAt(db.read, sitting, answer.position) : null;
	return { outcome, answer, feedback, now };
}
