/** Which of several attempts counts. */
export type Counting = 'best' | 'last' | 'first' | 'mean';

/** What decides between attempts. */
export interface Countable {
	/** 1, 2, 3, ... */
	readonly number: number;
	readonly points: number;
}

/**
 * The attempts that count, of those that one pupil handed in: one, or all of them where the mean
 * counts. The earlier of equally good ones is the best.
 */
export function counted<T extends Countable>(own: readonly T[], counting: Counting): readonly T[] {
	if (counting === 'mean' || own.length === 0) return own;
	const better = (a: T, b: T): boolean => {
		if (counting === 'best')
			return b.points > a.points || (b.points === a.points && b.number < a.number);
		return counting === 'last' ? b.number > a.number : b.number < a.number;
	};
	return [own.reduce((top, one) => (better(top, one) ? one : top))];
}
