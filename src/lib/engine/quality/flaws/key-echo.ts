import { senseWords } from '../alike.ts';
import { flaw, type FlawRule } from './rule.ts';

/** Only the key repeats a word of the stem (Haladyna et al. 2002, rule 28c: clang associations). */
export const keyEcho: FlawRule = ({ stem, options, response }) => {
	if (response !== 'one') return [];
	const words = new Set(senseWords(stem));
	const echoes = options.map((option) =>
		senseWords(option.text).some((word) => words.has(word) || isDerived(word, words))
	);
	const key = options.findIndex((option) => option.correct);
	return echoes[key] && echoes.filter(Boolean).length === 1 && options.length > 2
		? [flaw('key-echo', 'Only the right option repeats a word of the question.', key)]
		: [];
};

/** "Slovenia" beside "Slovenian". */
function isDerived(word: string, words: ReadonlySet<string>): boolean {
	return word.length > 5 && [...words].some((other) => other.startsWith(word));
}
