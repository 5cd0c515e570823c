import { daleChall } from 'dale-chall';
import { basesOf } from './bases.ts';

const LIST: ReadonlySet<string> = new Set(daleChall.map((word) => word.toLowerCase()));

/**
 * Whether a word is one that four in five pupils of ten know: it, or a word that it is a form of,
 * stands on the list of Dale and Chall (1995; 2,942 words, package `dale-chall`). A number is
 * familiar, and a compound where all its parts are.
 * @param word in lower case with a straight apostrophe
 */
export function isFamiliar(word: string): boolean {
	if (/\d/.test(word) || LIST.has(word)) return true;
	if (word.includes('-')) return word.split('-').every(isFamiliar);
	return basesOf(word).some((base) => LIST.has(base));
}
