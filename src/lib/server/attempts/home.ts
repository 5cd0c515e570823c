import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { MINUTE } from '../db/clock.ts';
import { prepared } from '../db/prepared.ts';
import type { Database } from '../db/open.ts';
import { articleVersions } from '../db/schema/articles.ts';
import { allowances, assignments } from '../db/schema/assignments.ts';
import { arrangements, classes, enrolments } from '../db/schema/classes.ts';
import { quizItems, quizzes, type Counts } from '../db/schema/quizzes.ts';
import { waitsFor } from '../classes/waiting.ts';
import { historyOf, type PastAttempt } from '../scores/history.ts';
import { DomainError } from '../errors.ts';
import { allowedColumns, allowedFrom } from './allowed.ts';
import { closeOverdue } from './close.ts';
import { arrangedEnd, endOf, limitFrom } from './deadline.ts';
import { sittingsOfUser } from './queries.ts';

/** An assignment as a pupil's first page shows it. */
export interface PupilTask {
	readonly assignmentId: string;
	readonly title: string;
	readonly article: string;
	readonly words: number;
	readonly className: string;
	readonly questions: number;
	/** Minutes of an attempt for this pupil, or null for no limit. */
	readonly minutes: number | null;
	/** What is arranged for this pupil; the time is in `minutes` already. */
	readonly time: number | null;
	readonly readAloud: boolean;
	/** Which attempt counts, and from which percent it is passed, or null. */
	readonly counts: Counts;
	readonly passMark: number | null;
	readonly opensAt: number;
	readonly dueAt: number | null;
	/** How often it may still be begun. */
	readonly attemptsLeft: number;
	readonly attempts: number;
	/** The attempt under way, with its end by the server's clock. */
	readonly open: { readonly attemptId: string; readonly endsAt: number | null } | null;
	/**
	 * `ready` may be begun or gone on with; `upcoming` has not opened; `missed` closed without an
	 * attempt; `done` has nothing left to do.
	 */
	readonly state: 'ready' | 'upcoming' | 'missed' | 'done';
}

export interface PupilHome {
	/** The classes that the pupil is in. */
	readonly classes: readonly string[];
	/** The classes that a teacher has yet to let the pupil into. */
	readonly waiting: readonly string[];
	/** What is to be done, the soonest closing first, then what opens later. */
	readonly due: readonly PupilTask[];
	readonly missed: readonly PupilTask[];
	readonly past: readonly PastAttempt[];
}

const tasksOf = prepared((on) =>
	on
		.select({
			assignment: assignments,
			title: quizzes.title,
			article: articleVersions.title,
			words: articleVersions.words,
			className: classes.name,
			allowed: allowedColumns,
			settings: quizzes.settings,
			questions: sql<number>`(select count(*) from ${quizItems} where ${quizItems.quizId} = ${quizzes.id})`
		})
		.from(enrolments)
		.innerJoin(classes, eq(classes.id, enrolments.classId))
		.innerJoin(assignments, eq(assignments.classId, classes.id))
		.innerJoin(quizzes, eq(quizzes.id, assignments.quizId))
		.innerJoin(articleVersions, eq(articleVersions.id, quizzes.articleVersionId))
		.leftJoin(arrangements, eq(arrangements.enrolmentId, enrolments.id))
		.leftJoin(
			allowances,
			and(eq(allowances.assignmentId, assignments.id), eq(allowances.userId, enrolments.pupilId))
		)
		.where(
			and(
				eq(enrolments.pupilId, sql.placeholder('user')),
				isNull(enrolments.removedAt),
				isNull(classes.archivedAt),
				isNull(assignments.archivedAt)
			)
		)
		.orderBy(asc(assignments.opensAt))
		.prepare()
);

const classesOf = prepared((on) =>
	on
		.select({ name: classes.name })
		.from(enrolments)
		.innerJoin(classes, eq(classes.id, enrolments.classId))
		.where(and(eq(enrolments.pupilId, sql.placeholder('user')), isNull(enrolments.removedAt)))
		.orderBy(asc(classes.name))
		.prepare()
);

/** What a pupil has to do and has done. Time is called on attempts that are over. */
export async function pupilHome(
	db: Database,
	{ userId, now }: { userId: string; now: number }
): Promise<PupilHome> {
	await closeOverdue(db, { userId }, now);
	const tasks = pupilTasks(db, { userId, now });
	const inState = (state: PupilTask['state']) => tasks.filter((task) => task.state === state);
	return {
		classes: classesOf(db.read)
			.all({ user: userId })
			.map(({ name }) => name),
		waiting: waitsFor(db.read, userId),
		due: [...inState('ready').toSorted(soonest), ...inState('upcoming')],
		missed: inState('missed'),
		past: await historyOf(db, { userId, now })
	};
}

/**
 * One assignment as its pupil sees it. Time is called on attempts that are over.
 *
 * @throws DomainError `assignment-not-found` (404).
 */
export async function pupilTask(
	db: Database,
	{ userId, assignmentId, now }: { userId: string; assignmentId: string; now: number }
): Promise<PupilTask> {
	await closeOverdue(db, { userId }, now);
	const task = pupilTasks(db, { userId, now }).find((one) => one.assignmentId === assignmentId);
	if (!task) throw new DomainError('assignment-not-found', 404, 'There is no such assignment.');
	return task;
}

function pupilTasks(
	db: Database,
	{ userId, now }: { userId: string; now: number }
): readonly PupilTask[] {
	const sittings = sittingsOfUser(db.read).all({ user: userId });
	return tasksOf(db.read)
		.all({ user: userId })
		.map(({ assignment, allowed: given, settings, ...shown }): PupilTask => {
			const { dueAt, attempts, time, readAloud } = allowedFrom(assignment, given);
			const own = sittings.filter(({ assignmentId }) => assignmentId === assignment.id);
			const under = own.find(({ submittedAt }) => submittedAt === null);
			const open = under ? { attemptId: under.id, endsAt: endOf(under) } : null;
			const left = Math.max(0, attempts - own.length);
			const { id: assignmentId, opensAt } = assignment;
			const minutes = minutesOf(assignment.minutes, { dueAt, time, now });
			const { counts = 'best', passMark = null } = settings;
			const rules = { minutes, time, counts, passMark, readAloud, opensAt, dueAt, attempts };
			const base = { ...shown, assignmentId, ...rules };
			const closed = dueAt !== null && now >= dueAt;
			return { ...base, attemptsLeft: closed ? 0 : left, open, state: stateOf() };

			function stateOf(): PupilTask['state'] {
				if (open) return 'ready';
				if (now < opensAt) return 'upcoming';
				if (closed) return own.length === 0 ? 'missed' : 'done';
				return left > 0 ? 'ready' : 'done';
			}
		});
}

/** The minutes that an attempt begun at `now` has for a pupil; null where no limit is set. */
function minutesOf(
	minutes: number | null,
	{ dueAt, time, now }: { dueAt: number | null; time: number | null; now: number }
): number | null {
	const times = { startedAt: now, deadlineAt: limitFrom(now, minutes), dueAt };
	const end = arrangedEnd(times, time);
	if (minutes === null || end === undefined) return minutes;
	return end === null ? null : Math.round((end - now) / MINUTE);
}

const soonest = (a: PupilTask, b: PupilTask) => (a.dueAt ?? Infinity) - (b.dueAt ?? Infinity);
