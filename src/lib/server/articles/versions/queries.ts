import { and, asc, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Reader } from '../../db/open.ts';
import { prepared } from '../../db/prepared.ts';
import { users } from '../../db/schema/accounts.ts';
import { articleVersions } from '../../db/schema/articles.ts';
import { assignments } from '../../db/schema/assignments.ts';
import { attempts } from '../../db/schema/attempts.ts';
import { classes } from '../../db/schema/classes.ts';
import { events } from '../../db/schema/events.ts';
import { questionVersions } from '../../db/schema/questions.ts';
import { quizItems, quizzes } from '../../db/schema/quizzes.ts';

const id = sql.placeholder('id');

/** The versions of an article without their text, the newest first, with who made each. */
export const versionsOf = prepared((on) =>
	on
		.select({
			id: articleVersions.id,
			number: articleVersions.number,
			title: articleVersions.title,
			words: articleVersions.words,
			createdAt: articleVersions.createdAt,
			by: users.name,
			data: events.data
		})
		.from(articleVersions)
		.leftJoin(
			events,
			and(
				eq(events.subject, articleVersions.articleId),
				eq(events.kind, 'article.revised'),
				sql`json_extract(${events.data}, '$.version') = ${articleVersions.number}`
			)
		)
		.leftJoin(users, eq(users.id, events.actorId))
		.where(eq(articleVersions.articleId, id))
		.orderBy(desc(articleVersions.number))
		.prepare()
);

/** Version `number` of article `id`. */
export const versionByNumber = prepared((on) =>
	on
		.select()
		.from(articleVersions)
		.where(
			and(eq(articleVersions.articleId, id), eq(articleVersions.number, sql.placeholder('number')))
		)
		.prepare()
);

/** Quizzes about version `id` that nobody was given and nobody has begun, of teacher `owner`. */
export const idleQuizzes = prepared((on) =>
	on
		.select({ id: quizzes.id, title: quizzes.title })
		.from(quizzes)
		.where(
			and(
				eq(quizzes.articleVersionId, id),
				eq(quizzes.ownerId, sql.placeholder('owner')),
				isNull(quizzes.archivedAt),
				sql`not exists (select 1 from ${assignments} a where a.quiz_id = ${quizzes.id})`,
				sql`not exists (select 1 from ${attempts} t where t.quiz_id = ${quizzes.id})`
			)
		)
		.orderBy(desc(quizzes.createdAt))
		.prepare()
);

/** The questions of a quiz with their versions, in order. */
export const itemVersions = prepared((on) =>
	on
		.select({
			position: quizItems.position,
			questionVersionId: quizItems.questionVersionId,
			questionId: questionVersions.questionId
		})
		.from(quizItems)
		.innerJoin(questionVersions, eq(questionVersions.id, quizItems.questionVersionId))
		.where(eq(quizItems.quizId, id))
		.orderBy(asc(quizItems.position))
		.prepare()
);

/** Where versions of these questions were given to classes of a teacher, the newest first. */
export const givenWith = (read: Reader, ownerId: string, questionIds: readonly string[]) =>
	read
		.select({
			questionId: questionVersions.questionId,
			versionId: questionVersions.id,
			assignmentId: assignments.id,
			position: quizItems.position,
			className: classes.name,
			quizTitle: quizzes.title
		})
		.from(questionVersions)
		.innerJoin(quizItems, eq(quizItems.questionVersionId, questionVersions.id))
		.innerJoin(quizzes, eq(quizzes.id, quizItems.quizId))
		.innerJoin(assignments, eq(assignments.quizId, quizzes.id))
		.innerJoin(classes, eq(classes.id, assignments.classId))
		.where(
			and(
				inArray(questionVersions.questionId, [...questionIds]),
				eq(classes.ownerId, ownerId),
				isNull(assignments.archivedAt)
			)
		)
		.orderBy(desc(assignments.createdAt))
		.all();
