import type { Question } from '../../engine/types.ts';
import type { Database } from '../db/open.ts';
import type { QuestionStatus } from '../db/schema/questions.ts';
import { DomainError } from '../errors.ts';
import { assignmentsOf, attemptsAt, itemsOf, quizWithArticle } from './queries.ts';
import { settingsOf } from './settings.ts';

/** A question of a quiz as its teacher sees it. */
export interface QuizItem {
	/** From 0. */
	readonly position: number;
	readonly points: number;
	readonly questionVersionId: string;
	readonly questionId: string;
	readonly content: Question;
	/** How the question stands at the desk now. */
	readonly status: QuestionStatus;
	/** The desk has a newer version than this quiz. */
	readonly outdated: boolean;
}

/**
 * A quiz with its questions, keys and article: for teachers and for the server's own use, never to be
 * sent to a pupil as it is.
 * @throws DomainError `not-found` (404)
 */
export async function openQuiz(db: Database, quizId: string) {
	const found = quizWithArticle(db.read).get({ id: quizId });
	if (!found) throw new DomainError('not-found', 404, 'There is no such quiz.');
	const items = itemsOf(db.read)
		.all({ id: quizId })
		.map(({ current, number, ...item }): QuizItem => ({ ...item, outdated: current !== number }));
	const quiz = { ...found.quiz, settings: settingsOf(found.quiz.settings) };
	return { ...found, quiz, items, begun: attemptsAt(db.read).get({ id: quizId })!.count > 0 };
}

/** The classes of a teacher that have a quiz. */
export const assignedTo = async (db: Database, quizId: string, ownerId: string) =>
	assignmentsOf(db.read).all({ id: quizId, owner: ownerId });
