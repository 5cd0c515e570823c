import { and, asc, desc, eq, getTableColumns, gt, isNull, notExists, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { prepared } from '../db/prepared.ts';
import { articleVersions, facts } from '../db/schema/articles.ts';
import { attempts } from '../db/schema/attempts.ts';
import { cards, practised, reviews } from '../db/schema/practice.ts';
import { questions, questionVersions } from '../db/schema/questions.ts';
import { quizItems } from '../db/schema/quizzes.ts';
import { marks } from '../db/schema/scores.ts';

const id = sql.placeholder('id');
const user = sql.placeholder('user');

const withFact = {
	card: getTableColumns(cards),
	fact: facts.content,
	versionId: facts.versionId,
	articleId: articleVersions.articleId,
	sha256: articleVersions.sha256
};

/** A card with its fact and the version of the article that says it. */
export const cardWithFact = prepared((on) =>
	on
		.select({ ...withFact, text: articleVersions.text })
		.from(cards)
		.innerJoin(facts, eq(facts.id, cards.factId))
		.innerJoin(articleVersions, eq(articleVersions.id, facts.versionId))
		.where(eq(cards.id, id))
		.prepare()
);

/** The cards of person `user` that are not retired, without the text of the article, the first due first. */
export const cardsOfUser = prepared((on) =>
	on
		.select(withFact)
		.from(cards)
		.innerJoin(facts, eq(facts.id, cards.factId))
		.innerJoin(articleVersions, eq(articleVersions.id, facts.versionId))
		.where(and(eq(cards.userId, user), isNull(cards.retiredAt)))
		.orderBy(asc(cards.dueAt), asc(cards.id))
		.prepare()
);

/** A row of {@link cardWithFact}. */
export type CardWithFact = NonNullable<ReturnType<ReturnType<typeof cardWithFact>['get']>>;

/** The card of person `user` for fact `id`, retired or not. */
export const cardForFact = prepared((on) =>
	on
		.select()
		.from(cards)
		.where(and(eq(cards.userId, user), eq(cards.factId, id)))
		.prepare()
);

/** What was read in version `id` of an article. */
export const factsOfVersion = prepared((on) =>
	on
		.select({ id: facts.id, content: facts.content })
		.from(facts)
		.where(eq(facts.versionId, id))
		.prepare()
);

const later = alias(articleVersions, 'later');

/** The newest version of article `id`. */
export const newestOfArticle = prepared((on) =>
	on
		.select({ id: articleVersions.id, text: articleVersions.text })
		.from(articleVersions)
		.where(
			and(
				eq(articleVersions.articleId, id),
				notExists(
					on
						.select({ one: sql`1` })
						.from(later)
						.where(
							and(
								eq(later.articleId, articleVersions.articleId),
								gt(later.number, articleVersions.number)
							)
						)
				)
			)
		)
		.prepare()
);

/** The version of question `question` that is about version `id` of its article, the newest. */
export const questionOnVersion = prepared((on) =>
	on
		.select({ id: questionVersions.id, content: questionVersions.content })
		.from(questionVersions)
		.where(
			and(
				eq(questionVersions.questionId, sql.placeholder('question')),
				eq(questionVersions.articleVersionId, id)
			)
		)
		.orderBy(desc(questionVersions.number))
		.limit(1)
		.prepare()
);

/** A version of a question with the standing of the question. */
export const originById = prepared((on) =>
	on
		.select({
			id: questionVersions.id,
			questionId: questionVersions.questionId,
			articleVersionId: questionVersions.articleVersionId,
			content: questionVersions.content,
			status: questions.status
		})
		.from(questionVersions)
		.innerJoin(questions, eq(questions.id, questionVersions.questionId))
		.where(eq(questionVersions.id, id))
		.prepare()
);

/** The questions of quiz `id` with the text that they are about. */
export const questionsOfQuiz = prepared((on) =>
	on
		.select({
			content: questionVersions.content,
			articleId: articleVersions.articleId,
			text: articleVersions.text
		})
		.from(quizItems)
		.innerJoin(questionVersions, eq(questionVersions.id, quizItems.questionVersionId))
		.innerJoin(articleVersions, eq(articleVersions.id, questionVersions.articleVersionId))
		.where(eq(quizItems.quizId, id))
		.prepare()
);

/** The marks of all attempts of person `user`. */
export const marksOfUser = prepared((on) =>
	on
		.select({ mark: getTableColumns(marks) })
		.from(marks)
		.innerJoin(attempts, eq(attempts.id, marks.attemptId))
		.where(eq(attempts.userId, user))
		.orderBy(asc(marks.position))
		.prepare()
);

/** The places of attempts of person `user` that practice has taken into account. */
export const practisedOfUser = prepared((on) =>
	on
		.select(getTableColumns(practised))
		.from(practised)
		.innerJoin(attempts, eq(attempts.id, practised.attemptId))
		.where(eq(attempts.userId, user))
		.prepare()
);

/** The reviews of person `user`, in order of time. */
export const reviewsOfUser = prepared((on) =>
	on
		.select(getTableColumns(reviews))
		.from(reviews)
		.innerJoin(cards, eq(cards.id, reviews.cardId))
		.where(eq(cards.userId, user))
		.orderBy(asc(reviews.at))
		.prepare()
);

/** How often card `id` was answered. */
export const reviewsOfCard = prepared((on) =>
	on
		.select({ count: sql<number>`count(*)` })
		.from(reviews)
		.where(eq(reviews.cardId, id))
		.prepare()
);

export const reviewById = prepared((on) =>
	on.select().from(reviews).where(eq(reviews.id, id)).prepare()
);

/** The version of article `id` with the hash `sha256`. */
export const versionByHash = prepared((on) =>
	on
		.select({ id: articleVersions.id })
		.from(articleVersions)
		.where(
			and(eq(articleVersions.articleId, id), eq(articleVersions.sha256, sql.placeholder('sha256')))
		)
		.prepare()
);
