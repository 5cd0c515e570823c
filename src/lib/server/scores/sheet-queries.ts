import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Answer, Question } from '../../engine/types.ts';
import { articleView } from '../attempts/versions.ts';
import type { Reader } from '../db/open.ts';
import { prepared } from '../db/prepared.ts';
import { assignments } from '../db/schema/assignments.ts';
import { attempts, responses, submissions } from '../db/schema/attempts.ts';
import { classes, enrolments } from '../db/schema/classes.ts';
import { questionVersions } from '../db/schema/questions.ts';
import { quizItems, quizzes } from '../db/schema/quizzes.ts';
import { marks, scores } from '../db/schema/scores.ts';
import { DomainError } from '../errors.ts';
import type { SheetAttempt } from './sheet.ts';

const id = sql.placeholder('id');

const headRow = prepared((on) =>
	on
		.select({
			assignment: assignments,
			className: classes.name,
			classId: classes.id,
			ownerId: classes.ownerId,
			quizTitle: quizzes.title,
			settings: quizzes.settings,
			articleVersionId: quizzes.articleVersionId
		})
		.from(assignments)
		.innerJoin(classes, eq(classes.id, assignments.classId))
		.innerJoin(quizzes, eq(quizzes.id, assignments.quizId))
		.where(eq(assignments.id, id))
		.prepare()
);

/** What the sheet is of; throws `assignment-not-found` (404). */
export function headOf(read: Reader, assignmentId: string) {
	const row = headRow(read).get({ id: assignmentId });
	const article = row && articleView(read, row.articleVersionId);
	if (!row || !article)
		throw new DomainError('assignment-not-found', 404, 'There is no such assignment.');
	return { ...row, article };
}

/** A question of the quiz, at the version that was chosen. */
export interface Item {
	readonly position: number;
	readonly points: number;
	readonly questionVersionId: string;
	readonly question: Question;
}

const itemRows = prepared((on) =>
	on
		.select({
			position: quizItems.position,
			points: quizItems.points,
			questionVersionId: quizItems.questionVersionId,
			question: questionVersions.content
		})
		.from(quizItems)
		.innerJoin(questionVersions, eq(questionVersions.id, quizItems.questionVersionId))
		.where(eq(quizItems.quizId, id))
		.orderBy(quizItems.position)
		.prepare()
);

/** The questions of a quiz in its order. */
export const itemsOf = (read: Reader, quizId: string): readonly Item[] =>
	itemRows(read).all({ id: quizId });

const rosterRows = prepared((on) =>
	on
		.select({ pupilId: enrolments.pupilId, name: enrolments.name })
		.from(enrolments)
		.where(and(eq(enrolments.classId, id), isNull(enrolments.removedAt)))
		.prepare()
);

/** The pupils who are in the class now. */
export const rosterOf = (read: Reader, classId: string) => rosterRows(read).all({ id: classId });

const attemptRows = prepared((on) =>
	on
		.select({
			id: attempts.id,
			pupilId: attempts.userId,
			number: attempts.number,
			startedAt: attempts.startedAt,
			submittedAt: submissions.submittedAt,
			by: submissions.by,
			points: scores.points,
			outOf: scores.outOf
		})
		.from(attempts)
		.leftJoin(submissions, eq(submissions.attemptId, attempts.id))
		.leftJoin(scores, eq(scores.attemptId, attempts.id))
		.where(eq(attempts.assignmentId, id))
		.orderBy(attempts.number)
		.prepare()
);

/** An attempt with whose it is. */
export interface OwnedAttempt extends SheetAttempt {
	readonly pupilId: string;
}

/** Every attempt at the assignment, oldest first. */
export const attemptsOf = (read: Reader, assignmentId: string): readonly OwnedAttempt[] =>
	attemptRows(read)
		.all({ id: assignmentId })
		.map((row) => ({ ...row, points: row.points ?? 0, outOf: row.outOf ?? 0 }));

/** Ids, as the JSON list that a statement was given under the name `ids`. */
const ids = sql`(select value from json_each(${sql.placeholder('ids')}))`;

const seenRows = prepared((on) =>
	on
		.select({ id: attempts.id, items: attempts.items })
		.from(attempts)
		.where(sql`${attempts.id} in ${ids}`)
		.prepare()
);

/** The questions of each attempt, in its own order. */
export const itemsSeen = (read: Reader, attemptIds: readonly string[]) =>
	seenRows(read).all({ ids: JSON.stringify(attemptIds) });

/** Mark of one place as the statement below writes it. */
export type MarkCells = readonly [
	position: number,
	credit: number,
	points: number,
	proof: 0 | 1 | null,
	unsure: 0 | 1,
	markedBy: string
];

// One row for each attempt: of 300 pupils and 60 questions, rows for each mark take ten times as long.
const markRows = prepared((on) =>
	on
		.select({
			id: marks.attemptId,
			cells: sql<string>`json_group_array(json_array(${marks.position}, ${marks.credit},
				${marks.points}, ${marks.proof}, ${marks.unsure}, ${marks.questionVersionId}))`
		})
		.from(marks)
		.where(sql`${marks.attemptId} in ${ids}`)
		.groupBy(marks.attemptId)
		.prepare()
);

/** The answer in force at one place, and when it was given. */
export type AnswerCells = readonly [position: number, answer: Answer, savedAt: number];

const answerRows = prepared((on) =>
	on
		.select({
			id: responses.attemptId,
			cells: sql<string>`json_group_array(
				json_array(${responses.position}, json(${responses.answer}), ${responses.savedAt})
				order by ${responses.revision})`
		})
		.from(responses)
		.where(sql`${responses.attemptId} in ${ids}`)
		.groupBy(responses.attemptId)
		.prepare()
);

const byPlace = <Cells extends readonly [number, ...unknown[]]>(
	rows: readonly { readonly id: string; readonly cells: string }[]
): ReadonlyMap<string, ReadonlyMap<number, Cells>> =>
	new Map(
		rows.map(({ id, cells }) => [
			id,
			new Map((JSON.parse(cells) as readonly Cells[]).map((cell) => [cell[0], cell]))
		])
	);

/** The marks of attempts, by attempt and place. */
export const marksAt = (read: Reader, attemptIds: readonly string[]) =>
	byPlace<MarkCells>(markRows(read).all({ ids: JSON.stringify(attemptIds) }));

/** The answers in force of attempts, those of the highest revision, by attempt and place. */
export const answersAt = (read: Reader, attemptIds: readonly string[]) =>
	byPlace<AnswerCells>(answerRows(read).all({ ids: JSON.stringify(attemptIds) }));
