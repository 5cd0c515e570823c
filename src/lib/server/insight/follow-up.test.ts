import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { eq } from 'drizzle-orm';
import { addArticle } from '../articles/add.ts';
import { prepareArticle } from '../articles/prepare.ts';
import { MORNING, school } from '../attempts/testing.ts';
import { itemsOfQuiz } from '../attempts/queries.ts';
import { assignQuiz } from '../assignments/assign.ts';
import { MINUTE } from '../db/clock.ts';
import { newId } from '../db/id.ts';
import type { Database } from '../db/open.ts';
import { assignments } from '../db/schema/assignments.ts';
import { articles } from '../db/schema/articles.ts';
import { attempts } from '../db/schema/attempts.ts';
import { questions } from '../db/schema/questions.ts';
import { quizzes } from '../db/schema/quizzes.ts';
import { freshDatabase } from '../db/testing.ts';
import { drawQuestions } from '../questions/draw.ts';
import { changeItems } from '../quizzes/form.ts';
import { makeQuiz } from '../quizzes/make.ts';
import { itemsOf } from '../quizzes/queries.ts';
import { DEFAULT_SETTINGS } from '../quizzes/settings.ts';
import { startAssigned } from '../attempts/start.ts';
import { submitAttempt } from '../attempts/submit.ts';
import { makeFollowUp } from './follow-up.ts';
import { joined } from './testing.ts';
import { misreadOf } from './misread.ts';

const FERRY = readFileSync(
	new URL('../../../../tests/articles/ferry.txt', import.meta.url),
	'utf8'
);
const LATER = MORNING + 5 * MINUTE;

/** A quiz of drawn questions that two pupils hand in with nothing answered. */
async function failed(db: Database) {
	const given = await school(db);
	const { teacherId: ownerId } = given;
	const draft = { title: '', byline: '', source: '', published: '', text: FERRY };
	const ready = await prepareArticle(draft);
	if (!ready.ok) throw new Error('the article does not hold');
	const { articleId } = await addArticle(db, { ownerId, article: ready.article }, MORNING);
	await drawQuestions(db, { articleId, count: 5 }, MORNING);
	await db.write((tx) =>
		tx.update(questions).set({ status: 'approved' }).where(eq(questions.articleId, articleId)).run()
	);
	const quiz = { articleId, ownerId, title: 'Night ferry', settings: DEFAULT_SETTINGS };
	const quizId = await makeQuiz(db, quiz, MORNING);
	await db.write((tx) => tx.update(assignments).set({ quizId }).run());
	const { assignmentId, pupilId } = given;
	for (const userId of [pupilId, await joined(db, given, 'Amir')]) {
		const { attemptId } = await startAssigned(db, { assignmentId, userId, now: MORNING });
		await submitAttempt(db, { attemptId, now: MORNING + MINUTE });
	}
	const actor = { userId: ownerId, role: 'owner' as const, name: 'Ms Okafor' };
	return { ...given, articleId, actor };
}

const quizOf = (db: Database, id: string) => ({
	quiz: db.read.select().from(quizzes).where(eq(quizzes.id, id)).get(),
	items: itemsOfQuiz(db.read).all({ id })
});

const statusOf = (db: Database, id: string) =>
	db.read.select().from(questions).where(eq(questions.id, id)).get()?.status;

function outOf(questionVersionId: string): FormData {
	const form = new FormData();
	form.set('out', questionVersionId);
	return form;
}

describe('makeFollowUp', () => {
	it('makes one quiz of new, sound questions on what was missed', async () => {
		const db = await freshDatabase();
		const { assignmentId, articleId, classId, actor } = await failed(db);
		const before = db.read.select().from(questions).where(eq(questions.articleId, articleId)).all();
		const id = await makeFollowUp(db, actor as never, assignmentId, LATER);
		const { quiz, items } = quizOf(db, id);
		expect(quiz).toMatchObject({ title: 'Night ferry: once more', ownerId: actor.userId });
		expect(items.length).toBeGreaterThanOrEqual(3);
		expect(items.length).toBeLessThanOrEqual(5);
		expect(items.every(({ faults }) => faults.length === 0)).toBe(true);
		const after = db.read.select().from(questions).where(eq(questions.articleId, articleId)).all();
		expect(after).toHaveLength(before.length + items.length);
		const ids = itemsOf(db.read)
			.all({ id })
			.map(({ questionId }) => questionId);
		const standing = () => ids.map((one) => statusOf(db, one));
		expect(standing().every((status) => status === 'drawn')).toBe(true);
		await changeItems(db, id, outOf(items[0]?.questionVersionId ?? ''));
		const given = { id: newId(), quizId: id, classId, opensAt: null, dueAt: null };
		await assignQuiz(db, actor, { ...given, attempts: 1, minutes: null }, LATER);
		expect(standing()).toEqual(items.map((_, i) => (i === 0 ? 'drawn' : 'approved')));
		const { again } = await misreadOf(db, assignmentId, LATER);
		const onIt = items.filter(({ content }) =>
			content.evidence.some((a) => again.some(({ span: b }) => a[0] < b[1] && b[0] < a[1]))
		);
		expect(onIt.length).toBeGreaterThan(0);
		expect(new Set(items.map(({ content }) => content.id)).size).toBe(items.length);
	});

	it('is made once, however often and at once it is asked for', async () => {
		const db = await freshDatabase();
		const { assignmentId, actor } = await failed(db);
		const make = () => makeFollowUp(db, actor as never, assignmentId, LATER);
		const ids = [...(await Promise.all([make(), make()])), await make()];
		expect(new Set(ids).size).toBe(1);
	});

	it('copies an article that is not the teacher’s own', async () => {
		const db = await freshDatabase();
		const { assignmentId, articleId, actor } = await failed(db);
		await db.write((tx) =>
			tx.update(articles).set({ ownerId: null }).where(eq(articles.id, articleId)).run()
		);
		const id = await makeFollowUp(db, actor as never, assignmentId, LATER);
		const kept = db.read.select().from(questions).where(eq(questions.articleId, articleId)).all();
		expect(kept).toHaveLength(5);
		expect(quizOf(db, id).items.length).toBeGreaterThan(0);
	});

	it('says that there is nothing to go over, and is not for others', async () => {
		const db = await freshDatabase();
		const { assignmentId, actor, pupilId } = await failed(db);
		await db.write((tx) => tx.delete(attempts).run());
		await expect(makeFollowUp(db, actor as never, assignmentId, LATER)).rejects.toMatchObject({
			code: 'nothing-misread',
			status: 409
		});
		const pupil = { userId: pupilId, role: 'pupil', name: 'Zoë' };
		await expect(makeFollowUp(db, pupil as never, assignmentId, LATER)).rejects.toMatchObject({
			status: 403
		});
	});
});
