import type { Database } from '../db/open.ts';
import { DomainError } from '../errors.ts';
import { counted } from '../../measures/counting.ts';
import { closeOverdue } from '../attempts/close.ts';
import { settingsOf } from '../quizzes/settings.ts';
import { cellsOf, type SheetCell } from './cells.ts';
import { inForce } from './regrade/in-force.ts';
import { attemptsOf, headOf, itemsOf, rosterOf } from './sheet-queries.ts';
import type { SheetAttempt } from './sheet.ts';
import type { Question } from '../../engine/types.ts';

/** A question with one pupil's answer to it. */
export interface AnsweredQuestion {
	readonly position: number;
	/** As the pupil saw it. */
	readonly question: Question;
	/** With the key that the mark was given by. */
	readonly keyed: Question;
	readonly cell: SheetCell;
}

/** A pupil at an assignment: every attempt, and one of them with its answers. */
export interface PupilAttempts {
	readonly name: string;
	readonly attempts: readonly SheetAttempt[];
	/** Numbers of those that count. */
	readonly counting: readonly number[];
	/** The one that is shown: as asked, else the newest that counts, else the newest; null if none. */
	readonly shown: SheetAttempt | null;
	/** Its answers in the order of the quiz; empty while it is under way. */
	readonly answers: readonly AnsweredQuestion[];
}

/**
 * What one pupil did at an assignment. Time is called on attempts that are over.
 *
 * @param input `number`: of the attempt to show.
 * @throws DomainError `assignment-not-found`, `pupil-not-found` (404).
 */
export async function pupilAttempts(
	db: Database,
	input: {
		readonly assignmentId: string;
		readonly pupilId: string;
		readonly number: number | null;
	},
	now: number
): Promise<PupilAttempts & Pick<ReturnType<typeof headOf>, 'quizTitle' | 'className' | 'article'>> {
	await closeOverdue(db, { assignmentId: input.assignmentId }, now);
	const head = headOf(db.read, input.assignmentId);
	const pupil = rosterOf(db.read, head.classId).find(({ pupilId }) => pupilId === input.pupilId);
	if (!pupil) throw new DomainError('pupil-not-found', 404, 'This pupil is not in the class.');
	const attempts = attemptsOf(db.read, input.assignmentId).filter(
		({ pupilId }) => pupilId === input.pupilId
	);
	const done = attempts.filter(({ submittedAt }) => submittedAt !== null);
	const counting = counted(done, settingsOf(head.settings).counts).map(({ number }) => number);
	const shown =
		attempts.find(({ number }) => number === input.number) ??
		attempts.findLast(({ number }) => counting.includes(number)) ??
		attempts.at(-1) ??
		null;
	const { quizTitle, className, article } = head;
	const answers = shown && shown.submittedAt !== null ? answersOf(db, head, shown.id) : [];
	return { quizTitle, className, article, name: pupil.name, attempts, counting, shown, answers };
}

function answersOf(
	db: Database,
	head: ReturnType<typeof headOf>,
	attemptId: string
): AnsweredQuestion[] {
	const items = itemsOf(db.read, head.assignment.quizId);
	const cells = cellsOf(db.read, [attemptId], items).get(attemptId) ?? [];
	return items.flatMap(({ position, question, questionVersionId }) => {
		const cell = cells[position];
		if (!cell) return [];
		const { keyed } = inForce(db.read, { versionId: questionVersionId, ownerId: head.ownerId });
		return [{ position, question, keyed: keyed ?? question, cell }];
	});
}
