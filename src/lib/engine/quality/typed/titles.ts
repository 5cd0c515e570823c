import { HONORIFICS, OFFICES } from '../../lexicon/offices.ts';
import { plain, wordsOf } from './plain.ts';

const isTitle = (word: string) => HONORIFICS.has(word) || OFFICES.has(word);
const HONOURS = new Set([...HONORIFICS.keys()].map(plain));

/** Whether a wording names somebody: it ends in a word with a capital letter. */
export const isName = (text: string): boolean => /(?:^|\s)\p{Lu}[^\s]*$/u.test(text.trim());

/**
 * The words of a name without honours and offices before it: "President Sheinbaum", "Prime Minister
 * Keir Starmer". What is an office and no name keeps it: "president of Mexico", "general".
 */
export function untitled(text: string): readonly string[] {
	const words = wordsOf(text);
	let from = 0;
	while (
		from < words.length - 1 &&
		(isTitle(words[from] ?? '') || HONOURS.has(words[from] ?? '') || words[from] === 'prime')
	)
		from++;
	return ['of', 'for', 'and', 'to'].includes(words[from] ?? '') ? words : words.slice(from);
}
