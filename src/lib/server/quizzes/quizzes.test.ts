import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { newId } from '../db/id.ts';
import { attempts } from '../db/schema/attempts.ts';
import { questionVersions } from '../db/schema/questions.ts';
import { openQuestion } from '../questions/list.ts';
import { boats, broken, withQuestions } from '../questions/testing.ts';
import { editQuestion } from '../questions/write.ts';
import { addItems, archiveQuiz, changeQuiz, copyQuiz, moveItem, removeItem } from './change.ts';
import { listQuizzes } from './list.ts';
import { makeQuiz } from './make.ts';
import { openQuiz } from './open.ts';
import { DEFAULT_SETTINGS } from './settings.ts';

async function quizOf(count: number) {
	const given = await withQuestions(...Array<'approved'>(count).fill('approved'));
	const draft = {
		articleId: given.articleId,
		ownerId: given.teacher.userId,
		title: 'Boats',
		settings: DEFAULT_SETTINGS
	};
	const quizId = await makeQuiz(given.db, draft, 2000);
	const order = async () =>
		(await openQuiz(given.db, quizId)).items.map(({ questionId }) => given.ids.indexOf(questionId));
	const version = async (at: number) =>
		(await openQuiz(given.db, quizId)).items.find((item) => item.questionId === given.ids[at])!
			.questionVersionId;
	return { ...given, draft, quizId, order, version };
}

describe('making', () => {
	it('takes the approved questions, or those chosen, in order', async () => {
		const { db, draft, ids, order } = await quizOf(3);
		expect(await order()).toEqual([0, 1, 2]);
		const chosen = await makeQuiz(
			db,
			{ ...draft, questionIds: [ids[2]!, ids[0]!, 'nothing'] },
			2001
		);
		const { items, quiz } = await openQuiz(db, chosen);
		expect(items.map(({ questionId }) => questionId)).toEqual([ids[2], ids[0]]);
		expect(quiz).toMatchObject({ title: 'Boats', settings: DEFAULT_SETTINGS });
	});

	it.each(['drawn', 'rejected', 'quarantined'] as const)(
		'refuses a quiz of a %s question',
		async (status) => {
			const { db, articleId, teacher, ids } = await withQuestions(status);
			const draft = {
				articleId,
				ownerId: teacher.userId,
				title: 'Boats',
				settings: DEFAULT_SETTINGS
			};
			for (const questionIds of [undefined, [], ids]) {
				const making = makeQuiz(db, { ...draft, ...(questionIds ? { questionIds } : {}) }, 2000);
				await expect(making).rejects.toMatchObject({ code: 'no-questions', field: 'questions' });
			}
		}
	);

	it('refuses a quiz without a title', async () => {
		const { db, draft } = await quizOf(1);
		const making = makeQuiz(db, { ...draft, title: ' \u200b ' }, 2000);
		await expect(making).rejects.toMatchObject({ code: 'no-title', field: 'title' });
	});

	it('sets a question aside that no longer holds, and publishes nothing', async () => {
		const { db, draft, ids, teacher } = await quizOf(2);
		const { versionId, content } = await openQuestion(db, ids[0]!);
		await db.write((tx) => {
			const set = { content: broken(content) };
			tx.update(questionVersions).set(set).where(eq(questionVersions.id, versionId)).run();
		});
		await expect(makeQuiz(db, draft, 3000)).rejects.toMatchObject({ code: 'question-fails' });
		expect((await openQuestion(db, ids[0]!)).status).toBe('quarantined');
		expect(await listQuizzes(db, teacher.userId)).toHaveLength(1);
		await makeQuiz(db, draft, 3001);
		expect(await listQuizzes(db, teacher.userId)).toMatchObject([
			{ questions: 1 },
			{ questions: 2 }
		]);
	});
});

describe('changing', () => {
	it('moves questions, and stops at the ends', async () => {
		const { db, quizId, order, version } = await quizOf(3);
		const move = async (at: number, by: number) =>
			moveItem(db, { quizId, questionVersionId: await version(at), by });
		await move(0, 1);
		expect(await order()).toEqual([1, 0, 2]);
		await move(1, -1);
		expect(await order()).toEqual([1, 0, 2]);
		await move(2, -5);
		expect(await order()).toEqual([2, 1, 0]);
	});

	it('takes questions out and puts them in, but not the last', async () => {
		const { db, quizId, order, version, ids } = await quizOf(2);
		await removeItem(db, { quizId, questionVersionId: await version(0) });
		expect(await order()).toEqual([1]);
		const last = removeItem(db, { quizId, questionVersionId: await version(1) });
		await expect(last).rejects.toMatchObject({ code: 'no-questions' });
		await addItems(db, { quizId, questionIds: ids });
		expect(await order()).toEqual([1, 0]);
	});

	it('goes on with the version that it chose when a question is edited', async () => {
		const { db, quizId, ids, text, teacher } = await quizOf(1);
		const draft = boats(text, { stem: 'Another wording?' });
		await editQuestion(db, { questionId: ids[0]!, draft, authorId: teacher.userId }, 3000);
		const { items } = await openQuiz(db, quizId);
		expect(items).toMatchObject([{ outdated: true, status: 'approved' }]);
		expect(items[0]!.content.stem).not.toBe('Another wording?');
	});

	it('leaves the questions alone once somebody has begun', async () => {
		const { db, quizId, version, ids, teacher } = await quizOf(2);
		const first = await version(0);
		await db.write((tx) => {
			const attempt = {
				id: newId(),
				quizId,
				userId: teacher.userId,
				number: 1,
				items: [],
				startedAt: 1
			};
			tx.insert(attempts).values(attempt).run();
		});
		const code = 'quiz-begun';
		await expect(moveItem(db, { quizId, questionVersionId: first, by: 1 })).rejects.toMatchObject({
			code
		});
		await expect(removeItem(db, { quizId, questionVersionId: first })).rejects.toMatchObject({
			code
		});
		await expect(addItems(db, { quizId, questionIds: ids })).rejects.toMatchObject({ code });
		await changeQuiz(db, { quizId, title: 'New', settings: DEFAULT_SETTINGS });
		const copy = await copyQuiz(db, { quizId, ownerId: teacher.userId }, 4000);
		await moveItem(db, { quizId: copy, questionVersionId: first, by: 1 });
		expect((await openQuiz(db, copy)).quiz.title).toBe('New (copy)');
	});

	it('leaves the list when archived', async () => {
		const { db, quizId, teacher } = await quizOf(1);
		await archiveQuiz(db, quizId, 3000);
		expect(await listQuizzes(db, teacher.userId)).toEqual([]);
		expect((await openQuiz(db, quizId)).items).toHaveLength(1);
	});
});
