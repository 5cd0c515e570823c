import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import { prepared } from '../db/prepared.ts';
import { articleVersions } from '../db/schema/articles.ts';
import { assignments } from '../db/schema/assignments.ts';
import { attempts, responses, submissions } from '../db/schema/attempts.ts';
import { classes, enrolments } from '../db/schema/classes.ts';
import { questionVersions } from '../db/schema/questions.ts';
import { quizItems, quizzes } from '../db/schema/quizzes.ts';
import { marks, scores } from '../db/schema/scores.ts';

const id = sql.placeholder('id');
/** Ids given as one JSON list, so that a statement is the same for any number of them. */
const listed = sql`(select value from json_each(${sql.placeholder('ids')}))`;

/** What an assignment is of. */
export const assignmentHead = prepared((on) =>
	on
		.select({
			assignmentId: assignments.id,
			dueAt: assignments.dueAt,
			classId: classes.id,
			className: classes.name,
			quizId: quizzes.id,
			quizTitle: quizzes.title,
			settings: quizzes.settings,
			articleVersionId: quizzes.articleVersionId,
			articleId: articleVersions.articleId
		})
		.from(assignments)
		.innerJoin(classes, eq(classes.id, assignments.classId))
		.innerJoin(quizzes, eq(quizzes.id, assignments.quizId))
		.innerJoin(articleVersions, eq(articleVersions.id, quizzes.articleVersionId))
		.where(eq(assignments.id, id))
		.prepare()
);

/** The questions of the quiz of an assignment, in its order. */
export const questionsOfQuiz = prepared((on) =>
	on
		.select({
			questionId: questionVersions.questionId,
			versionId: quizItems.questionVersionId,
			points: quizItems.points
		})
		.from(quizItems)
		.innerJoin(questionVersions, eq(questionVersions.id, quizItems.questionVersionId))
		.where(eq(quizItems.quizId, id))
		.orderBy(asc(quizItems.position))
		.prepare()
);

/** The pupils who are in the class of an assignment now. */
export const rosterOfClass = prepared((on) =>
	on
		.select({ pupilId: enrolments.pupilId, name: enrolments.name })
		.from(enrolments)
		.where(and(eq(enrolments.classId, id), isNull(enrolments.removedAt)))
		.prepare()
);

/** The attempts at an assignment that were handed in. */
export const handedIn = prepared((on) =>
	on
		.select({
			id: attempts.id,
			pupilId: attempts.userId,
			number: attempts.number,
			submittedAt: submissions.submittedAt,
			points: scores.points,
			outOf: scores.outOf
		})
		.from(attempts)
		.innerJoin(submissions, eq(submissions.attemptId, attempts.id))
		.innerJoin(scores, eq(scores.attemptId, attempts.id))
		.where(eq(attempts.assignmentId, id))
		.prepare()
);

/** The marks of the attempts `ids`, each with its question and the version whose key gave it. */
export const marksOf = prepared((on) =>
	on
		.select({
			attemptId: marks.attemptId,
			position: marks.position,
			versionId: marks.questionVersionId,
			questionId: questionVersions.questionId,
			number: questionVersions.number,
			credit: marks.credit,
			points: marks.points
		})
		.from(marks)
		.innerJoin(questionVersions, eq(questionVersions.id, marks.questionVersionId))
		.where(inArray(marks.attemptId, listed))
		.prepare()
);

/** The answer in force at each place of the attempts `ids`: SQLite gives the row of the greatest revision. */
export const answersOf = prepared((on) =>
	on
		.select({
			attemptId: responses.attemptId,
			position: responses.position,
			versionId: responses.questionVersionId,
			answer: responses.answer,
			revision: sql<number>`max(${responses.revision})`
		})
		.from(responses)
		.where(inArray(responses.attemptId, listed))
		.groupBy(responses.attemptId, responses.position)
		.prepare()
);

/** Every score at the assignments of a class, with whose it is. */
export const scoresOfClass = prepared((on) =>
	on
		.select({
			assignmentId: assignments.id,
			title: quizzes.title,
			settings: quizzes.settings,
			opensAt: assignments.opensAt,
			pupilId: attempts.userId,
			number: attempts.number,
			points: scores.points,
			outOf: scores.outOf
		})
		.from(assignments)
		.innerJoin(quizzes, eq(quizzes.id, assignments.quizId))
		.innerJoin(attempts, eq(attempts.assignmentId, assignments.id))
		.innerJoin(scores, eq(scores.attemptId, attempts.id))
		.where(and(eq(assignments.classId, id), isNull(assignments.archivedAt)))
		.orderBy(asc(assignments.opensAt), asc(assignments.createdAt), asc(assignments.id))
		.prepare()
);
