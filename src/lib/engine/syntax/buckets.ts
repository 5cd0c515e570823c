/** Rows of the table of word pieces; pieces that share a row share what is learned of them. */
export const BUCKETS = 8192;

/** Row of a piece of the given kind; both are integers. */
export function bucketOf(kind: number, hash: number): number {
	let h = Math.imul(hash ^ Math.imul(kind + 1, 0x9e3779b1), 0x85ebca6b);
	h ^= h >>> 13;
	h = Math.imul(h, 0xc2b2ae35);
	return (h ^ (h >>> 16)) & (BUCKETS - 1);
}

/** 32-bit hash of part of a string (FNV-1a over UTF-16 units). */
export function hashString(text: string, start = 0, end = text.length): number {
	let h = 0x811c9dc5;
	for (let i = start; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
	return h | 0;
}
