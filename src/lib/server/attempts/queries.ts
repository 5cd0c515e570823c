import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm';
import { prepared } from '../db/prepared.ts';
import { allowances, assignments } from '../db/schema/assignments.ts';
import { attemptEnds, attempts, responses, submissions } from '../db/schema/attempts.ts';
import { questionVersions } from '../db/schema/questions.ts';
import { quizItems, quizzes } from '../db/schema/quizzes.ts';

const id = sql.placeholder('id');
const user = sql.placeholder('user');
const position = sql.placeholder('position');

const sitting = {
	id: attempts.id,
	userId: attempts.userId,
	quizId: attempts.quizId,
	assignmentId: attempts.assignmentId,
	number: attempts.number,
	items: attempts.items,
	startedAt: attempts.startedAt,
	deadlineAt: attempts.deadlineAt,
	/** When the assignment closes for this pupil, or null. */
	dueAt: sql<number | null>`coalesce(${allowances.dueAt}, ${assignments.dueAt})`,
	/** The attempt's own end was arranged (`endsAt`) where this is an id. */
	arranged: attemptEnds.attemptId,
	endsAt: attemptEnds.endsAt,
	title: quizzes.title,
	settings: quizzes.settings,
	articleVersionId: quizzes.articleVersionId,
	submittedAt: submissions.submittedAt,
	by: submissions.by
};

const ownAllowance = and(
	eq(allowances.assignmentId, attempts.assignmentId),
	eq(allowances.userId, attempts.userId)
);

/** An attempt with what decides over it: quiz, assignment's closing, submission. */
export const sittingById = prepared((on) =>
	on
		.select(sitting)
		.from(attempts)
		.innerJoin(quizzes, eq(quizzes.id, attempts.quizId))
		.leftJoin(assignments, eq(assignments.id, attempts.assignmentId))
		.leftJoin(submissions, eq(submissions.attemptId, attempts.id))
		.leftJoin(attemptEnds, eq(attemptEnds.attemptId, attempts.id))
		.leftJoin(allowances, ownAllowance)
		.where(eq(attempts.id, id))
		.prepare()
);

/** A row of {@link sittingById}. */
export type Sitting = NonNullable<ReturnType<ReturnType<typeof sittingById>['get']>>;

/** All sittings of a person, the newest first. */
export const sittingsOfUser = prepared((on) =>
	on
		.select(sitting)
		.from(attempts)
		.innerJoin(quizzes, eq(quizzes.id, attempts.quizId))
		.leftJoin(assignments, eq(assignments.id, attempts.assignmentId))
		.leftJoin(submissions, eq(submissions.attemptId, attempts.id))
		.leftJoin(attemptEnds, eq(attemptEnds.attemptId, attempts.id))
		.leftJoin(allowances, ownAllowance)
		.where(eq(attempts.userId, user))
		.orderBy(desc(attempts.startedAt))
		.prepare()
);

/** The sittings at an assignment that nobody has handed in. */
export const openAtAssignment = prepared((on) =>
	on
		.select(sitting)
		.from(attempts)
		.innerJoin(quizzes, eq(quizzes.id, attempts.quizId))
		.leftJoin(assignments, eq(assignments.id, attempts.assignmentId))
		.leftJoin(submissions, eq(submissions.attemptId, attempts.id))
		.leftJoin(attemptEnds, eq(attemptEnds.attemptId, attempts.id))
		.leftJoin(allowances, ownAllowance)
		.where(and(eq(attempts.assignmentId, id), isNull(submissions.attemptId)))
		.prepare()
);

/** The newest answer at a place. */
export const lastResponse = prepared((on) =>
	on
		.select()
		.from(responses)
		.where(and(eq(responses.attemptId, id), eq(responses.position, position)))
		.orderBy(desc(responses.revision))
		.limit(1)
		.prepare()
);

/** Every answer of an attempt, the newest of a place last. */
export const responsesOf = prepared((on) =>
	on
		.select()
		.from(responses)
		.where(eq(responses.attemptId, id))
		.orderBy(asc(responses.revision))
		.prepare()
);

export const insertResponse = prepared((on) =>
	on
		.insert(responses)
		.values({
			id: sql.placeholder('id'),
			attemptId: sql.placeholder('attemptId'),
			position: sql.placeholder('position'),
			revision: sql.placeholder('revision'),
			questionVersionId: sql.placeholder('questionVersionId'),
			answer: sql.placeholder('answer'),
			final: sql.placeholder('final'),
			savedAt: sql.placeholder('savedAt')
		})
		.prepare()
);

/** A question as it was at one version. */
export const questionVersionById = prepared((on) =>
	on.select().from(questionVersions).where(eq(questionVersions.id, id)).prepare()
);

/** The questions of a quiz in its order. */
export const itemsOfQuiz = prepared((on) =>
	on
		.select({
			questionVersionId: quizItems.questionVersionId,
			points: quizItems.points,
			content: questionVersions.content,
			faults: questionVersions.faults
		})
		.from(quizItems)
		.innerJoin(questionVersions, eq(questionVersions.id, quizItems.questionVersionId))
		.where(eq(quizItems.quizId, id))
		.orderBy(asc(quizItems.position))
		.prepare()
);

/** An assignment with its quiz. */
export const assignmentWithQuiz = prepared((on) =>
	on
		.select({ assignment: assignments, quiz: quizzes })
		.from(assignments)
		.innerJoin(quizzes, eq(quizzes.id, assignments.quizId))
		.where(eq(assignments.id, id))
		.prepare()
);
