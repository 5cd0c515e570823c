import { and, desc, eq, isNull } from 'drizzle-orm';
import { newId } from '../db/id.ts';
import type { Database, Tx } from '../db/open.ts';
import { attemptEnds, attempts, submissions } from '../db/schema/attempts.ts';
import type { quizzes } from '../db/schema/quizzes.ts';
import { DomainError } from '../errors.ts';
import { allowedAt } from './allowed.ts';
import { closeIfOver } from './close.ts';
import { arrangedEnd, limitFrom } from './deadline.ts';
import { fixOrder } from './order.ts';
import { assignmentWithQuiz, itemsOfQuiz, sittingById } from './queries.ts';

type Quiz = typeof quizzes.$inferSelect;

/** Which attempt to go to, and whether it had been begun before. */
export interface Started {
	readonly attemptId: string;
	readonly resumed: boolean;
}

/**
 * Begins an attempt at an assignment, or goes on with the one under way. Whose class it is must have
 * been checked (`requireAssigned`).
 *
 * @throws DomainError `assignment-not-found` (404), `not-open-yet`, `closed`, `no-attempts-left` or
 * `empty-quiz` (409).
 */
export function startAssigned(
	db: Database,
	{ assignmentId, userId, now }: { assignmentId: string; userId: string; now: number }
): Promise<Started> {
	return db.write((tx) => {
		const found = assignmentWithQuiz(tx).get({ id: assignmentId });
		if (!found || found.assignment.archivedAt !== null)
			throw new DomainError('assignment-not-found', 404, 'There is no such assignment.');
		const { assignment, quiz } = found;
		const own = attemptsAt(tx, { userId, quizId: quiz.id, assignmentId });
		const open = openOne(tx, own, now);
		if (open) return { attemptId: open, resumed: true };
		if (now < assignment.opensAt)
			throw new DomainError('not-open-yet', 409, 'This quiz is not open yet. Come back later.');
		const allowed = allowedAt(tx, assignment, userId);
		if (allowed.dueAt !== null && now >= allowed.dueAt)
			throw new DomainError(
				'closed',
				409,
				'This quiz has closed. Ask your teacher if you need more time.'
			);
		if (own.length >= allowed.attempts)
			throw new DomainError('no-attempts-left', 409, 'You have used all attempts at this quiz.');
		const deadlineAt = limitFrom(now, assignment.minutes);
		const number = own.length + 1;
		const begun = begin(tx, quiz, { userId, assignmentId, number, now, deadlineAt });
		const times = { startedAt: now, deadlineAt, dueAt: allowed.dueAt };
		const endsAt = arrangedEnd(times, allowed.time);
		if (endsAt !== undefined)
			tx.insert(attemptEnds).values({ attemptId: begun.attemptId, endsAt }).run();
		return begun;
	});
}

/**
 * Begins an attempt at a sample's quiz, or goes on with the one under way. As often as one likes.
 *
 * @throws DomainError `empty-quiz` (409).
 */
export function startSample(
	db: Database,
	{ quiz, userId, now }: { quiz: Quiz; userId: string; now: number }
): Promise<Started> {
	return db.write((tx) => {
		const own = attemptsAt(tx, { userId, quizId: quiz.id, assignmentId: null });
		const open = openOne(tx, own, now);
		if (open) return { attemptId: open, resumed: true };
		const number = own.length + 1;
		return begin(tx, quiz, { userId, assignmentId: null, number, now, deadlineAt: null });
	});
}

function attemptsAt(
	tx: Tx,
	{ userId, quizId, assignmentId }: { userId: string; quizId: string; assignmentId: string | null }
) {
	return tx
		.select({ id: attempts.id, submittedAt: submissions.submittedAt })
		.from(attempts)
		.leftJoin(submissions, eq(submissions.attemptId, attempts.id))
		.where(
			and(
				eq(attempts.userId, userId),
				eq(attempts.quizId, quizId),
				assignmentId === null
					? isNull(attempts.assignmentId)
					: eq(attempts.assignmentId, assignmentId)
			)
		)
		.orderBy(desc(attempts.number))
		.all();
}

/** The attempt that is under way, after time was called on one that is over. */
function openOne(
	tx: Tx,
	own: readonly { readonly id: string; readonly submittedAt: number | null }[],
	now: number
): string | null {
	const last = own.find(({ submittedAt }) => submittedAt === null);
	const sitting = last && sittingById(tx).get({ id: last.id });
	return sitting && !closeIfOver(tx, sitting, now) ? sitting.id : null;
}

function begin(
	tx: Tx,
	quiz: Quiz,
	attempt: {
		userId: string;
		assignmentId: string | null;
		number: number;
		now: number;
		deadlineAt: number | null;
	}
): Started {
	const items = itemsOfQuiz(tx)
		.all({ id: quiz.id })
		.filter(({ faults }) => faults.length === 0)
		.map(({ content, ...item }) => ({
			...item,
			response: content.response,
			options: content.options
		}));
	if (items.length === 0)
		throw new DomainError(
			'empty-quiz',
			409,
			'This quiz has no questions yet. Tell your teacher, and try again later.'
		);
	const id = newId();
	const { now: startedAt, ...rest } = attempt;
	tx.insert(attempts)
		.values({
			id,
			quizId: quiz.id,
			items: fixOrder(items, quiz.settings, id),
			startedAt,
			...rest
		})
		.run();
	return { attemptId: id, resumed: false };
}
