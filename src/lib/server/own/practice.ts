import { asc, eq } from 'drizzle-orm';
import { shownAnswer } from '../attempts/answer.ts';
import { publicQuestion } from '../attempts/public-question.ts';
import type { Reader } from '../db/open.ts';
import { articleVersions, facts } from '../db/schema/articles.ts';
import { cards, reviews } from '../db/schema/practice.ts';
import { answerTold, iso } from './words.ts';

type Review = typeof reviews.$inferSelect;

function reviewTold({ asked, answer, at, dueAt, credit, rating }: Review, article: string) {
	const told = { at: iso(at), nextAt: iso(dueAt), credit, rating };
	if (!asked) return told;
	const { question, order } = asked;
	const shown = publicQuestion(question, { position: 0, points: 1, order });
	const given = shownAnswer(answer ?? { chosen: [] }, { response: question.response, order });
	return {
		...told,
		question: shown.stem,
		options: shown.options,
		answer: answerTold(shown, given, article)
	};
}

/** What a person practises, with every review; of a question that is still open only that it is. */
export function practiceTold(on: Reader, userId: string) {
	return on
		.select({ card: cards, article: articleVersions.title, text: articleVersions.text })
		.from(cards)
		.innerJoin(facts, eq(facts.id, cards.factId))
		.innerJoin(articleVersions, eq(articleVersions.id, facts.versionId))
		.where(eq(cards.userId, userId))
		.orderBy(asc(cards.createdAt))
		.all()
		.map(({ card, article, text }) => ({
			article,
			since: iso(card.createdAt),
			dueAt: iso(card.dueAt),
			retiredAt: iso(card.retiredAt),
			lastQuestion: card.seen?.stem ?? null,
			stability: card.state,
			reviews: on
				.select()
				.from(reviews)
				.where(eq(reviews.cardId, card.id))
				.orderBy(asc(reviews.at))
				.all()
				.map((review) => reviewTold(review, text))
		}));
}
