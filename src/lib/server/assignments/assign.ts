import { eq } from 'drizzle-orm';
import type { Actor } from '../accounts/actor.ts';
import {
	requireOwnAssignment,
	requireOwnClass,
	requireReadableQuiz
} from '../accounts/authority.ts';
import { isId } from '../db/id.ts';
import type { Database } from '../db/open.ts';
import { assignments } from '../db/schema/assignments.ts';
import { quizItems } from '../db/schema/quizzes.ts';
import { DomainError } from '../errors.ts';
import { keepNew } from './keep-new.ts';

/** Most attempts, and most minutes of one, that a teacher may give. */
export const MOST = { attempts: 20, minutes: 600 } as const;

export interface Assigning {
	/** A new id, made with the form. */
	readonly id: string;
	readonly quizId: string;
	readonly classId: string;
	/** UTC ms; null for at once. */
	readonly opensAt: number | null;
	/** UTC ms; null where it stays open. */
	readonly dueAt: number | null;
	/** How often a pupil may take it. */
	readonly attempts: number;
	/** Time limit of an attempt, or null. */
	readonly minutes: number | null;
}

const wholeBetween = (value: number, most: number) =>
	Number.isInteger(value) && value >= 1 && value <= most;

function check(input: Assigning, opensAt: number, now: number): void {
	const wrong = (field: string, message: string) =>
		new DomainError('wrong-value', 400, message, field);
	if (!isId(input.id)) throw wrong('form', 'Load this page again and retry.');
	if (input.dueAt !== null && input.dueAt <= now)
		throw wrong('due', 'This moment is over. Choose a later one, or leave it empty.');
	if (input.dueAt !== null && input.dueAt <= opensAt)
		throw wrong('due', 'It would close before it opens. Choose a later moment.');
	if (!wholeBetween(input.attempts, MOST.attempts))
		throw wrong('attempts', `Choose a number from 1 to ${MOST.attempts}.`);
	if (input.minutes !== null && !wholeBetween(input.minutes, MOST.minutes))
		throw wrong('minutes', `Choose from 1 to ${MOST.minutes} minutes, or leave it empty.`);
}

/**
 * Gives a quiz to a class, and with that keeps those of its questions that were drawn for it. Sent twice
 * with one id it is given once.
 *
 * @returns The id of the assignment.
 * @throws DomainError `quiz-empty`, `quiz-archived`, `class-archived`, or `wrong-value` with its field: due, attempts,
 * minutes; and what authority says.
 */
export async function assignQuiz(
	db: Database,
	actor: Actor | null,
	input: Assigning,
	now: number
): Promise<string> {
	const quiz = await requireReadableQuiz(db, actor, input.quizId);
	const { archivedAt } = await requireOwnClass(db, actor, input.classId);
	const opensAt = input.opensAt ?? now;
	check(input, opensAt, now);
	if (quiz.archivedAt !== null) {
		const message = 'This quiz is archived. Choose another.';
		throw new DomainError('quiz-archived', 409, message, 'quiz');
	}
	if (archivedAt !== null) {
		const message = 'This class is put away. Take it out first, or choose another.';
		throw new DomainError('class-archived', 409, message, 'class');
	}
	const { id, quizId, classId, dueAt, attempts, minutes } = input;
	await db.write((tx) => {
		const first = tx.select().from(quizItems).where(eq(quizItems.quizId, quizId)).get();
		if (!first) {
			const message = 'This quiz has no questions yet. Put some in, then assign it.';
			throw new DomainError('quiz-empty', 409, message, 'quiz');
		}
		const row = { id, quizId, classId, opensAt, dueAt, attempts, minutes, createdAt: now };
		tx.insert(assignments).values(row).onConflictDoNothing({ target: assignments.id }).run();
		if (actor) keepNew(tx, quizId, actor.userId, now);
	});
	return (await requireOwnAssignment(db, actor, id)).id;
}

/** Takes an assignment back: pupils do not see it any more; what they have done stays. */
export async function withdrawAssignment(
	db: Database,
	actor: Actor | null,
	id: string,
	now: number
): Promise<void> {
	await requireOwnAssignment(db, actor, id);
	await db.write((tx) =>
		tx.update(assignments).set({ archivedAt: now }).where(eq(assignments.id, id)).run()
	);
}
