import type { Answer, Question } from '../../engine/types.ts';
import { counted, type Counting } from '../../measures/counting.ts';
import { mean } from '../../measures/sums.ts';
import { closeOverdue } from '../attempts/close.ts';
import { questionAt } from '../attempts/versions.ts';
import type { Database } from '../db/open.ts';
import { DomainError } from '../errors.ts';
import { settingsOf } from '../quizzes/settings.ts';
import { answerAsOf } from './as-of.ts';
import * as queries from './queries.ts';

export type AssignmentHead = NonNullable<
	ReturnType<ReturnType<typeof queries.assignmentHead>['get']>
>;

/** One question of an assignment, at the newest version by which it was marked. */
export interface AskedQuestion {
	readonly questionId: string;
	readonly versionId: string;
	/** Place in the quiz, from 0; those that were in the quiz before come behind. */
	readonly place: number;
	/** What it is worth; 0 where it was taken out of the score. */
	readonly points: number;
	readonly question: Question;
}

/** What one pupil did with one question. */
export interface AnswerCell {
	/** Share of the points, 0 to 1; where the mean of the attempts counts, of them all. */
	readonly credit: number;
	/** In points. */
	readonly mark: number;
	/** As given, in the options of the question as shown here; null where there is none. */
	readonly answer: Answer | null;
}

/** One pupil who handed in. */
export interface AnsweringPupil {
	readonly pupilId: string;
	readonly name: string;
	readonly points: number;
	readonly outOf: number;
	/** By question id; none for a question that the pupil was not asked. */
	readonly cells: ReadonlyMap<string, AnswerCell>;
}

/** What a class answered at an assignment, of the attempts that count. */
export interface ClassAnswers {
	readonly head: AssignmentHead;
	/** Pupils in the class now. */
	readonly roster: number;
	readonly questions: readonly AskedQuestion[];
	readonly pupils: readonly AnsweringPupil[];
}

/**
 * Reads what a class answered. Time is called on attempts that are over. What it costs depends on the
 * assignment alone.
 *
 * @param counting Which attempt counts; what the quiz says if not given. Where the mean counts, marks
 * are means and answers those of the last attempt.
 * @throws DomainError `assignment-not-found` (404).
 */
export async function classAnswers(
	db: Database,
	assignmentId: string,
	now: number,
	counting?: Counting
): Promise<ClassAnswers> {
	await closeOverdue(db, { assignmentId }, now);
	const head = queries.assignmentHead(db.read).get({ id: assignmentId });
	if (!head) throw new DomainError('assignment-not-found', 404, 'There is no such assignment.');
	const rule = counting ?? settingsOf(head.settings).counts;
	const roster = queries.rosterOfClass(db.read).all({ id: head.classId });
	const byPupil = Map.groupBy(
		queries.handedIn(db.read).all({ id: assignmentId }),
		(one) => one.pupilId
	);
	const sitting = roster.flatMap(({ pupilId, name }) => {
		const own = counted(byPupil.get(pupilId) ?? [], rule);
		return own.length > 0 ? [{ pupilId, name, own }] : [];
	});
	const ids = JSON.stringify(sitting.flatMap(({ own }) => own.map((attempt) => attempt.id)));
	const marks = queries.marksOf(db.read).all({ ids });
	const questions = questionsOf(db, head.quizId, marks);
	const cellsOf = cellReader(db, questions, marks, queries.answersOf(db.read).all({ ids }));
	return {
		head,
		roster: roster.length,
		questions,
		pupils: sitting.map(({ pupilId, name, own }) => ({
			pupilId,
			name,
			points: mean(own.map(({ points }) => points)),
			outOf: Math.max(...own.map(({ outOf }) => outOf)),
			cells: cellsOf(own.toSorted((a, b) => a.number - b.number).map((attempt) => attempt.id))
		}))
	};
}

type MarkRow = ReturnType<ReturnType<typeof queries.marksOf>['all']>[number];
type AnswerRow = ReturnType<ReturnType<typeof queries.answersOf>['all']>[number];

/** Those of the quiz in its order, then those that attempts had and the quiz has no more. */
function questionsOf(db: Database, quizId: string, marks: readonly MarkRow[]): AskedQuestion[] {
	const newest = new Map<string, MarkRow>();
	for (const mark of marks) {
		const known = newest.get(mark.questionId);
		if (!known || mark.number > known.number) newest.set(mark.questionId, mark);
	}
	const inQuiz = queries.questionsOfQuiz(db.read).all({ id: quizId });
	const known = new Set(inQuiz.map(({ questionId }) => questionId));
	const before = [...newest.values()].filter(({ questionId }) => !known.has(questionId));
	return [...inQuiz, ...before].flatMap(({ questionId, versionId, points }, place) => {
		const marked = newest.get(questionId);
		const shown = marked?.versionId ?? versionId;
		const question = questionAt(db.read, shown);
		return question
			? [{ questionId, versionId: shown, place, points: marked?.points ?? points, question }]
			: [];
	});
}

function cellReader(
	db: Database,
	questions: readonly AskedQuestion[],
	marks: readonly MarkRow[],
	answers: readonly AnswerRow[]
): (attemptIds: readonly string[]) => ReadonlyMap<string, AnswerCell> {
	const shown = new Map(questions.map((one) => [one.questionId, one.question]));
	const marksBy = Map.groupBy(marks, ({ attemptId }) => attemptId);
	const answerAt = new Map(answers.map((row) => [`${row.attemptId}/${row.position}`, row]));
	const answerTo = (mark: MarkRow): Answer | null => {
		const row = answerAt.get(`${mark.attemptId}/${mark.position}`);
		const question = shown.get(mark.questionId);
		const seen = row && questionAt(db.read, row.versionId);
		return row && seen && question ? answerAsOf(row.answer, seen, question) : null;
	};
	return (attemptIds) => {
		const own = Map.groupBy(
			attemptIds.flatMap((id) => marksBy.get(id) ?? []),
			({ questionId }) => questionId
		);
		return new Map(
			[...own].flatMap(([questionId, rows]) => {
				const last = rows.at(-1);
				if (!last) return [];
				const credit = mean(rows.map((row) => row.credit));
				const mark = mean(rows.map((row) => row.credit * row.points));
				return [[questionId, { credit, mark, answer: answerTo(last) }]];
			})
		);
	};
}
