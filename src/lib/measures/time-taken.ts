/**
 * How long each answer took, in ms: from the answer that was saved before it, or from the start. An
 * answer changed later counts from what was saved before the change. Null where nothing was saved,
 * and for answers that were sent together, for nobody can tell those apart.
 *
 * @param start UTC ms.
 * @param saved UTC ms of each answer, in any order; null where there is none.
 */
export function timesTaken(
	start: number,
	saved: readonly (number | null)[]
): readonly (number | null)[] {
	const moments = saved.filter((at) => at !== null).sort((a, b) => a - b);
	return saved.map((at) => {
		if (at === null || moments.filter((other) => other === at).length > 1) return null;
		const before = moments[moments.indexOf(at) - 1] ?? start;
		return Math.max(0, at - before);
	});
}

/** As minutes and seconds: "0:42", "12:05". */
export function clockWords(ms: number): string {
	const seconds = Math.round(ms / 1000);
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
