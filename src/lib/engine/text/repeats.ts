import type { BlockKind } from '../types.ts';
import { isDigit, isLetter } from './characters.ts';

/** Fewer words than this are too few to tell a repetition from a turn of phrase. */
const MIN_WORDS = 5;
/** Share of the shorter sentence's word triples that the other has too. */
const SHARED = 0.6;
/** A triple of words that this many sentences have tells nothing. */
const COMMON = 12;

/** What is compared: the words of a sentence and the kind of block it stands in. */
export interface Candidate {
	readonly text: string;
	readonly kind: BlockKind;
}

/**
 * For each sentence the index of the one that it repeats, whole or with small changes, or null. That
 * is an earlier one, save that a caption, pull quote or headline repeats the running text even where
 * it stands before it. The one named repeats nothing itself.
 */
export function findRepeats(sentences: readonly Candidate[]): (number | null)[] {
	const seen = new Map<string, number[]>();
	const sizes: number[] = [];
	const repeats: (number | null)[] = [];
	for (let i = 0; i < sentences.length; i++) {
		const triples = triplesOf((sentences[i] as Candidate).text);
		sizes.push(triples.length);
		repeats.push(mostAlike(triples, seen, sizes, repeats));
		for (const triple of triples) {
			const list = seen.get(triple);
			if (!list) seen.set(triple, [i]);
			else if (list.length < COMMON) list.push(i);
		}
	}
	preferProse(sentences, repeats);
	return repeats;
}

/** Where running text repeats a caption above it, the caption is called the repetition. */
function preferProse(sentences: readonly Candidate[], repeats: (number | null)[]): void {
	const instead = new Map<number, number>();
	for (let i = 0; i < sentences.length; i++) {
		const original = repeats[i] ?? null;
		if (original === null) continue;
		const moved = instead.get(original);
		if (moved !== undefined) repeats[i] = moved;
		else if (sentences[i]?.kind === 'paragraph' && sentences[original]?.kind !== 'paragraph') {
			instead.set(original, i);
			repeats[i] = null;
		}
	}
	for (let i = 0; i < sentences.length; i++) {
		const original = instead.get(i) ?? instead.get(repeats[i] ?? -1);
		if (original !== undefined && original !== i) repeats[i] = original;
	}
}

function mostAlike(
	triples: readonly string[],
	seen: ReadonlyMap<string, readonly number[]>,
	sizes: readonly number[],
	repeats: readonly (number | null)[]
): number | null {
	if (triples.length < MIN_WORDS - 2) return null;
	const shared = new Map<number, number>();
	for (const triple of triples) {
		for (const other of seen.get(triple) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
	}
	let best: number | null = null;
	let most = 0;
	for (const [other, count] of shared) {
		const size = Math.min(triples.length, sizes[other] as number);
		const share = count / size;
		if (size < MIN_WORDS - 2 || share < SHARED || share < most) continue;
		if (share === most && best !== null && other > best) continue;
		most = share;
		best = other;
	}
	return best === null ? null : (repeats[best] ?? best);
}

/** The distinct triples of neighbouring words, in order. */
function triplesOf(text: string): string[] {
	const words = wordsOf(text);
	const triples = new Set<string>();
	for (let i = 2; i < words.length; i++) {
		triples.add(`${words[i - 2]} ${words[i - 1]} ${words[i]}`);
	}
	return [...triples];
}

function wordsOf(text: string): string[] {
	const words: string[] = [];
	const low = text.toLowerCase();
	let from = -1;
	for (let at = 0; at <= low.length; at++) {
		const code = at < low.length ? low.charCodeAt(at) : 32;
		const inside = isLetter(code) || isDigit(code);
		if (inside && from < 0) from = at;
		if (!inside && from >= 0) {
			words.push(low.slice(from, at));
			from = -1;
		}
	}
	return words;
}
