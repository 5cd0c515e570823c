import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { counted } from '../../measures/counting.ts';
import { closeOverdue } from '../attempts/close.ts';
import type { Database } from '../db/open.ts';
import { prepared } from '../db/prepared.ts';
import { assignments } from '../db/schema/assignments.ts';
import { attempts, submissions } from '../db/schema/attempts.ts';
import { classes } from '../db/schema/classes.ts';
import { quizzes } from '../db/schema/quizzes.ts';
import { scores } from '../db/schema/scores.ts';
import { DomainError } from '../errors.ts';
import { settingsOf } from '../quizzes/settings.ts';
import { rosterOf } from './sheet-queries.ts';
import { meanOf } from './sheet.ts';

/** What a pupil has at one assignment. */
export type GradeCell =
	| {
			readonly state: 'done';
			readonly points: number;
			readonly outOf: number;
			readonly share: number;
	  }
	/** `missed`: it has closed and nothing was handed in. */
	| { readonly state: 'under-way' | 'open' | 'missed' };

export interface GradeRow {
	readonly pupilId: string;
	readonly name: string;
	/** In the order of the columns. */
	readonly cells: readonly GradeCell[];
	/** Mean share of the points, 0 to 1, over what was handed in; null where that is nothing. */
	readonly mean: number | null;
}

export interface GradeColumn {
	/** Of the assignment. */
	readonly id: string;
	readonly title: string;
	readonly opensAt: number;
	readonly dueAt: number | null;
	readonly done: number;
	/** Mean share of the points, 0 to 1; null while nobody has handed in. */
	readonly mean: number | null;
}

/** A class by its assignments. */
export interface Gradebook {
	readonly classId: string;
	readonly className: string;
	/** Those that were not taken back, the oldest first. */
	readonly columns: readonly GradeColumn[];
	/** In alphabetical order of the names. */
	readonly rows: readonly GradeRow[];
	/** Mean of the pupils' means; null while there is none. */
	readonly mean: number | null;
}

const id = sql.placeholder('id');

const columnRows = prepared((on) =>
	on
		.select({
			id: assignments.id,
			title: quizzes.title,
			settings: quizzes.settings,
			opensAt: assignments.opensAt,
			dueAt: assignments.dueAt
		})
		.from(assignments)
		.innerJoin(quizzes, eq(quizzes.id, assignments.quizId))
		.where(and(eq(assignments.classId, id), isNull(assignments.archivedAt)))
		.orderBy(asc(assignments.opensAt), asc(assignments.createdAt), asc(assignments.id))
		.prepare()
);

const attemptRows = prepared((on) =>
	on
		.select({
			assignmentId: attempts.assignmentId,
			userId: attempts.userId,
			number: attempts.number,
			submittedAt: submissions.submittedAt,
			points: scores.points,
			outOf: scores.outOf
		})
		.from(assignments)
		.innerJoin(attempts, eq(attempts.assignmentId, assignments.id))
		.leftJoin(submissions, eq(submissions.attemptId, attempts.id))
		.leftJoin(scores, eq(scores.attemptId, attempts.id))
		.where(and(eq(assignments.classId, id), isNull(assignments.archivedAt)))
		.prepare()
);

/**
 * The gradebook of a class: each pupil's score at each assignment, by the attempt that counts there.
 * Time is called on attempts that are over.
 *
 * @throws DomainError `class-not-found` (404).
 */
export async function gradebookOf(db: Database, classId: string, now: number): Promise<Gradebook> {
	const group = db.read.select().from(classes).where(eq(classes.id, classId)).get();
	if (!group) throw new DomainError('class-not-found', 404, 'There is no such class.');
	const columns = columnRows(db.read).all({ id: classId });
	for (const { id: assignmentId } of columns) await closeOverdue(db, { assignmentId }, now);
	const byPlace = Map.groupBy(attemptRows(db.read).all({ id: classId }), (row) =>
		place(row.userId, row.assignmentId ?? '')
	);
	const rows = rosterOf(db.read, classId)
		.map(({ pupilId, name }): GradeRow => {
			const cells = columns.map(({ id: assignmentId, settings, dueAt }) => {
				const own = byPlace.get(place(pupilId, assignmentId)) ?? [];
				return cellOf(own, settingsOf(settings).counts, dueAt !== null && dueAt <= now);
			});
			return { pupilId, name, cells, mean: meanShare(cells) };
		})
		.sort((a, b) => a.name.localeCompare(b.name));
	return {
		classId,
		className: group.name,
		columns: columns.map(({ id, title, opensAt, dueAt }, i) => {
			const cells = rows.flatMap(({ cells }) => cells[i] ?? []);
			const done = cells.filter(({ state }) => state === 'done').length;
			return { id, title, opensAt, dueAt, done, mean: meanShare(cells) };
		}),
		rows,
		mean: average(rows.flatMap(({ mean }) => mean ?? []))
	};
}

const place = (userId: string, assignmentId: string) => `${userId}/${assignmentId}`;

type AttemptRow = ReturnType<ReturnType<typeof attemptRows>['all']>[number];

function cellOf(
	own: readonly AttemptRow[],
	counts: Parameters<typeof counted>[1],
	closed: boolean
): GradeCell {
	const done = own
		.filter(({ submittedAt }) => submittedAt !== null)
		.map(({ number, points, outOf }) => ({ number, points: points ?? 0, outOf: outOf ?? 0 }));
	if (done.length > 0) {
		const { points, outOf } = meanOf(counted(done, counts));
		return { state: 'done', points, outOf, share: outOf > 0 ? points / outOf : 0 };
	}
	if (own.length > 0) return { state: 'under-way' };
	return { state: closed ? 'missed' : 'open' };
}

const meanShare = (cells: readonly GradeCell[]) =>
	average(cells.flatMap((cell) => (cell.state === 'done' ? cell.share : [])));

const average = (values: readonly number[]): number | null =>
	values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
