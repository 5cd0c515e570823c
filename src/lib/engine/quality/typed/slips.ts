/** Letters that a word must have before a slip of the keys in it is forgiven. */
const LONG = 6;

/**
 * Whether one word is the other with one slip of the keys: a letter too many, one missing, another
 * letter, or two changed about (Damerau-Levenshtein distance of 1). Only in a word of six letters or
 * more that begins with its own letter, and in no figure: "ejected" is not "rejected".
 */
export function isSlip(a: string, b: string): boolean {
	if (Math.min(a.length, b.length) < LONG || a[0] !== b[0] || /\d/.test(a + b)) return false;
	return a !== b && oneEdit(a, b);
}

/** Whether at most one edit parts two texts. */
export function oneEdit(a: string, b: string): boolean {
	if (Math.abs(a.length - b.length) > 1) return false;
	let from = 0;
	while (from < a.length && a[from] === b[from]) from++;
	const rest = (text: string, by: number) => text.slice(from + by);
	if (a.length > b.length) return rest(a, 1) === rest(b, 0);
	if (a.length < b.length) return rest(a, 0) === rest(b, 1);
	if (rest(a, 1) === rest(b, 1)) return true;
	return a[from] === b[from + 1] && a[from + 1] === b[from] && rest(a, 2) === rest(b, 2);
}
