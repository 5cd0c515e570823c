/** Words with their places in a list. */
export interface WordList {
	/** The place of a word, from 0; -1 where it is none of them. */
	readonly find: (word: string) => number;
	readonly has: (word: string) => boolean;
}

/** Answers that are kept. */
const REMEMBERED = 20_000;

/**
 * Looks words up in a sorted list by halving it, and remembers what was asked: a table of all of them
 * would take longer to make than an article asks of it.
 * @param words in the order of their UTF-16 units
 */
export function makeWordList(words: readonly string[]): WordList {
	const known = new Map<string, number>();
	const find = (word: string): number => {
		const before = known.get(word);
		if (before !== undefined) return before;
		const place = search(words, word);
		if (known.size >= REMEMBERED) known.clear();
		known.set(word, place);
		return place;
	};
	return { find, has: (word) => find(word) >= 0 };
}

function search(words: readonly string[], word: string): number {
	let from = 0;
	let to = words.length;
	while (from < to) {
		const middle = (from + to) >>> 1;
		if ((words[middle] as string) < word) from = middle + 1;
		else to = middle;
	}
	return words[from] === word ? from : -1;
}
