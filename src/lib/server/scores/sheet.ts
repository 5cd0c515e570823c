import type { Question } from '../../engine/types.ts';
import { counted } from '../../measures/counting.ts';
import { closeOverdue } from '../attempts/close.ts';
import type { ArticleView } from '../attempts/versions.ts';
import type { Database } from '../db/open.ts';
import type { assignments } from '../db/schema/assignments.ts';
import type { EndedBy } from '../db/schema/attempts.ts';
import { settingsOf, type FullSettings } from '../quizzes/settings.ts';
import { cellsOf, type SheetCell } from './cells.ts';
import { inForce } from './regrade/in-force.ts';
import { attemptsOf, headOf, itemsOf, rosterOf, type Item } from './sheet-queries.ts';

export type { SheetCell };

/** One question of the quiz, with what the class did with it. */
export interface SheetQuestion {
	/** Place in the quiz, from 0. */
	readonly position: number;
	/** The version that the quiz has. */
	readonly questionVersionId: string;
	/** As pupils saw it. */
	readonly question: Question;
	/** With the key that counts: after a mending another than was seen. */
	readonly keyed: Question;
	/** What it is worth now: 0 where it does not count. */
	readonly points: number;
	/** What the quiz says that it is worth. */
	readonly worth: number;
	/** Of the attempts that count: how many chose each option, by index as stored. */
	readonly chosen: readonly number[];
	/** Mean credit, 0 to 1, of the attempts that count; null while there is none. */
	readonly facility: number | null;
	/** Answers, of the attempts that count, that a teacher has yet to look at. */
	readonly unsure: number;
}

/** One attempt, without its answers. */
export interface SheetAttempt {
	readonly id: string;
	readonly number: number;
	readonly startedAt: number;
	/** Null while it is under way: then it has no points. */
	readonly submittedAt: number | null;
	readonly by: EndedBy | null;
	readonly points: number;
	readonly outOf: number;
}

/** What counts of a pupil. */
export interface Counted {
	/** Of one attempt, or the mean of all, by the setting of the quiz. */
	readonly points: number;
	readonly outOf: number;
	/** The attempts that count: one, or all that were handed in where the mean counts. */
	readonly attempts: readonly SheetAttempt[];
	/** The one whose answers are shown: the newest of those that count. */
	readonly attempt: SheetAttempt;
	/** Its answers, in the order of the quiz. */
	readonly cells: readonly SheetCell[];
}

export interface SheetRow {
	readonly pupilId: string;
	readonly name: string;
	/** All attempts, oldest first. */
	readonly attempts: readonly SheetAttempt[];
	/** Null while nothing was handed in. */
	readonly counts: Counted | null;
}

/** Pupils by questions: who answered what, and the text that proves each key. */
export interface AnswerSheet {
	readonly assignment: typeof assignments.$inferSelect;
	readonly className: string;
	readonly classId: string;
	/** Owner of the class. */
	readonly ownerId: string;
	readonly quizTitle: string;
	readonly settings: FullSettings;
	readonly article: ArticleView;
	readonly articleVersionId: string;
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
	const settings = settingsOf(head.settings);
	const items = itemsOf(db.read, head.assignment.quizId);
	const byPupil = Map.groupBy(attemptsOf(db.read, assignmentId), ({ pupilId }) => pupilId);
	const pupils = rosterOf(db.read, head.assignment.classId)
		.map(({ pupilId, name }) => {
			const own = byPupil.get(pupilId) ?? [];
			const done = own.filter(({ submittedAt }) => submittedAt !== null);
			return { pupilId, name, attempts: own, done: counted(done, settings.counts) };
		})
		.sort((a, b) => a.name.localeCompare(b.name));
	const cells = cellsOf(
		db.read,
		pupils.flatMap(({ done }) => done.map(({ id }) => id)),
		items
	);
	const rows = pupils.map(({ done, ...row }) => ({ ...row, counts: countedOf(done, cells) }));
	const all = [...cells.values()];
	const questions = items.map((item) => questionOf(db, item, head.ownerId, all));
	return { ...head, settings, rows, questions };
}

function countedOf(
	done: readonly SheetAttempt[],
	cells: ReadonlyMap<string, readonly SheetCell[]>
): Counted | null {
	const attempt = done.at(-1);
	if (!attempt) return null;
	return { ...meanOf(done), attempts: done, attempt, cells: cells.get(attempt.id) ?? [] };
}

/** The score by the attempts that count. */
export const meanOf = (done: readonly { readonly points: number; readonly outOf: number }[]) => ({
	points: done.reduce((sum, { points }) => sum + points, 0) / done.length,
	outOf: done.reduce((sum, { outOf }) => sum + outOf, 0) / done.length
});

function questionOf(
	db: Database,
	{ position, points, question, questionVersionId }: Item,
	ownerId: string,
	counting: readonly (readonly SheetCell[])[]
): SheetQuestion {
	const { keyed, ruling } = inForce(db.read, { versionId: questionVersionId, ownerId });
	const cells = counting.flatMap((row) => row[position] ?? []);
	const total = cells.reduce((sum, { credit }) => sum + credit, 0);
	return {
		position,
		questionVersionId,
		points: ruling.standing === 'dropped' ? 0 : (ruling.points ?? points),
		worth: points,
		question,
		keyed: keyed ?? question,
		chosen: question.options.map(
			(_, option) => cells.filter(({ answer }) => answer?.chosen.includes(option)).length
		),
		facility: cells.length > 0 ? total / cells.length : null,
		unsure: cells.filter(({ unsure }) => unsure).length
	};
}
