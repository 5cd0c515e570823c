import { featureKey } from './hash.ts';
import type { WordForm } from './words.ts';

/** No fewer than the features of one token. */
export const MAX_TAG_FEATURES = 64;

/**
 * Writes the keys of the features by which the tag of token `i` is chosen, and gives their number.
 * `tags` holds the tags chosen so far; `capitals` is true where the whole sentence is in capitals.
 */
export function tagFeatures(
	words: readonly WordForm[],
	tags: Int32Array,
	i: number,
	keys: Int32Array
): number {
	let n = 0;
	const add = (a: number, b: number, c: number): void => {
		keys[n] = featureKey(n + 1, a, b, c);
		n++;
	};
	const word = words[i] as WordForm;
	const before = words[i - 1];
	const before2 = words[i - 2];
	const after = words[i + 1];
	const after2 = words[i + 2];
	const w = word.word;
	const w1 = before?.word ?? 1;
	const w2 = before2?.word ?? 2;
	const v1 = after?.word ?? 3;
	const v2 = after2?.word ?? 4;
	const t1 = i > 0 ? (tags[i - 1] as number) : -1;
	const t2 = i > 1 ? (tags[i - 2] as number) : -1;
	const place = i === 0 ? 1 : 0;
	const traits = word.traits | (place << 6);
	const [s1, s2, s3, s4, s5] = word.suffixes;
	add(0, 0, 0);
	add(w, 0, 0);
	add(w, traits, 0);
	add(w, t1, 0);
	add(w, t1, t2);
	add(w, w1, 0);
	add(w, v1, 0);
	add(w, w1, v1);
	add(t1, 0, 0);
	add(t1, t2, 0);
	add(w1, 0, 0);
	add(w1, t2, 0);
	add(w2, 0, 0);
	add(v1, 0, 0);
	add(v2, 0, 0);
	add(v1, v2, 0);
	add(w1, w2, 0);
	add(t1, v1, 0);
	add(w1, v1, 0);
	add(s1, traits, 0);
	add(s2, 0, 0);
	add(s3, 0, 0);
	add(s4, 0, 0);
	add(s5, 0, 0);
	add(s2, traits, 0);
	add(s3, traits, t1);
	add(s3, v1, 0);
	add(s2, t1, t2);
	add(word.prefixes[0], 0, 0);
	add(word.prefixes[1], 0, 0);
	add(word.prefixes[2], s2, 0);
	add(word.shape, place, 0);
	add(word.shape, t1, 0);
	add(word.shape, before?.shape ?? 1, after?.shape ?? 1);
	add(traits, t1, t2);
	add(word.cluster, 0, 0);
	add(word.cluster, traits, t1);
	add(word.coarse, t1, t2);
	add(word.coarse, s2, traits);
	add(before?.cluster ?? -1, 0, 0);
	add(after?.cluster ?? -1, 0, 0);
	add(word.cluster, after?.cluster ?? -1, 0);
	add(word.coarse, before?.coarse ?? -1, after?.coarse ?? -1);
	add(t1, after?.coarse ?? -1, after2?.coarse ?? -1);
	add(t1, after?.suffixes[2] ?? -1, 0);
	add(after?.suffixes[1] ?? -1, after?.traits ?? -1, 0);
	add(w, after?.suffixes[1] ?? -1, 0);
	add(w, after?.coarse ?? -1, 0);
	add(w, before?.coarse ?? -1, 0);
	add(before?.suffixes[2] ?? -1, t1, 0);
	return n;
}
