/** Bits of a feature's key. Two features that share a key share their weights. */
export const KEY_BITS = 24;

/** Key of a feature made of a template's number and up to three values; all are 32-bit integers. */
export function featureKey(template: number, a: number, b: number, c: number): number {
	let h = Math.imul(template ^ (a + 0x7f4a7c15), 0x9e3779b1);
	h ^= h >>> 15;
	h = Math.imul(h ^ b, 0x85ebca6b);
	h ^= h >>> 13;
	h = Math.imul(h ^ c, 0xc2b2ae35);
	h ^= h >>> 16;
	h = Math.imul(h, 0x27d4eb2f);
	return (h ^ (h >>> 15)) >>> (32 - KEY_BITS);
}

/** 32-bit hash of part of a string (FNV-1a over UTF-16 units). */
export function hashString(text: string, start = 0, end = text.length): number {
	let h = 0x811c9dc5;
	for (let i = start; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
	return h | 0;
}
