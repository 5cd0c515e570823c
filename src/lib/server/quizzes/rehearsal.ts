import { fixOrder } from '../attempts/order.ts';
import { publicQuestion } from '../attempts/public-question.ts';
import { nothingAt } from '../attempts/save.ts';
import type { TakeView } from '../attempts/take.ts';
import { articleView, sentencesAt } from '../attempts/versions.ts';
import type { Database } from '../db/open.ts';
import { DomainError } from '../errors.ts';
import { openQuiz } from './open.ts';

/**
 * A quiz as the screen of a pupil shows it, for its teacher to try: made of no attempt, and nothing of
 * it is ever stored. Like a pupil's, it tells nothing of a key.
 *
 * @throws DomainError `not-found` (404)
 */
export async function rehearsalOf(db: Database, quizId: string, now: number): Promise<TakeView> {
	const { quiz, version, items } = await openQuiz(db, quizId);
	const article = articleView(db.read, version.id);
	if (!article) throw new DomainError('not-found', 404, 'There is no such quiz.');
	const { settings } = quiz;
	const contents = new Map(items.map((item) => [item.questionVersionId, item.content]));
	const orderable = items.map(({ questionVersionId, points, content }) => {
		const { response, options } = content;
		return { questionVersionId, points, response, options };
	});
	const questions = fixOrder(orderable, settings, `${quizId}/rehearsal`).flatMap(
		({ questionVersionId, ...item }, position) => {
			const content = contents.get(questionVersionId);
			return content ? [publicQuestion(content, { ...item, position, proof: settings.proof })] : [];
		}
	);
	const picked = questions.some(({ response, proof }) => proof || response === 'sentence');
	return {
		id: `rehearsal-${quizId}`,
		title: quiz.title,
		className: null,
		number: 1,
		article,
		sentences: picked ? (sentencesAt(db.read, version.id) ?? []) : [],
		questions,
		sureness: settings.sureness,
		answers: questions.map(({ position }) => nothingAt(position)),
		verdicts: questions.map(() => null),
		feedback: 'later',
		paging: settings.paging,
		arranged: { time: 1, readAloud: false },
		endsAt: null,
		now
	};
}
