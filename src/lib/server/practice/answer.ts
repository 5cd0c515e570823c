import { eq } from 'drizzle-orm';
import { asksProof, grade } from '../../engine/quality/grade.ts';
import type { Answer, Question, Span } from '../../engine/types.ts';
import { lackOf, lacking } from '../../measures/answers.ts';
import { dayAt } from '../../measures/spaced-review/days.ts';
import { ratingOf, type Evidence } from '../../measures/spaced-review/rating.ts';
import { schedule, type Rating } from '../../measures/spaced-review/schedule.ts';
import { storedAnswer } from '../attempts/answer.ts';
import { sentencesAt } from '../attempts/versions.ts';
import type { Database, Tx } from '../db/open.ts';
import { cards, reviews, type AskedQuestion } from '../db/schema/practice.ts';
import { DomainError } from '../errors.ts';
import { answerPart } from '../scores/feedback.ts';
import { cardWithFact, reviewById, type CardWithFact } from './queries.ts';

/** What comes with an answer. */
export interface Given {
	readonly cardId: string;
	/** Id of the question as it was put. */
	readonly askedId: string;
	/** `chosen` in places as shown. */
	readonly answer: Answer;
	/** The pupil's time zone; empty where it is not known. */
	readonly zone: string;
	readonly now: number;
}

/**
 * Marks an answer, keeps it and schedules its fact. The same answer sent twice counts once.
 *
 * @returns Id of the review.
 * @throws DomainError `practice-moved-on` (409) where something else is asked by now; `nothing-chosen`
 * (422); `bad-answer` (400)
 */
export function answerCard(db: Database, given: Given): Promise<string> {
	return db.write((tx) => {
		const { cardId, askedId } = given;
		if (reviewById(tx).get({ id: askedId })?.cardId === cardId) return askedId;
		const row = cardWithFact(tx).get({ id: cardId });
		const asked = row?.card.asked;
		if (!row || asked?.id !== askedId || row.card.retiredAt !== null) throw movedOn();
		keep(tx, row, asked, given);
		return askedId;
	});
}

const movedOn = () =>
	new DomainError(
		'practice-moved-on',
		409,
		'This question is no longer asked. What you had answered before is kept; go on with the next one.'
	);

function keep(tx: Tx, row: CardWithFact, asked: AskedQuestion, given: Given): void {
	const { question, order } = asked;
	const { card, versionId } = row;
	const prompts = question.response === 'match' ? question.prompts : [];
	const proof = asksProof(question, {});
	const answer = storedAnswer(given.answer, {
		response: question.response,
		order,
		lines: prompts.length,
		proof,
		sureness: true,
		sentences: (): readonly Span[] => sentencesAt(tx, versionId) ?? []
	});
	const wanted = { response: question.response, prompts, proof };
	const lack = lackOf(answer, wanted);
	if (lack !== null)
		throw new DomainError('nothing-chosen', 422, lacking(answer, wanted) ?? '', 'answer');
	const { credit, rating, unsure } = marked(question, answer);
	const { now, zone } = given;
	const next = schedule(card.state, rating, now);
	tx.insert(reviews)
		.values({
			id: asked.id,
			cardId: card.id,
			questionVersionId: card.originId ?? '',
			rating,
			at: now,
			asked,
			answer,
			credit,
			unsure,
			day: dayAt(now, zone),
			dueAt: next.dueAt
		})
		.run();
	const seen = {
		ids: [...new Set([...(card.seen?.ids ?? []), question.id])],
		kind: question.kind,
		stem: question.stem,
		order
	};
	tx.update(cards)
		.set({ ...next, seen, asked: null })
		.where(eq(cards.id, card.id))
		.run();
}

function marked(question: Question, answer: Answer) {
	const given = grade(question, answer);
	const credit = answerPart(given);
	const evidence: Evidence = { credit, proof: given.proof, sure: answer.sure ?? null };
	// Typed words that no rule knows may be right: they come back soon, without being called wrong.
	const rating: Rating = given.unsure ? 2 : ratingOf(evidence);
	return { credit, rating, unsure: given.unsure };
}
