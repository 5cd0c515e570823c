import { HOUR, MINUTE, SECOND } from '../db/clock.ts';

/** How long after its end an answer under way is still taken, in ms. */
export const GRACE = 60 * SECOND;

/** A closing at most this long after the start, in ms, ends a sitting; a later one is a day of handing in. */
const SITTING = 3 * HOUR;

/**
 * When an attempt must end: where an end was arranged for it alone, then; else its own time limit or
 * the closing of its assignment, the earlier. Null where nothing ends it.
 */
export function endOf(attempt: {
	/** End of the time limit, or null. */
	readonly deadlineAt: number | null;
	/** When the assignment closes, or null. */
	readonly dueAt: number | null;
	/** Not null where `endsAt` stands in place of both. */
	readonly arranged?: string | null;
	readonly endsAt?: number | null;
}): number | null {
	if (attempt.arranged) return attempt.endsAt ?? null;
	const ends = [attempt.deadlineAt, attempt.dueAt].filter((end) => end !== null);
	return ends.length > 0 ? Math.min(...ends) : null;
}

/** Whether an attempt takes no more answers at `now`: its end and the grace are over. */
export const isOver = (end: number | null, now: number): boolean =>
	end !== null && now > end + GRACE;

/** The end of a time limit of `minutes` that begins at `startedAt`; null without a limit. */
export const limitFrom = (startedAt: number, minutes: number | null): number | null =>
	minutes === null ? null : startedAt + minutes * MINUTE;

/**
 * The end of an attempt of a pupil with more time: the time that another pupil beginning at the same
 * moment would have, so many times over, even past the closing. A closing that is days away is no
 * time limit and stays as it is.
 *
 * @param time Times the time of the others; null for no limit.
 * @returns The end, null for none; undefined where nothing differs from the others.
 */
export function arrangedEnd(
	attempt: {
		readonly startedAt: number;
		readonly deadlineAt: number | null;
		readonly dueAt: number | null;
	},
	time: number | null
): number | null | undefined {
	const { startedAt, deadlineAt, dueAt } = attempt;
	const others = endOf({ deadlineAt, dueAt });
	if (time === 1 || others === null) return undefined;
	const limited = deadlineAt !== null || others - startedAt <= SITTING;
	if (!limited) return undefined;
	if (time === null) return dueAt !== null && dueAt - startedAt > SITTING ? dueAt : null;
	const own = startedAt + Math.round((others - startedAt) * time);
	return dueAt !== null && dueAt - startedAt > SITTING ? Math.min(own, dueAt) : own;
}
