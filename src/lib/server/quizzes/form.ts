import type { Database } from '../db/open.ts';
import { addItems, moveItem, removeItem } from './change.ts';

/**
 * Changes the questions of a quiz as a form asks: `up` or `down` moves and `out` takes out a
 * question version, `add` puts in a question (several where chosen).
 * @throws DomainError of the change
 */
export async function changeItems(db: Database, quizId: string, form: FormData): Promise<void> {
	for (const [name, by] of [['up', -1] as const, ['down', 1] as const]) {
		const questionVersionId = form.get(name);
		if (typeof questionVersionId === 'string')
			await moveItem(db, { quizId, questionVersionId, by });
	}
	const questionVersionId = form.get('out');
	if (typeof questionVersionId === 'string') await removeItem(db, { quizId, questionVersionId });
	const questionIds = form.getAll('add').map(String);
	if (questionIds.length > 0) await addItems(db, { quizId, questionIds });
}
