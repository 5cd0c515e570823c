import * as v from 'valibot';
import { endOf, isOver } from '../attempts/deadline.ts';
import { sittingById } from '../attempts/queries.ts';
import type { Database } from '../db/open.ts';
import { noteSign } from './signs.ts';

/** What the page of an attempt sends from time to time: which question it shows, null at its end. */
export const HereBody = v.object({
	position: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999)))
});

/** What it gets back. */
export interface HereReply {
	/** When the attempt ends by now, for a teacher may have moved it; null where nothing ends it. */
	readonly endsAt: number | null;
	/** Whether it takes no more answers. */
	readonly ended: boolean;
	/** The server's clock. */
	readonly now: number;
}

/** Notes that an attempt's page is open, and tells when the attempt ends. */
export function here(
	db: Database,
	{ attemptId, position, now }: { attemptId: string; position: number | null; now: number }
): HereReply {
	const sitting = sittingById(db.read).get({ id: attemptId });
	const endsAt = sitting ? endOf(sitting) : null;
	const ended = !sitting || sitting.submittedAt !== null || isOver(endsAt, now);
	if (!ended) noteSign(db, attemptId, { at: now, position });
	return { endsAt, ended, now };
}
