import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '../accounts/actor.ts';
import { addActor } from '../accounts/testing.ts';
import { MORNING, school, type School } from '../attempts/testing.ts';
import { DAY, HOUR } from '../db/clock.ts';
import { newId } from '../db/id.ts';
import type { Database } from '../db/open.ts';
import { attempts, submissions } from '../db/schema/attempts.ts';
import { assignments } from '../db/schema/assignments.ts';
import { classes } from '../db/schema/classes.ts';
import { quizItems, quizzes } from '../db/schema/quizzes.ts';
import { freshDatabase } from '../db/testing.ts';
import { assignQuiz, withdrawAssignment, type Assigning } from './assign.ts';
import { assignmentsOf } from './list.ts';

describe('assigning a quiz', () => {
	let db: Database;
	let made: School;
	let teacher: Actor;
	beforeEach(async () => {
		db = await freshDatabase();
		made = await school(db);
		teacher = { userId: made.teacherId, name: 'Ms Okafor', role: 'owner' };
	});

	const assign = (more: Partial<Assigning> = {}, actor: Actor = teacher) => {
		const { quizId, classId } = made;
		const base = { id: newId(), quizId, classId, opensAt: null, dueAt: null };
		return assignQuiz(db, actor, { ...base, attempts: 1, minutes: null, ...more }, MORNING);
	};

	test('opens at once and stays open, or as the teacher says', async () => {
		const plain = await assign();
		const [opensAt, dueAt] = [MORNING + HOUR, MORNING + DAY];
		const timed = await assign({ opensAt, dueAt, attempts: 3, minutes: 20 });
		const list = await assignmentsOf(db, teacher, made.classId);
		const find = (id: string) => list.find((row) => row.id === id);
		expect(find(plain)).toMatchObject({ opensAt: MORNING, dueAt: null, attempts: 1, handedIn: 0 });
		expect(find(timed)).toMatchObject({ opensAt, dueAt, attempts: 3, minutes: 20 });
	});

	test('is done once, however often its form is sent', async () => {
		const id = newId();
		expect(await Promise.all([assign({ id }), assign({ id })])).toEqual([id, id]);
		expect(await assignmentsOf(db, teacher, made.classId)).toHaveLength(2);
	});

	test.each([
		['due', { dueAt: MORNING }],
		['due', { dueAt: MORNING - DAY }],
		['due', { opensAt: MORNING + DAY, dueAt: MORNING + HOUR }],
		['attempts', { attempts: 0 }],
		['attempts', { attempts: 21 }],
		['attempts', { attempts: 1.5 }],
		['attempts', { attempts: Number.NaN }],
		['minutes', { minutes: 0 }],
		['minutes', { minutes: 601 }]
	] as const)('what cannot be is said at %s: %j', async (field, more) => {
		await expect(assign(more)).rejects.toMatchObject({ status: 400, field });
	});

	test('a quiz without questions is not given', async () => {
		await db.write((tx) => tx.delete(quizItems).run());
		await expect(assign()).rejects.toMatchObject({ code: 'quiz-empty', field: 'quiz' });
	});

	test('an archived quiz is not given', async () => {
		await db.write((tx) => tx.update(quizzes).set({ archivedAt: MORNING }).run());
		await expect(assign()).rejects.toMatchObject({ code: 'quiz-archived', field: 'quiz' });
	});

	test('to a class that is put away nothing is given', async () => {
		await db.write((tx) => tx.update(classes).set({ archivedAt: MORNING }).run());
		await expect(assign()).rejects.toMatchObject({ code: 'class-archived', field: 'class' });
	});

	test("neither another's quiz nor to another's class, but a sample's", async () => {
		const other = await addActor(db, 'teacher');
		await expect(assign({}, other)).rejects.toMatchObject({ status: 404 });
		await db.write((tx) => tx.update(quizzes).set({ ownerId: null }).run());
		await expect(assign({}, other)).rejects.toMatchObject({ status: 404 });
		await expect(assign()).resolves.toMatch(/^\w{20}$/);
	});

	test('counts pupils who have handed in, not attempts', async () => {
		for (const number of [1, 2]) {
			const { quizId, assignmentId, pupilId: userId } = made;
			const attempt = { id: newId(), quizId, assignmentId, userId, number, startedAt: MORNING };
			await db.write((tx) => {
				tx.insert(attempts)
					.values({ ...attempt, items: [] })
					.run();
				const submission = { attemptId: attempt.id, submittedAt: MORNING };
				tx.insert(submissions)
					.values({ ...submission, by: 'pupil' })
					.run();
			});
		}
		expect(await assignmentsOf(db, teacher, made.classId)).toMatchObject([{ handedIn: 1 }]);
	});

	test('can be taken back', async () => {
		await withdrawAssignment(db, teacher, made.assignmentId, MORNING + HOUR);
		expect(await assignmentsOf(db, teacher, made.classId)).toEqual([]);
		const kept = db.read.select().from(assignments).where(eq(assignments.id, made.assignmentId));
		expect(kept.get()).toMatchObject({ archivedAt: MORNING + HOUR });
	});
});
