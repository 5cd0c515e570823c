import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { Answer, Question } from '../../engine/types.ts';
import { articleView } from '../attempts/versions.ts';
import type { Reader } from '../db/open.ts';
import { assignments } from '../db/schema/assignments.ts';
import { attempts, responses, submissions, type AttemptItem } from '../db/schema/attempts.ts';
import { classes, enrolments } from '../db/schema/classes.ts';
import { questionVersions } from '../db/schema/questions.ts';
import { quizItems, quizzes } from '../db/schema/quizzes.ts';
import { marks, scores } from '../db/schema/scores.ts';
import { DomainError } from '../errors.ts';
import type { SheetAttempt, SheetCell } from './sheet.ts';

/** What the sheet is of; throws `assignment-not-found` (404). */
export function headOf(read: Reader, assignmentId: string) {
	const row = read
		.select({
			assignment: assignments,
			className: classes.name,
			classId: classes.id,
			quizTitle: quizzes.title,
			articleVersionId: quizzes.articleVersionId
		})
		.from(assignments)
		.innerJoin(classes, eq(classes.id, assignments.classId))
		.innerJoin(quizzes, eq(quizzes.id, assignments.quizId))
		.where(eq(assignments.id, assignmentId))
		.get();
	const article = row && articleView(read, row.articleVersionId);
	if (!row || !article)
		throw new DomainError('assignment-not-found', 404, 'There is no such assignment.');
	const { assignment, className, classId, quizTitle } = row;
	return { assignment, className, classId, quizTitle, article };
}

/** A question of the quiz, at the version that was chosen. */
export interface Item {
	readonly position: number;
	readonly points: number;
	readonly questionVersionId: string;
	readonly question: Question;
}

/** In the order of the quiz. */
export function itemsOf(read: Reader, quizId: string): readonly Item[] {
	return read
		.select({
			position: quizItems.position,
			points: quizItems.points,
			questionVersionId: quizItems.questionVersionId,
			question: questionVersions.content
		})
		.from(quizItems)
		.innerJoin(questionVersions, eq(questionVersions.id, quizItems.questionVersionId))
		.where(eq(quizItems.quizId, quizId))
		.orderBy(quizItems.position)
		.all();
}

/** The pupils who are in the class now. */
export function rosterOf(read: Reader, classId: string) {
	return read
		.select({ pupilId: enrolments.pupilId, name: enrolments.name })
		.from(enrolments)
		.where(and(eq(enrolments.classId, classId), isNull(enrolments.removedAt)))
		.all();
}

/** Every attempt at the assignment, oldest first, each with whose it is. */
export function attemptsOf(
	read: Reader,
	assignmentId: string,
	items: readonly Item[]
): readonly { readonly pupilId: string; readonly attempt: SheetAttempt }[] {
	const rows = read
		.select({
			id: attempts.id,
			pupilId: attempts.userId,
			number: attempts.number,
			startedAt: attempts.startedAt,
			seen: attempts.items,
			submittedAt: submissions.submittedAt,
			points: scores.points,
			outOf: scores.outOf
		})
		.from(attempts)
		.leftJoin(submissions, eq(submissions.attemptId, attempts.id))
		.leftJoin(scores, eq(scores.attemptId, attempts.id))
		.where(eq(attempts.assignmentId, assignmentId))
		.orderBy(attempts.number)
		.all();
	const own = attemptIds(read, assignmentId);
	const answers = lastAnswers(read, own);
	const credits = new Map(
		read
			.select()
			.from(marks)
			.where(inArray(marks.attemptId, own))
			.all()
			.map((mark) => [place(mark.attemptId, mark.position), mark.credit])
	);
	return rows.map(({ pupilId, seen, points, outOf, ...attempt }) => ({
		pupilId,
		attempt: {
			...attempt,
			points: points ?? 0,
			outOf: outOf ?? items.reduce((sum, item) => sum + item.points, 0),
			cells: attempt.submittedAt === null ? [] : cellsOf(attempt.id, seen, items, answers, credits)
		}
	}));
}

/** As a subquery. */
const attemptIds = (read: Reader, assignmentId: string) =>
	read.select({ id: attempts.id }).from(attempts).where(eq(attempts.assignmentId, assignmentId));

const place = (attemptId: string, position: number) => `${attemptId}/${position}`;

/** The answer in force at each place of the given attempts: the one of the highest revision. */
function lastAnswers(
	read: Reader,
	own: ReturnType<typeof attemptIds>
): ReadonlyMap<string, Answer> {
	const rows = read
		.select({
			attemptId: responses.attemptId,
			position: responses.position,
			answer: responses.answer
		})
		.from(responses)
		.where(inArray(responses.attemptId, own))
		.orderBy(responses.revision)
		.all();
	return new Map(rows.map((row) => [place(row.attemptId, row.position), row.answer]));
}

/** The questions as this attempt saw them may stand in another order than in the quiz. */
function cellsOf(
	attemptId: string,
	seen: readonly AttemptItem[],
	items: readonly Item[],
	answers: ReadonlyMap<string, Answer>,
	credits: ReadonlyMap<string, number>
): readonly SheetCell[] {
	return items.map(({ questionVersionId }) => {
		const at = seen.findIndex((item) => item.questionVersionId === questionVersionId);
		const chosen = answers.get(place(attemptId, at))?.chosen ?? [];
		return {
			chosen: chosen.length > 0 ? chosen : null,
			credit: credits.get(place(attemptId, at)) ?? 0
		};
	});
}
