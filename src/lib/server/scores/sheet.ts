import type { Question } from '../../engine/types.ts';
import { closeOverdue } from '../attempts/close.ts';
import type { ArticleView } from '../attempts/versions.ts';
import type { Database } from '../db/open.ts';
import type { assignments } from '../db/schema/assignments.ts';
import { attemptsOf, headOf, itemsOf, rosterOf, type Item } from './sheet-queries.ts';

/** One question of the quiz, with what the class did with it. */
export interface SheetQuestion {
	/** Place in the quiz, from 0. */
	readonly position: number;
	readonly question: Question;
	readonly points: number;
	/** Of the attempts that count: how many chose each option, by index as stored. */
	readonly chosen: readonly number[];
	/** Mean credit, 0 to 1, of the attempts that count; null while there is none. */
	readonly facility: number | null;
}

/** One answer as it was given. */
export interface SheetCell {
	/** Indices into the question's options as stored; null where nothing was answered. */
	readonly chosen: readonly number[] | null;
	/** 0 to 1. */
	readonly credit: number;
}

/** One attempt, with a cell for each question of the quiz in the quiz's order. */
export interface SheetAttempt {
	readonly id: string;
	readonly number: number;
	readonly startedAt: number;
	/** Null while it is under way: then it has no cells and no points. */
	readonly submittedAt: number | null;
	readonly points: number;
	readonly outOf: number;
	readonly cells: readonly SheetCell[];
}

export interface SheetRow {
	readonly pupilId: string;
	readonly name: string;
	/** All attempts, oldest first. */
	readonly attempts: readonly SheetAttempt[];
	/** The attempt that counts: the best that was handed in, the earlier of equals; null if none. */
	readonly counts: SheetAttempt | null;
}

/** Pupils by questions: who answered what, and the text that proves each key. */
export interface AnswerSheet {
	readonly assignment: typeof assignments.$inferSelect;
	readonly className: string;
	readonly classId: string;
	readonly quizTitle: string;
	readonly article: ArticleView;
	readonly questions: readonly SheetQuestion[];
	/** In alphabetical order of the names. */
	readonly rows: readonly SheetRow[];
}

/**
 * The answer sheet of an assignment. Time is called on attempts that are over.
 *
 * @param now UTC milliseconds, by the server's clock.
 * @throws DomainError `assignment-not-found` (404).
 */
export async function answerSheet(
	db: Database,
	assignmentId: string,
	now: number
): Promise<AnswerSheet> {
	await closeOverdue(db, { assignmentId }, now);
	const head = headOf(db.read, assignmentId);
	const items = itemsOf(db.read, head.assignment.quizId);
	const byPupil = Map.groupBy(attemptsOf(db.read, assignmentId, items), ({ pupilId }) => pupilId);
	const rows = rosterOf(db.read, head.assignment.classId)
		.map(({ pupilId, name }) => {
			const own = (byPupil.get(pupilId) ?? []).map(({ attempt }) => attempt);
			return { pupilId, name, attempts: own, counts: best(own) };
		})
		.sort((a, b) => a.name.localeCompare(b.name));
	const counted = rows.flatMap((row) => (row.counts ? [row.counts] : []));
	return { ...head, rows, questions: items.map((item) => withCounts(item, counted)) };
}

const best = (own: readonly SheetAttempt[]): SheetAttempt | null =>
	own
		.filter(({ submittedAt }) => submittedAt !== null)
		.reduce<SheetAttempt | null>(
			(top, attempt) => (top && top.points >= attempt.points ? top : attempt),
			null
		);

function withCounts(item: Item, counted: readonly SheetAttempt[]): SheetQuestion {
	const cells = counted.flatMap(({ cells }) => cells[item.position] ?? []);
	const total = cells.reduce((sum, { credit }) => sum + credit, 0);
	return {
		position: item.position,
		points: item.points,
		question: item.question,
		chosen: item.question.options.map(
			(_, option) => cells.filter(({ chosen }) => chosen?.includes(option)).length
		),
		facility: cells.length > 0 ? total / cells.length : null
	};
}
