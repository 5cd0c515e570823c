import { totalOf } from '../../measures/marks.ts';
import { responsesOf, type Sitting } from '../attempts/queries.ts';
import type { Tx } from '../db/open.ts';
import { marks, scores } from '../db/schema/scores.ts';
import { keysOf, rulingsAt } from './regrade/in-force.ts';
import { markUnder } from './regrade/mark-under.ts';
import { NO_RULING } from './regrade/ruling.ts';

/**
 * Marks every question of an attempt from the answers on record and adds them up, within the caller's
 * unit of work, under what was decided of its questions meanwhile. What was not answered gets nothing.
 */
export function markAttempt(tx: Tx, sitting: Sitting, now: number): void {
	const answers = new Map(
		responsesOf(tx)
			.all({ id: sitting.id })
			.map((row) => [row.position, row.answer])
	);
	const rulings = rulingsAt(tx, sitting);
	const rows = sitting.items.map((item, position) => {
		const ruling = rulings.get(item.questionVersionId) ?? NO_RULING;
		const answer = answers.get(position) ?? { chosen: [] };
		const asked = sitting.settings;
		const keys = keysOf(tx, item.questionVersionId, ruling);
		const mark = markUnder({ item, ...keys, answer, asked, ruling });
		return { attemptId: sitting.id, position, ...mark };
	});
	tx.insert(marks).values(rows).run();
	tx.insert(scores)
		.values({ attemptId: sitting.id, ...totalOf(rows), computedAt: now })
		.run();
}
