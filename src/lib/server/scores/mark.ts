import { grade } from '../../engine/quality/grade.ts';
import { totalOf } from '../../measures/marks.ts';
import { responsesOf, type Sitting } from '../attempts/queries.ts';
import { questionAt } from '../attempts/versions.ts';
import type { Tx } from '../db/open.ts';
import { marks, scores } from '../db/schema/scores.ts';

/**
 * Marks every question of an attempt from the answers on record and adds them up, within the caller's
 * unit of work. What was not answered gets nothing.
 */
export function markAttempt(tx: Tx, sitting: Sitting, now: number): void {
	const answers = new Map(
		responsesOf(tx)
			.all({ id: sitting.id })
			.map((row) => [row.position, row.answer])
	);
	const rows = sitting.items.map((item, position) => {
		const question = questionAt(tx, item.questionVersionId);
		const answer = answers.get(position);
		const answered = answer !== undefined && answer.chosen.length > 0;
		return {
			attemptId: sitting.id,
			position,
			questionVersionId: item.questionVersionId,
			credit: question && answered ? grade(question, answer).credit : 0,
			points: item.points,
			answered
		};
	});
	tx.insert(marks).values(rows).run();
	tx.insert(scores)
		.values({ attemptId: sitting.id, ...totalOf(rows), computedAt: now })
		.run();
}
