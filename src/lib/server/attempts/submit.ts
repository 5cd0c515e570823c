import type { Database } from '../db/open.ts';
import type { EndedBy } from '../db/schema/attempts.ts';
import { DomainError } from '../errors.ts';
import { close, closeIfOver } from './close.ts';
import { sittingById } from './queries.ts';

export interface Submitted {
	readonly submittedAt: number;
	/** Who ended it. */
	readonly by: EndedBy;
}

/**
 * Hands in an attempt and marks it. Handed in twice, it stays as it was handed in first.
 *
 * @throws DomainError `attempt-not-found` (404).
 */
export function submitAttempt(
	db: Database,
	{ attemptId, now }: { attemptId: string; now: number }
): Promise<Submitted> {
	return db.write((tx): Submitted => {
		const sitting = sittingById(tx).get({ id: attemptId });
		if (!sitting) throw new DomainError('attempt-not-found', 404, 'There is no such attempt.');
		if (sitting.submittedAt === null && !closeIfOver(tx, sitting, now))
			close(tx, sitting, { by: 'pupil', at: now, now });
		const ended = sittingById(tx).get({ id: attemptId });
		return { submittedAt: ended?.submittedAt ?? now, by: ended?.by ?? 'pupil' };
	});
}
