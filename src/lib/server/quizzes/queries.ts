import { and, asc, desc, eq, getTableColumns, isNull, sql } from 'drizzle-orm';
import { prepared } from '../db/prepared.ts';
import { articles, articleVersions } from '../db/schema/articles.ts';
import { assignments } from '../db/schema/assignments.ts';
import { attempts } from '../db/schema/attempts.ts';
import { classes } from '../db/schema/classes.ts';
import { questions, questionVersions } from '../db/schema/questions.ts';
import { quizItems, quizzes } from '../db/schema/quizzes.ts';

const id = sql.placeholder('id');

const row = {
	id: quizzes.id,
	title: quizzes.title,
	settings: quizzes.settings,
	createdAt: quizzes.createdAt,
	articleId: articleVersions.articleId,
	articleTitle: articleVersions.title,
	questions: sql<number>`(select count(*) from ${quizItems} where ${quizItems.quizId} = ${quizzes.id})`,
	assignments: sql<number>`(select count(*) from ${assignments} where ${assignments.quizId} = ${quizzes.id} and ${assignments.archivedAt} is null)`
};

/** The quizzes of teacher `id` that are not archived, the newest first. */
export const quizzesOf = prepared((on) =>
	on
		.select(row)
		.from(quizzes)
		.innerJoin(articleVersions, eq(articleVersions.id, quizzes.articleVersionId))
		.where(and(eq(quizzes.ownerId, id), isNull(quizzes.archivedAt)))
		.orderBy(desc(quizzes.createdAt), desc(sql`${quizzes}.rowid`))
		.prepare()
);

/** The quizzes of the samples. */
export const sampleQuizzes = prepared((on) =>
	on
		.select(row)
		.from(quizzes)
		.innerJoin(articleVersions, eq(articleVersions.id, quizzes.articleVersionId))
		.where(and(isNull(quizzes.ownerId), isNull(quizzes.archivedAt)))
		.orderBy(sql`${quizzes}.rowid`)
		.prepare()
);

/** A quiz with its article version and the article's note. */
export const quizWithArticle = prepared((on) =>
	on
		.select({
			quiz: getTableColumns(quizzes),
			version: getTableColumns(articleVersions),
			note: articles.note
		})
		.from(quizzes)
		.innerJoin(articleVersions, eq(articleVersions.id, quizzes.articleVersionId))
		.innerJoin(articles, eq(articles.id, articleVersions.articleId))
		.where(eq(quizzes.id, id))
		.prepare()
);

/** The questions of a quiz, in order, at the versions that were chosen, and how each stands now. */
export const itemsOf = prepared((on) =>
	on
		.select({
			position: quizItems.position,
			points: quizItems.points,
			questionVersionId: quizItems.questionVersionId,
			questionId: questions.id,
			status: questions.status,
			current: questions.current,
			number: questionVersions.number,
			content: questionVersions.content
		})
		.from(quizItems)
		.innerJoin(questionVersions, eq(questionVersions.id, quizItems.questionVersionId))
		.innerJoin(questions, eq(questions.id, questionVersions.questionId))
		.where(eq(quizItems.quizId, id))
		.orderBy(asc(quizItems.position))
		.prepare()
);

/** Approved questions of an article at the version in force. */
export const approvedOf = prepared((on) =>
	on
		.select({
			questionId: questions.id,
			questionVersionId: questionVersions.id,
			articleVersionId: questionVersions.articleVersionId,
			content: questionVersions.content
		})
		.from(questions)
		.innerJoin(
			questionVersions,
			and(
				eq(questionVersions.questionId, questions.id),
				eq(questionVersions.number, questions.current)
			)
		)
		.where(and(eq(questions.articleId, id), eq(questions.status, 'approved')))
		.orderBy(sql`${questions}.rowid`)
		.prepare()
);

/** How many attempts a quiz has. */
export const attemptsAt = prepared((on) =>
	on
		.select({ count: sql<number>`count(*)` })
		.from(attempts)
		.where(eq(attempts.quizId, id))
		.prepare()
);

/** The assignments of a quiz to the classes of teacher `owner`, the newest first. */
export const assignmentsOf = prepared((on) =>
	on
		.select({
			id: assignments.id,
			className: classes.name,
			opensAt: assignments.opensAt,
			dueAt: assignments.dueAt
		})
		.from(assignments)
		.innerJoin(classes, eq(classes.id, assignments.classId))
		.where(
			and(
				eq(assignments.quizId, id),
				eq(classes.ownerId, sql.placeholder('owner')),
				isNull(assignments.archivedAt)
			)
		)
		.orderBy(desc(assignments.createdAt))
		.prepare()
);
