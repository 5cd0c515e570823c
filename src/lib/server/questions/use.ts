import type { Database } from '../db/open.ts';
import { DomainError } from '../errors.ts';
import { addItems } from '../quizzes/change.ts';
import { openQuiz } from '../quizzes/open.ts';
import { openQuestion } from './list.ts';

/**
 * Puts a question at the end of a quiz on the same text.
 * @throws DomainError `other-text` or `not-kept` (422), and those of `addItems`
 */
export async function useInQuiz(
	db: Database,
	{ quizId, questionId }: { readonly quizId: string; readonly questionId: string }
): Promise<{ readonly quizId: string; readonly title: string }> {
	const question = await openQuestion(db, questionId);
	const { quiz, version } = await openQuiz(db, quizId);
	if (question.articleVersionId !== version.id) {
		throw new DomainError(
			'other-text',
			422,
			'This question is about another text than the quiz. Choose a quiz on its article.',
			'quiz'
		);
	}
	if (question.status !== 'approved') {
		throw new DomainError('not-kept', 422, 'Keep this question first, then use it.', 'quiz');
	}
	await addItems(db, { quizId, questionIds: [questionId] });
	return { quizId, title: quiz.title };
}
