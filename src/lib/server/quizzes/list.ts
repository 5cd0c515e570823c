import type { Database } from '../db/open.ts';
import type { QuizSettings } from '../db/schema/quizzes.ts';
import { quizzesOf, sampleQuizzes } from './queries.ts';

/** A quiz as a list shows it. */
export interface QuizRow {
	readonly id: string;
	readonly title: string;
	readonly settings: QuizSettings;
	/** UTC milliseconds. */
	readonly createdAt: number;
	readonly articleId: string;
	readonly articleTitle: string;
	/** How many questions it has. */
	readonly questions: number;
	/** How many classes have it now. */
	readonly assignments: number;
}

/** The quizzes of a teacher that are not archived, the newest first. */
export const listQuizzes = async (db: Database, ownerId: string): Promise<readonly QuizRow[]> =>
	quizzesOf(db.read).all({ id: ownerId });

/** The quizzes that came with Readback; any teacher may assign them. */
export const listSampleQuizzes = async (db: Database): Promise<readonly QuizRow[]> =>
	sampleQuizzes(db.read).all();
