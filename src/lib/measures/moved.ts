/** A list with the thing at place `at` moved by so many places; at an end it stays. */
export function movedBy<T>(list: readonly T[], at: number, by: number): T[] {
	const thing = list[at];
	const to = Math.min(list.length - 1, Math.max(0, at + by));
	if (thing === undefined) return [...list];
	return list.toSpliced(at, 1).toSpliced(to, 0, thing);
}
