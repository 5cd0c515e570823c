import { eq } from 'drizzle-orm';
import { newId } from '../db/id.ts';
import type { Database, Tx } from '../db/open.ts';
import { quizItems, quizzes, type QuizSettings } from '../db/schema/quizzes.ts';
import { DomainError } from '../errors.ts';
import { quizTitle, setItems } from './make.ts';
import { openQuiz } from './open.ts';
import { publishable } from './publishable.ts';
import { attemptsAt, itemsOf } from './queries.ts';

/**
 * Changes title and settings of a quiz.
 * @throws DomainError `no-title` (422)
 */
export async function changeQuiz(
	db: Database,
	input: { readonly quizId: string; readonly title: string; readonly settings: QuizSettings }
): Promise<void> {
	const title = quizTitle(input.title);
	await db.write((tx) => {
		tx.update(quizzes)
			.set({ title, settings: input.settings })
			.where(eq(quizzes.id, input.quizId))
			.run();
	});
}

/**
 * Moves a question of a quiz by a number of places; at an end it stays.
 * @throws DomainError `quiz-begun` (409) once somebody has begun it
 */
export const moveItem = (
	db: Database,
	input: { readonly quizId: string; readonly questionVersionId: string; readonly by: number }
): Promise<void> =>
	db.write((tx) => {
		const items = changeable(tx, input.quizId);
		const from = items.findIndex((item) => item.questionVersionId === input.questionVersionId);
		if (from < 0) return;
		const to = Math.min(items.length - 1, Math.max(0, from + input.by));
		replaceItems(tx, input.quizId, items.toSpliced(from, 1).toSpliced(to, 0, items[from]!));
	});

/**
 * Takes a question out of a quiz.
 * @throws DomainError `quiz-begun` (409) once somebody has begun it, `no-questions` (422) for the last
 */
export const removeItem = (
	db: Database,
	input: { readonly quizId: string; readonly questionVersionId: string }
): Promise<void> =>
	db.write((tx) => {
		const items = changeable(tx, input.quizId);
		const rest = items.filter((item) => item.questionVersionId !== input.questionVersionId);
		if (rest.length === 0) {
			throw new DomainError(
				'no-questions',
				422,
				'A quiz needs at least one question. Add another before you take this one out.',
				'questions'
			);
		}
		replaceItems(tx, input.quizId, rest);
	});

/**
 * Adds approved questions of the quiz's article at its end, each verified once more.
 * @throws DomainError `quiz-begun` (409), `no-questions` or `question-fails` (422)
 */
export async function addItems(
	db: Database,
	input: { readonly quizId: string; readonly questionIds: readonly string[] }
): Promise<void> {
	const { version } = await openQuiz(db, input.quizId);
	const chosen = await publishable(db, {
		articleId: version.articleId,
		questionIds: input.questionIds
	});
	await db.write((tx) => {
		const items = changeable(tx, input.quizId);
		const there = new Set(items.map(({ questionId }) => questionId));
		const fresh = chosen.filter(
			({ questionId, articleVersionId }) =>
				!there.has(questionId) && articleVersionId === version.id
		);
		replaceItems(tx, input.quizId, [...items, ...fresh]);
	});
}

/** The fewest and the most points of a question. */
export const POINTS = { least: 0.25, most: 100 } as const;

/**
 * Sets what questions of a quiz are worth; those that are not named keep theirs.
 *
 * @param input.points By question version.
 * @throws DomainError `quiz-begun` (409) once somebody has begun it, `wrong-points` (422)
 */
export function setPoints(
	db: Database,
	input: { readonly quizId: string; readonly points: ReadonlyMap<string, number> }
): Promise<void> {
	return db.write((tx) => {
		const items = changeable(tx, input.quizId).map((item) => {
			const points = input.points.get(item.questionVersionId) ?? item.points;
			if (points >= POINTS.least && points <= POINTS.most) return { ...item, points };
			const message = `Points go from ${POINTS.least} to ${POINTS.most}, like 1 or 2.5.`;
			throw new DomainError('wrong-points', 422, message, 'questions');
		});
		replaceItems(tx, input.quizId, items);
	});
}

/** Makes a copy for a teacher, of her own quiz or of a sample's; returns its id. */
export const copyQuiz = (
	db: Database,
	input: { readonly quizId: string; readonly ownerId: string },
	now: number
): Promise<string> =>
	db.write((tx) => {
		const quiz = tx.select().from(quizzes).where(eq(quizzes.id, input.quizId)).get();
		if (!quiz) throw new DomainError('not-found', 404, 'There is no such quiz.');
		const id = newId();
		const { articleVersionId, settings } = quiz;
		const title = quiz.ownerId === null ? quiz.title : `${quiz.title.slice(0, 190)} (copy)`;
		tx.insert(quizzes)
			.values({ id, ownerId: input.ownerId, articleVersionId, title, settings, createdAt: now })
			.run();
		setItems(tx, id, itemsOf(tx).all({ id: input.quizId }));
		return id;
	});

/** Takes a quiz out of the lists. Assignments that have it go on. */
export const archiveQuiz = (db: Database, quizId: string, now: number): Promise<void> =>
	db.write((tx) => {
		tx.update(quizzes).set({ archivedAt: now }).where(eq(quizzes.id, quizId)).run();
	});

function changeable(tx: Tx, quizId: string) {
	if (attemptsAt(tx).get({ id: quizId })!.count > 0) {
		throw new DomainError(
			'quiz-begun',
			409,
			'Pupils have begun this quiz, so its questions stay as they are. Make a copy and change that.',
			'questions'
		);
	}
	return itemsOf(tx).all({ id: quizId });
}

function replaceItems(tx: Tx, quizId: string, items: Parameters<typeof setItems>[2]): void {
	tx.delete(quizItems).where(eq(quizItems.quizId, quizId)).run();
	setItems(tx, quizId, items);
}
