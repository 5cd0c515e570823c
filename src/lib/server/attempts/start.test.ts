import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { DAY, MINUTE } from '../db/clock.ts';
import { assignments } from '../db/schema/assignments.ts';
import { attempts } from '../db/schema/attempts.ts';
import { questionVersions } from '../db/schema/questions.ts';
import { quizItems, quizzes } from '../db/schema/quizzes.ts';
import { freshDatabase } from '../db/testing.ts';
import { startAssigned, startSample } from './start.ts';
import { submitAttempt } from './submit.ts';
import { MORNING, person, school } from './testing.ts';

describe('startAssigned', () => {
	it('fixes what is seen, once, and goes on with it afterwards', async () => {
		const db = await freshDatabase();
		const { assignmentId, pupilId: userId } = await school(db, { assignment: { minutes: 20 } });
		const first = await startAssigned(db, { assignmentId, userId, now: MORNING });
		const row = () => db.read.select().from(attempts).where(eq(attempts.id, first.attemptId)).get();
		const fixed = row();
		expect(first.resumed).toBe(false);
		expect(fixed?.number).toBe(1);
		expect(fixed?.deadlineAt).toBe(MORNING + 20 * MINUTE);
		expect(fixed?.items).toHaveLength(4);
		const again = await startAssigned(db, { assignmentId, userId, now: MORNING + MINUTE });
		expect(again).toEqual({ attemptId: first.attemptId, resumed: true });
		expect(row()).toEqual(fixed);
	});

	it('makes one attempt of two presses at the same time', async () => {
		const db = await freshDatabase();
		const { assignmentId, pupilId: userId } = await school(db);
		const both = await Promise.all([
			startAssigned(db, { assignmentId, userId, now: MORNING }),
			startAssigned(db, { assignmentId, userId, now: MORNING })
		]);
		expect(both[0].attemptId).toBe(both[1].attemptId);
		expect(db.read.select().from(attempts).all()).toHaveLength(1);
	});

	it.each([
		['not-open-yet', { opensAt: MORNING + 1 }],
		['closed', { dueAt: MORNING }],
		['no-attempts-left', { attempts: 0 }],
		['assignment-not-found', { archivedAt: MORNING - DAY }]
	])('refuses: %s', async (code, assignment) => {
		const db = await freshDatabase();
		const { assignmentId, pupilId: userId } = await school(db, { assignment });
		await expect(startAssigned(db, { assignmentId, userId, now: MORNING })).rejects.toMatchObject({
			code
		});
		expect(db.read.select().from(attempts).all()).toEqual([]);
	});

	it('counts attempts, and one that ran out of time', async () => {
		const db = await freshDatabase();
		const made = await school(db, { assignment: { attempts: 2, minutes: 10 } });
		const { assignmentId, pupilId: userId } = made;
		const first = await startAssigned(db, { assignmentId, userId, now: MORNING });
		const later = MORNING + 30 * MINUTE;
		const second = await startAssigned(db, { assignmentId, userId, now: later });
		expect(second.resumed).toBe(false);
		expect(second.attemptId).not.toBe(first.attemptId);
		await submitAttempt(db, { attemptId: second.attemptId, now: later });
		await expect(startAssigned(db, { assignmentId, userId, now: later })).rejects.toMatchObject({
			code: 'no-attempts-left'
		});
	});

	it('says so where the quiz is empty, and never shows a question with a fault', async () => {
		const db = await freshDatabase();
		const { assignmentId, pupilId: userId, questionVersionIds } = await school(db);
		const fault = { rule: 'evidence/out-of-range', message: 'x', option: null, span: null };
		const [broken, ...rest] = questionVersionIds as [string, ...string[]];
		await db.write((tx) =>
			tx
				.update(questionVersions)
				.set({ faults: [fault] })
				.where(eq(questionVersions.id, broken))
				.run()
		);
		const { attemptId } = await startAssigned(db, { assignmentId, userId, now: MORNING });
		const row = db.read.select().from(attempts).where(eq(attempts.id, attemptId)).get();
		expect(row?.items.map((item) => item.questionVersionId)).toEqual(rest);
		await db.write((tx) => tx.delete(quizItems).run());
		const other = await person(db, 'Ali', 'pupil');
		await expect(
			startAssigned(db, { assignmentId, userId: other, now: MORNING })
		).rejects.toMatchObject({ code: 'empty-quiz' });
	});

	it('lets a changed closing decide, not the one at the start', async () => {
		const db = await freshDatabase();
		const made = await school(db, { assignment: { dueAt: MORNING + MINUTE } });
		const { assignmentId, pupilId: userId } = made;
		const { attemptId } = await startAssigned(db, { assignmentId, userId, now: MORNING });
		await db.write((tx) =>
			tx
				.update(assignments)
				.set({ dueAt: MORNING + DAY })
				.run()
		);
		const again = await startAssigned(db, { assignmentId, userId, now: MORNING + 10 * MINUTE });
		expect(again).toEqual({ attemptId, resumed: true });
	});
});

describe('startSample', () => {
	it('may be taken again and again, by anybody', async () => {
		const db = await freshDatabase();
		const { quizId } = await school(db);
		const userId = await person(db, 'Guest', 'guest');
		const quiz = db.read.select().from(quizzes).where(eq(quizzes.id, quizId)).get();
		if (!quiz) throw new Error('no quiz');
		const first = await startSample(db, { quiz, userId, now: MORNING });
		expect(await startSample(db, { quiz, userId, now: MORNING })).toEqual({
			...first,
			resumed: true
		});
		await submitAttempt(db, { attemptId: first.attemptId, now: MORNING });
		const second = await startSample(db, { quiz, userId, now: MORNING });
		expect(second.attemptId).not.toBe(first.attemptId);
		const rows = db.read.select().from(attempts).all();
		expect(rows.map(({ number }) => number).toSorted()).toEqual([1, 2]);
	});
});
