import type { Tx } from '../../db/open.ts';
import type { MarkState, ScoreChange } from '../../db/schema/scores.ts';
import { insertRegradeMark, setMark, setScore } from './queries.ts';
import { sameState, scoreWith, type Affected } from './scope.ts';

/** A mark that is to take the place of the one on record. */
export interface NewMark {
	readonly affected: Affected;
	readonly after: MarkState;
}

/**
 * Puts new marks and the scores that follow on record.
 *
 * @param regradeId The entry of the ledger that keeps before and after; null where nothing is to be kept.
 * @returns The scores that moved.
 */
export function writeMarks(
	tx: Tx,
	regradeId: string | null,
	marks: readonly NewMark[],
	now: number
): ScoreChange[] {
	const changes: ScoreChange[] = [];
	for (const { affected, after } of marks) {
		const { attemptId, position, before, score } = affected;
		if (sameState(before, after)) continue;
		if (regradeId !== null)
			insertRegradeMark(tx).run({ regradeId, attemptId, position, before, after });
		setMark(tx).run({ attempt: attemptId, position, ...after, ...flagsOf(after) });
		const total = scoreWith(affected, after);
		if (total.points === score.points && total.outOf === score.outOf) continue;
		setScore(tx).run({ attempt: attemptId, ...total, now });
		changes.push({ attemptId, before: score.points, after: total.points });
	}
	return changes;
}

/** Flags as SQLite keeps them: an update's placeholders are not told of their columns. */
const flagsOf = ({ proof, unsure }: MarkState) => ({
	proof: proof === null ? null : Number(proof),
	unsure: Number(unsure)
});
