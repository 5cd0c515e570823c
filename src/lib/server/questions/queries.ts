import { and, asc, desc, eq, getTableColumns, inArray, sql } from 'drizzle-orm';
import { prepared } from '../db/prepared.ts';
import { users } from '../db/schema/accounts.ts';
import { articleVersions } from '../db/schema/articles.ts';
import { events } from '../db/schema/events.ts';
import { questions, questionVersions } from '../db/schema/questions.ts';

const id = sql.placeholder('id');

/** Joins a question with its version in force. */
export const inForce = and(
	eq(questionVersions.questionId, questions.id),
	eq(questionVersions.number, questions.current)
);

/** The questions of an article at the version in force, in the order in which they came. */
export const questionsOfArticle = prepared((on) =>
	on
		.select({ question: getTableColumns(questions), version: getTableColumns(questionVersions) })
		.from(questions)
		.innerJoin(questionVersions, inForce)
		.where(eq(questions.articleId, id))
		.orderBy(sql`${questions}.rowid`)
		.prepare()
);

/** A question at the version in force, with the article version that it is about. */
export const questionWithText = prepared((on) =>
	on
		.select({
			question: getTableColumns(questions),
			version: getTableColumns(questionVersions),
			text: articleVersions.text,
			sha256: articleVersions.sha256
		})
		.from(questions)
		.innerJoin(questionVersions, inForce)
		.innerJoin(articleVersions, eq(articleVersions.id, questionVersions.articleVersionId))
		.where(eq(questions.id, id))
		.prepare()
);

/** All versions of a question, the newest first. */
export const versionsOfQuestion = prepared((on) =>
	on
		.select()
		.from(questionVersions)
		.where(eq(questionVersions.questionId, id))
		.orderBy(desc(questionVersions.number))
		.prepare()
);

/**
 * The changes made at the desk of an article, what was undone of them, and new versions of the article,
 * the newest first.
 */
export const changesAtDesk = prepared((on) =>
	on
		.select()
		.from(events)
		.where(
			and(
				eq(events.subject, id),
				inArray(events.kind, ['question.changed', 'question.undone', 'article.revised'])
			)
		)
		.orderBy(desc(events.at), desc(sql`${events}.rowid`))
		.limit(400)
		.prepare()
);

/** Content ids and facts of every version of every question of an article. */
export const askedOfArticle = prepared((on) =>
	on
		.select({ content: questionVersions.content })
		.from(questionVersions)
		.innerJoin(questions, eq(questions.id, questionVersions.questionId))
		.where(eq(questions.articleId, id))
		.orderBy(asc(questionVersions.createdAt))
		.prepare()
);

/** The decisions on question `question` with who took them, the newest first; `undone` is 1 where it was taken back. */
export const changesWithNames = prepared((on) =>
	on
		.select({
			at: events.at,
			data: events.data,
			who: users.name,
			undone: sql<number>`exists (select 1 from ${events} u where u.subject = ${events.subject} and u.kind = 'question.undone' and json_extract(u.data, '$.event') = ${events.id})`
		})
		.from(questions)
		.innerJoin(
			events,
			and(
				eq(events.subject, questions.articleId),
				eq(events.kind, 'question.changed'),
				sql`json_extract(${events.data}, '$.question') = ${questions.id}`
			)
		)
		.leftJoin(users, eq(users.id, events.actorId))
		.where(eq(questions.id, sql.placeholder('question')))
		.orderBy(desc(events.at), desc(sql`${events}.rowid`))
		.limit(200)
		.prepare()
);
