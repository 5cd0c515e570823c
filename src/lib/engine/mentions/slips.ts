/** A shorter name than this is another name rather than a slip. */
export const SHORTEST_SLIP = 5;
/** From this length on two letters may be wrong. */
const LONG = 8;

/**
 * True where two names differ by a letter that is missing, added, wrong or in the place of its
 * neighbour; by two of these in a long one.
 */
export function isSlip(a: string, b: string): boolean {
	if (a === b || Math.min(a.length, b.length) < SHORTEST_SLIP || a[0] !== b[0]) return false;
	const most = Math.min(a.length, b.length) >= LONG ? 2 : 1;
	return Math.abs(a.length - b.length) <= most && distance(a, b) <= most;
}

/** Letters to change, add, leave out or swap (optimal string alignment). */
function distance(a: string, b: string): number {
	let before: readonly number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const change = a[i - 1] === b[j - 1] ? 0 : 1;
			const [up = 0, left = 0, slant = 0] = [last[j], row[j - 1], last[j - 1]];
			let least = Math.min(up + 1, left + 1, slant + change);
			const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			if (swapped) least = Math.min(least, (before[j - 2] ?? 0) + 1);
			row.push(least);
		}
		before = last;
		last = row;
	}
	return last[b.length] ?? 0;
}
