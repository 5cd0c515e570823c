import { newId } from '../db/id.ts';
import type { Database, Tx } from '../db/open.ts';
import { quizItems, quizzes, type QuizSettings } from '../db/schema/quizzes.ts';
import { DomainError } from '../errors.ts';
import { tidyLine } from '../import/tidy.ts';
import { publishable, type Chosen } from './publishable.ts';

/** A quiz to be made. */
export interface QuizDraft {
	readonly articleId: string;
	readonly ownerId: string;
	readonly title: string;
	readonly settings: QuizSettings;
	/** Ids of the questions, in order; all approved ones if not given. */
	readonly questionIds?: readonly string[];
}

/**
 * Makes a quiz of approved questions, each verified once more. Returns its id.
 * @throws DomainError `no-title`, `no-questions` or `question-fails` (422), each at its field
 */
export async function makeQuiz(db: Database, draft: QuizDraft, now: number): Promise<string> {
	const title = quizTitle(draft.title);
	const chosen = await publishable(db, draft);
	return db.write((tx) => {
		const id = newId();
		const { ownerId, settings } = draft;
		const articleVersionId = chosen[0]!.articleVersionId;
		tx.insert(quizzes)
			.values({ id, ownerId, articleVersionId, title, settings, createdAt: now })
			.run();
		setItems(tx, id, chosen);
		return id;
	});
}

/**
 * A title fit to be kept.
 * @throws DomainError `no-title` (422)
 */
export function quizTitle(typed: string): string {
	const title = tidyLine(typed);
	if (title === '') throw new DomainError('no-title', 422, 'Give the quiz a title.', 'title');
	if (title.length > 200) {
		throw new DomainError('no-title', 422, 'Shorten the title to 200 characters.', 'title');
	}
	return title;
}

/** Writes the questions of a quiz in order. */
export function setItems(
	tx: Tx,
	quizId: string,
	items: readonly Pick<Chosen, 'questionVersionId' | 'points'>[]
): void {
	items.forEach(({ questionVersionId, points }, position) => {
		tx.insert(quizItems).values({ quizId, position, questionVersionId, points }).run();
	});
}
