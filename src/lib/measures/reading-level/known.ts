import { words } from 'popular-english-words';
import { basesOf } from './bases.ts';
import { isFamiliar } from './familiar.ts';

/** Ages for which words can be looked up, in years. */
export const AGES: readonly number[] = [9, 10, 11, 12, 13, 14, 15, 16, 17, 18];

/**
 * How many of the most frequent words of written English a pupil of an age is taken to know. A rule of
 * thumb, not a norm: it grows by about a thousand word families a year (Nation and Waring 1997,
 * "Vocabulary size, text coverage and word lists"), and faster in forms, which is what the list counts.
 */
const KNOWN: Readonly<Record<number, number>> = {
	9: 2000,
	10: 3000,
	11: 4000,
	12: 5000,
	13: 6000,
	14: 7500,
	15: 9000,
	16: 11_000,
	17: 13_000,
	18: 16_000
};

const RANKS: ReadonlyMap<string, number> = new Map(
	words.getMostPopular(40_000).map((word, at) => [word, at + 1])
);

/** How many of the most frequent words a pupil of this age is taken to know. */
export const knownAt = (age: number): number => KNOWN[age] ?? (age < 9 ? KNOWN[9]! : KNOWN[18]!);

/**
 * Place of a word, or of one that it is a form of, among the most frequent of the English Wikipedia
 * (package `popular-english-words`): 1 is the most frequent, null stands for none of the first 40,000.
 * @param word in lower case with a straight apostrophe
 */
export function rankOf(word: string): number | null {
	const ranks = (word.includes('-') ? parts(word) : basesOf(word)).flatMap(
		(base) => RANKS.get(base) ?? []
	);
	return ranks.length > 0 ? Math.min(...ranks) : null;
}

/** Whether a pupil of this age is taken to know a word: it is familiar, or frequent enough. */
export function isKnown(word: string, age: number): boolean {
	if (isFamiliar(word)) return true;
	if (word.includes('-')) return parts(word).every((part) => part === '' || isKnown(part, age));
	const rank = rankOf(word);
	return rank !== null && rank <= knownAt(age);
}

const parts = (word: string) => word.split('-');
