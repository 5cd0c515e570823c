import { alike } from '../quality/alike.ts';
import type { Random } from '../random.ts';
import type { Option, Origin, Span } from '../types.ts';

/** A wrong option that could be offered. */
export interface Candidate {
	readonly text: string;
	/** One true sentence. */
	readonly why: string;
	readonly origin: Origin;
	readonly from: Span | null;
	/** How tempting it is, 0 to 1. */
	readonly pull: number;
}

/**
 * Chooses wrong options: none like the key or like another, the most tempting first, lengths near
 * the key's, with chance among equals. Gives fewer than asked where no more are fit.
 *
 * @param keys texts of the right options
 * @param count how many are wanted
 */
export function choose(
	candidates: readonly Candidate[],
	keys: readonly string[],
	count: number,
	random: Random
): Option[] {
	const length = keys[0]?.length ?? 0;
	const ranked = random
		.shuffle(candidates)
		.map((candidate) => ({ candidate, score: candidate.pull - misfit(candidate.text, length) }))
		.sort((a, b) => b.score - a.score);
	const out: Option[] = [];
	for (const { candidate } of ranked) {
		if (out.length === count) break;
		const taken = [...keys, ...out.map((option) => option.text)];
		if (taken.some((text) => alike(text, candidate.text))) continue;
		const { text, why, origin, from } = candidate;
		out.push({ text, correct: false, why, origin, from });
	}
	return out;
}

/** Sentences within which wrong options are looked for. */
const REACH = 150;

/** The items that stand within reach of a sentence: an article whole, of a book the chapter around. */
export function nearby<T extends { readonly sentence: number }>(
	items: readonly T[],
	sentence: number
): readonly T[] {
	return items.length < 200
		? items
		: items.filter((item) => Math.abs(item.sentence - sentence) <= REACH);
}

/** 0 for the key's own length, 0.5 for twice or half of it. */
function misfit(text: string, length: number): number {
	if (length === 0) return 0;
	return Math.min(1, Math.abs(Math.log2(text.length / length)) / 2);
}

/** True where the key is not much longer or shorter than every other option. */
export function isLevel(key: string, wrong: readonly { readonly text: string }[]): boolean {
	const lengths = wrong.map((option) => option.text.length);
	const longest = Math.max(...lengths);
	const shortest = Math.min(...lengths);
	return key.length <= longest * 1.4 + 8 && key.length >= shortest * 0.55 - 8;
}
