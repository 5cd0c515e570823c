import { readFileSync } from 'node:fs';
import { eq } from 'drizzle-orm';
import type { Answer, Question } from '../../engine/types.ts';
import { addArticle } from '../articles/add.ts';
import { prepareArticle } from '../articles/prepare.ts';
import { itemsOfQuiz, sittingById } from '../attempts/queries.ts';
import { saveAnswer } from '../attempts/save.ts';
import { startAssigned } from '../attempts/start.ts';
import { submitAttempt } from '../attempts/submit.ts';
import { MORNING, school } from '../attempts/testing.ts';
import { MINUTE } from '../db/clock.ts';
import { newId } from '../db/id.ts';
import type { Database } from '../db/open.ts';
import { assignments } from '../db/schema/assignments.ts';
import { questions } from '../db/schema/questions.ts';
import { quizItems, quizzes, type QuizSettings } from '../db/schema/quizzes.ts';
import { freshDatabase } from '../db/testing.ts';
import { drawQuestions } from '../questions/draw.ts';
import { makeQuiz } from '../quizzes/make.ts';
import { DEFAULT_SETTINGS } from '../quizzes/settings.ts';

/** The article of the tests: its people and places are invented. */
export const FERRY = readFileSync(
	new URL('../../../../tests/articles/ferry.txt', import.meta.url),
	'utf8'
);
/** When the attempts of these tests are handed in. */
export const HANDED_IN = MORNING + MINUTE;

/** Puts a quiz of questions drawn on the ferry on record, which every class gets in place of its own. */
export async function drawQuiz(
	db: Database,
	ownerId: string,
	settings: Partial<QuizSettings> = {},
	text = FERRY
) {
	const draft = { title: '', byline: '', source: '', published: '', text };
	const ready = await prepareArticle(draft);
	if (!ready.ok) throw new Error('the article does not hold');
	const { articleId } = await addArticle(db, { ownerId, article: ready.article }, MORNING);
	await drawQuestions(db, { articleId, count: 8 }, MORNING);
	await db.write((tx) =>
		tx.update(questions).set({ status: 'approved' }).where(eq(questions.articleId, articleId)).run()
	);
	const quiz = {
		articleId,
		ownerId,
		title: 'Ferry',
		settings: { ...DEFAULT_SETTINGS, ...settings }
	};
	const quizId = await makeQuiz(db, quiz, MORNING);
	await db.write((tx) => tx.update(assignments).set({ quizId }).run());
	return { articleId, quizId, text: ready.article.text };
}

/** A pupil with a quiz of drawn questions on the ferry, not begun yet. */
export async function withQuiz(settings: Partial<QuizSettings> = {}, text = FERRY) {
	const db = await freshDatabase();
	const given = await school(db);
	const drawn = await drawQuiz(db, given.teacherId, settings, text);
	const asked = itemsOfQuiz(db.read)
		.all({ id: drawn.quizId })
		.map(({ content }) => content);
	return { ...given, ...drawn, db, userId: given.pupilId, asked };
}

/** Gives the quiz to the class once more; id of the assignment. */
export async function assignAgain(
	db: Database,
	of: { readonly quizId: string; readonly classId: string; readonly opensAt: number }
): Promise<string> {
	const id = newId();
	await db.write((tx) =>
		tx
			.insert(assignments)
			.values({ id, ...of, createdAt: of.opensAt })
			.run()
	);
	return id;
}

/** A quiz of the same questions. */
export async function copyOf(db: Database, quizId: string): Promise<string> {
	const id = newId();
	await db.write((tx) => {
		const quiz = tx.select().from(quizzes).where(eq(quizzes.id, quizId)).get();
		if (!quiz) throw new Error('there is no such quiz');
		tx.insert(quizzes)
			.values({ ...quiz, id })
			.run();
		for (const item of tx.select().from(quizItems).where(eq(quizItems.quizId, quizId)).all())
			tx.insert(quizItems)
				.values({ ...item, quizId: id })
				.run();
	});
	return id;
}

/** Takes an assignment, answering each question as told, and hands in. */
export async function takeQuiz(
	db: Database,
	{ assignmentId, userId }: { readonly assignmentId: string; readonly userId: string },
	answer: (question: Question, order: readonly number[]) => Answer | null,
	asked: readonly Question[],
	now = MORNING
): Promise<string> {
	const { attemptId } = await startAssigned(db, { assignmentId, userId, now });
	const items = sittingById(db.read).get({ id: attemptId })?.items ?? [];
	for (const [position, { order }] of items.entries()) {
		const question = asked[position];
		const given = question && answer(question, order);
		if (given) await saveAnswer(db, { attemptId, position, ...given, base: 0, now });
	}
	await submitAttempt(db, { attemptId, now: now + MINUTE });
	return attemptId;
}

/** The right answer to a question, or a wrong one, in places as shown. */
export function answerTo(question: Question, order: readonly number[], right: boolean): Answer {
	const places = order.flatMap((index, place) =>
		question.options[index]?.correct === right ? place : []
	);
	switch (question.response) {
		case 'one':
			return { chosen: places.slice(0, 1), sentence: question.evidence[0] ?? null };
		case 'all':
			return { chosen: places };
		case 'match':
			return {
				chosen: question.prompts.map(({ key }) =>
					right ? order.indexOf(key) : order.findIndex((index) => index !== key)
				)
			};
		case 'order': {
			const inOrder = question.options.map((_, index) => order.indexOf(index));
			return { chosen: right ? inOrder : inOrder.toReversed() };
		}
		case 'sentence':
			return { chosen: [], sentence: right ? (question.accept[0] ?? null) : null };
		case 'text':
			return { chosen: [], text: right ? (question.options[0]?.text ?? '') : 'zebra' };
	}
}
