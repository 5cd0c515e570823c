import type { Tx } from '../db/open.ts';
import { recordChange } from '../questions/changes.ts';
import { questionWithText } from '../questions/queries.ts';
import { setQuestion } from '../questions/store.ts';
import { itemsOf } from '../quizzes/queries.ts';

/**
 * Keeps the questions of a quiz that nobody has decided on yet: whoever gives the quiz to a class, on
 * whose page they stand with their proof, has.
 */
export function keepNew(tx: Tx, quizId: string, actorId: string, now: number): void {
	for (const { questionId, status } of itemsOf(tx).all({ id: quizId })) {
		const question = questionWithText(tx).get({ id: questionId })?.question;
		if (status !== 'drawn' || !question) continue;
		const { articleId, current } = question;
		const before = { status, current } as const;
		const after = { status: 'approved', current } as const;
		setQuestion(tx, questionId, after);
		recordChange(tx, { articleId, questionId, before, after }, actorId, now);
	}
}
