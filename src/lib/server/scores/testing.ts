import type { Answer } from '../../engine/types.ts';
import { close } from '../attempts/close.ts';
import { itemsOfQuiz, insertResponse, sittingById } from '../attempts/queries.ts';
import { fixOrder } from '../attempts/order.ts';
import { MORNING, type School } from '../attempts/testing.ts';
import { MINUTE } from '../db/clock.ts';
import { newId } from '../db/id.ts';
import type { Database, Tx } from '../db/open.ts';
import { users } from '../db/schema/accounts.ts';
import { attempts } from '../db/schema/attempts.ts';
import { enrolments } from '../db/schema/classes.ts';
import { quizzes } from '../db/schema/quizzes.ts';
import { eq } from 'drizzle-orm';

/** One attempt of a test: the answers in the order of the quiz, as stored; null where there is none. */
export type Sat = readonly (Answer | null)[];

/** Puts a pupil into the class; returns the id. */
export function addPupil(tx: Tx, { classId }: School, name: string): string {
	const id = newId();
	const at = new Date(MORNING);
	tx.insert(users)
		.values({
			id,
			name,
			email: `${id}@example.invalid`,
			role: 'pupil',
			createdAt: at,
			updatedAt: at
		})
		.run();
	tx.insert(enrolments)
		.values({ id: newId(), classId, pupilId: id, name, nameKey: name, joinedAt: MORNING })
		.run();
	return id;
}

/** Puts an attempt with its answers on record, without asking whether it may be; returns its id. */
export function addAttempt(
	tx: Tx,
	{ quizId, assignmentId }: School,
	{
		userId,
		number,
		sat,
		handIn = true,
		at = MORNING
	}: {
		readonly userId: string;
		readonly number: number;
		readonly sat: Sat;
		readonly handIn?: boolean;
		readonly at?: number;
	}
): string {
	const id = newId();
	const settings = tx.select().from(quizzes).where(eq(quizzes.id, quizId)).get()?.settings;
	const items = itemsOfQuiz(tx).all({ id: quizId });
	const seen = fixOrder(
		items.map(({ content, ...item }) => ({
			...item,
			options: content.options,
			response: content.response
		})),
		settings ?? { feedback: 'never', shuffleOptions: false, shuffleQuestions: false },
		id
	);
	const attempt = { id, quizId, assignmentId, userId, number, items: seen };
	tx.insert(attempts)
		.values({ ...attempt, startedAt: at, deadlineAt: null })
		.run();
	seen.forEach(({ questionVersionId }, position) => {
		const answer = sat[items.findIndex((item) => item.questionVersionId === questionVersionId)];
		if (!answer) return;
		insertResponse(tx).run({
			id: newId(),
			attemptId: id,
			position,
			revision: 1,
			questionVersionId,
			answer,
			final: false,
			// One after another, half a minute each.
			savedAt: at + ((position + 1) * MINUTE) / 2
		});
	});
	const sitting = sittingById(tx).get({ id });
	const end = at + 10 * MINUTE;
	if (sitting && handIn) close(tx, sitting, { by: 'pupil', at: end, now: end });
	return id;
}

/** A class of many: each of the lists is one pupil's attempts, oldest first. Returns ids by pupil. */
export const addClass = (
	db: Database,
	made: School,
	pupils: readonly (readonly Sat[])[]
): Promise<{ readonly pupilId: string; readonly attemptIds: readonly string[] }[]> =>
	db.write((tx) =>
		pupils.map((sats, i) => {
			const pupilId = addPupil(tx, made, `Pupil ${String(i + 1).padStart(3, '0')}`);
			const attemptIds = sats.map((sat, n) =>
				addAttempt(tx, made, { userId: pupilId, number: n + 1, sat })
			);
			return { pupilId, attemptIds };
		})
	);
