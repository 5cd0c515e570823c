import type { Database } from '../db/open.ts';
import { addItems, moveItem, removeItem, setPoints } from './change.ts';

/**
 * Changes the questions of a quiz as a form asks: `up` or `down` moves and `out` takes out a
 * question version, `add` puts in a question (several where chosen), `points/ID` says what one is
 * worth. Points that were typed are kept whichever button is pressed.
 * @throws DomainError of the change
 */
export async function changeItems(db: Database, quizId: string, form: FormData): Promise<void> {
	const points = pointsFrom(form);
	if (points.size > 0) await setPoints(db, { quizId, points });
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

const POINTS_FIELD = 'points/';

/** Points by question version; NaN where no number was typed. */
function pointsFrom(form: FormData): ReadonlyMap<string, number> {
	const points = new Map<string, number>();
	for (const [name, value] of form) {
		if (!name.startsWith(POINTS_FIELD)) continue;
		const typed = String(value).trim().replace(',', '.');
		const number = /^\d{1,3}(\.\d{1,2})?$/.test(typed) ? Number(typed) : Number.NaN;
		points.set(name.slice(POINTS_FIELD.length), number);
	}
	return points;
}
