import { SECOND } from '../db/clock.ts';

/** How long after its end an answer under way is still taken, in ms. */
export const GRACE = 60 * SECOND;

/** When an attempt must end: its own time limit or the closing of its assignment, the earlier. */
export function endOf(attempt: {
	/** End of the time limit, or null. */
	readonly deadlineAt: number | null;
	/** When the assignment closes, or null. */
	readonly dueAt: number | null;
}): number | null {
	const ends = [attempt.deadlineAt, attempt.dueAt].filter((end) => end !== null);
	return ends.length > 0 ? Math.min(...ends) : null;
}

/** Whether an attempt takes no more answers at `now`: its end and the grace are over. */
export const isOver = (end: number | null, now: number): boolean =>
	end !== null && now > end + GRACE;
