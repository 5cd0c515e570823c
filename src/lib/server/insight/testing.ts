import { eq } from 'drizzle-orm';
import { newId } from '../db/id.ts';
import type { Database } from '../db/open.ts';
import { MINUTE } from '../db/clock.ts';
import { attempts } from '../db/schema/attempts.ts';
import { enrolments } from '../db/schema/classes.ts';
import { saveAnswer } from '../attempts/save.ts';
import { startAssigned } from '../attempts/start.ts';
import { submitAttempt } from '../attempts/submit.ts';
import { MORNING, person, QUESTIONS, type School } from '../attempts/testing.ts';

/** Puts one more pupil into the class. */
export async function joined(db: Database, { classId }: School, name: string): Promise<string> {
	const pupilId = await person(db, name, 'pupil');
	const row = {
		id: newId(),
		classId,
		pupilId,
		name,
		nameKey: name.toLowerCase(),
		joinedAt: MORNING
	};
	await db.write((tx) => tx.insert(enrolments).values(row).run());
	return pupilId;
}

/**
 * A pupil takes the quiz of the tests and hands in.
 *
 * @param chosen For each question of `QUESTIONS` the options chosen, as stored; null leaves it out.
 */
export async function sat(
	db: Database,
	{ assignmentId, questionVersionIds }: School,
	userId: string,
	chosen: readonly (readonly number[] | null)[]
): Promise<string> {
	const { attemptId } = await startAssigned(db, { assignmentId, userId, now: MORNING });
	const row = db.read.select().from(attempts).where(eq(attempts.id, attemptId)).get();
	for (const [position, item] of (row?.items ?? []).entries()) {
		const options = chosen[questionVersionIds.indexOf(item.questionVersionId)];
		if (!options) continue;
		const places = options.map((index) => item.order.indexOf(index));
		await saveAnswer(db, { attemptId, position, chosen: places, base: 0, now: MORNING });
	}
	await submitAttempt(db, { attemptId, now: MORNING + MINUTE });
	return attemptId;
}

/** Options as stored that are right. */
export const right = (place: number): number[] =>
	QUESTIONS[place]?.options.flatMap(({ correct }, i) => (correct ? [i] : [])) ?? [];
