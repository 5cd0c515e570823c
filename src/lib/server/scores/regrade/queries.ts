import { and, asc, desc, eq, getTableColumns, isNull, sql } from 'drizzle-orm';
import { prepared } from '../../db/prepared.ts';
import { assignments } from '../../db/schema/assignments.ts';
import { attempts, responses } from '../../db/schema/attempts.ts';
import { users } from '../../db/schema/accounts.ts';
import { classes } from '../../db/schema/classes.ts';
import { quizItems, quizzes } from '../../db/schema/quizzes.ts';
import { marks, regradeMarks, regrades, scores } from '../../db/schema/scores.ts';

const id = sql.placeholder('id');
const owner = sql.placeholder('owner');
const attempt = sql.placeholder('attempt');
const position = sql.placeholder('position');

const decision = {
	id: regrades.id,
	versionId: regrades.versionId,
	keyVersionId: regrades.keyVersionId,
	mend: regrades.mend
};

/** The decisions in force over the questions of the quiz of an assignment, the oldest first. */
export const decisionsAt = prepared((on) =>
	on
		.select(decision)
		.from(assignments)
		.innerJoin(classes, eq(classes.id, assignments.classId))
		.innerJoin(quizItems, eq(quizItems.quizId, assignments.quizId))
		.innerJoin(
			regrades,
			and(
				eq(regrades.versionId, quizItems.questionVersionId),
				eq(regrades.ownerId, classes.ownerId),
				isNull(regrades.undoneAt)
			)
		)
		.where(eq(assignments.id, id))
		.orderBy(asc(regrades.at), asc(sql`${regrades}.rowid`))
		.prepare()
);

/** The decisions in force over version `id` in the classes of `owner`, the oldest first. */
export const decisionsOver = prepared((on) =>
	on
		.select({ ...decision, toVersion: regrades.toVersion, at: regrades.at })
		.from(regrades)
		.where(and(eq(regrades.versionId, id), eq(regrades.ownerId, owner), isNull(regrades.undoneAt)))
		.orderBy(asc(regrades.at), asc(sql`${regrades}.rowid`))
		.prepare()
);

/** Every decision over version `id` in the classes of `owner`, the newest first, with who made it. */
export const ledgerOver = prepared((on) =>
	on
		.select({ ...getTableColumns(regrades), by: users.name })
		.from(regrades)
		.innerJoin(users, eq(users.id, regrades.byUser))
		.where(and(eq(regrades.versionId, id), eq(regrades.ownerId, owner)))
		.orderBy(desc(regrades.at), desc(sql`${regrades}.rowid`))
		.prepare()
);

export const regradeById = prepared((on) =>
	on.select().from(regrades).where(eq(regrades.id, id)).prepare()
);

/** The question's place in an attempt's own order: a row of SQLite's reading of the attempt's items. */
const seen = sql`json_each(${attempts.items}) as seen`;
const seenAt = sql<number>`seen.key`;

/**
 * Every attempt that was handed in, in the classes of `owner`, at a quiz with version `id`: with the
 * answer and the mark there, and all marks of the attempt in its order (JSON: credit and points). One
 * statement, for there may be thousands.
 */
export const attemptsWith = prepared((on) =>
	on
		.select({
			attemptId: attempts.id,
			userId: attempts.userId,
			number: attempts.number,
			assignmentId: assignments.id,
			settings: quizzes.settings,
			position: seenAt,
			itemPoints: sql<number>`seen.value ->> 'points'`,
			answer: sql<string | null>`(
				select ${responses.answer} from ${responses}
				where ${responses.attemptId} = ${attempts.id} and ${responses.position} = ${seenAt}
				order by ${responses.revision} desc limit 1)`,
			mark: sql<string>`(
				select json_array(question_version_id, proof, unsure) from marks as own
				where own.attempt_id = ${attempts.id} and own.position = ${seenAt})`,
			// With all digits of a number, which SQLite's own JSON does not write.
			marks: sql<string>`(
				select '[' || group_concat(printf('[%!.17g,%!.17g]', credit, points), ',' order by position) || ']'
				from marks as own where own.attempt_id = ${attempts.id})`,
			points: scores.points,
			outOf: scores.outOf
		})
		.from(quizItems)
		.innerJoin(assignments, eq(assignments.quizId, quizItems.quizId))
		.innerJoin(classes, and(eq(classes.id, assignments.classId), eq(classes.ownerId, owner)))
		.innerJoin(quizzes, eq(quizzes.id, quizItems.quizId))
		.innerJoin(attempts, eq(attempts.assignmentId, assignments.id))
		.innerJoin(scores, eq(scores.attemptId, attempts.id))
		.innerJoin(seen, sql`seen.value ->> 'questionVersionId' = ${id}`)
		.where(eq(quizItems.questionVersionId, id))
		.prepare()
);

export const setMark = prepared((on) =>
	on
		.update(marks)
		.set({
			questionVersionId: sql`${sql.placeholder('questionVersionId')}`,
			credit: sql`${sql.placeholder('credit')}`,
			points: sql`${sql.placeholder('points')}`,
			proof: sql`${sql.placeholder('proof')}`,
			unsure: sql`${sql.placeholder('unsure')}`
		})
		.where(and(eq(marks.attemptId, attempt), eq(marks.position, position)))
		.prepare()
);

export const setScore = prepared((on) =>
	on
		.update(scores)
		.set({
			points: sql`${sql.placeholder('points')}`,
			outOf: sql`${sql.placeholder('outOf')}`,
			computedAt: sql`${sql.placeholder('now')}`
		})
		.where(eq(scores.attemptId, attempt))
		.prepare()
);

export const insertRegradeMark = prepared((on) =>
	on
		.insert(regradeMarks)
		.values({
			regradeId: sql.placeholder('regradeId'),
			attemptId: sql.placeholder('attemptId'),
			position: sql.placeholder('position'),
			before: sql.placeholder('before'),
			after: sql.placeholder('after')
		})
		.prepare()
);

/** What a regrade did, mark by mark. */
export const marksOfRegrade = prepared((on) =>
	on.select().from(regradeMarks).where(eq(regradeMarks.regradeId, id)).prepare()
);

export const nameOf = prepared((on) =>
	on.select({ name: users.name }).from(users).where(eq(users.id, id)).prepare()
);
