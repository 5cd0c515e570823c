import { asksProof, grade } from '../../engine/quality/grade.ts';
import type { Answer, Span } from '../../engine/types.ts';
import { shownAnswer } from '../attempts/answer.ts';
import { publicQuestion, type PublicQuestion } from '../attempts/public-question.ts';
import { articleView, sentencesAt, type ArticleView } from '../attempts/versions.ts';
import type { Database, Reader } from '../db/open.ts';
import type { AskedQuestion } from '../db/schema/practice.ts';
import { DomainError } from '../errors.ts';
import { feedbackOf, type QuestionFeedback } from '../scores/feedback.ts';
import { askCard } from './ask.ts';
import { cardWithFact, reviewById, versionByHash } from './queries.ts';
import { runningFor } from './running.ts';

interface OnPage {
	readonly article: ArticleView;
	/** Of the version of the article. */
	readonly versionId: string;
	readonly question: PublicQuestion;
	readonly askedId: string;
	/** It is the very question seen before: there was no other. */
	readonly again: boolean;
}

/** A question that waits for its answer; nothing of it tells the key. */
export interface AskedView extends OnPage {
	readonly state: 'asked';
	/** Sentences of the article, where one of them is to be chosen; else empty. */
	readonly sentences: readonly Span[];
}

/** A question that was answered, with its verdict. */
export interface AnsweredView extends OnPage {
	readonly state: 'answered';
	/** `chosen` in places as shown. */
	readonly answer: Answer;
	readonly feedback: QuestionFeedback;
	/** When the fact comes back, UTC ms. */
	readonly dueAt: number;
}

const gone = () => new DomainError('not-found', 404, 'There is no such card.');

/** What a card asks just now; null where nothing may be asked of it. */
export async function askedView(
	db: Database,
	{ cardId, userId, now }: { cardId: string; userId: string; now: number }
): Promise<AskedView | null> {
	const asked = await askCard(db, cardId, await runningFor(db, { userId, now }));
	const row = cardWithFact(db.read).get({ id: cardId });
	if (!asked || !row) return null;
	const base = onPage(db.read, asked, row.versionId);
	const picks = base.question.proof || base.question.response === 'sentence';
	return {
		state: 'asked',
		...base,
		sentences: picks ? (sentencesAt(db.read, row.versionId) ?? []) : []
	};
}

/**
 * A review of a card with its verdict.
 *
 * @throws DomainError `not-found` (404) where it is no review of this card.
 */
export async function answeredView(
	db: Database,
	{ cardId, reviewId }: { cardId: string; reviewId: string }
): Promise<AnsweredView> {
	const review = reviewById(db.read).get({ id: reviewId });
	if (review?.cardId !== cardId || !review.asked || !review.answer) throw gone();
	const { asked, answer } = review;
	const { question, order } = asked;
	const versionId = versionOf(db.read, cardId, question.article);
	return {
		state: 'answered',
		...onPage(db.read, asked, versionId),
		answer: shownAnswer(answer, { response: question.response, order }),
		feedback: feedbackOf(question, order, answer, grade(question, answer)),
		dueAt: review.dueAt ?? review.at
	};
}

/** The version of the card's article that a question was drawn from. */
function versionOf(read: Reader, cardId: string, sha256: string): string {
	const row = cardWithFact(read).get({ id: cardId });
	if (!row) throw gone();
	if (row.sha256 === sha256) return row.versionId;
	const other = versionByHash(read).get({ id: row.articleId, sha256 });
	if (!other) throw gone();
	return other.id;
}

function onPage(
	read: Reader,
	{ id, question, order, again }: AskedQuestion,
	versionId: string
): OnPage {
	const article = articleView(read, versionId);
	if (!article) throw gone();
	const proof = asksProof(question, {});
	return {
		article,
		versionId,
		askedId: id,
		again,
		question: publicQuestion(question, { position: 0, points: 1, order, proof })
	};
}
