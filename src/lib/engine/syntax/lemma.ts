import type { Upos } from '../types.ts';
import { IRREGULAR } from './irregular.ts';

/** What the rules may look up. */
export interface LemmaLists {
	/** Forms that the rules get wrong, by form and letter of the part of speech: `went V`. */
	readonly exceptions: ReadonlyMap<string, string>;
	/** Known words: "call" is one and "calle" is not, so "called" is of "call". */
	readonly known: { readonly has: (word: string) => boolean };
}

/** Dictionary form of a word, in lower case; names keep their capitals. */
export function lemmaOf(form: string, upos: Upos, xpos: string, lists: LemmaLists): string {
	const low = form.replace(/[’ʼ`]/g, "'").toLowerCase();
	const past = xpos === 'VBD' || xpos === 'VBN';
	const irregular = past ? IRREGULAR.get(low) : undefined;
	if (irregular !== undefined) return irregular;
	const exception = lists.exceptions.get(`${low} ${letterOf(upos)}`);
	if (exception !== undefined) return exception;
	const known = (word: string): boolean => lists.known.has(word);
	if (upos === 'PROPN') return xpos === 'NNPS' ? nameOf(form, known) : form;
	if (xpos === 'NNS') return singular(low, known);
	if (upos === 'VERB' || upos === 'AUX') return infinitive(low, xpos, known);
	if (xpos === 'JJR' || xpos === 'RBR') return positive(low, 'er', known);
	if (xpos === 'JJS' || xpos === 'RBS') return positive(low, 'est', known);
	return low;
}

/** One letter for a part of speech; auxiliaries count as verbs. */
export function letterOf(upos: Upos): string {
	return LETTERS[upos] ?? 'X';
}

const LETTERS: Readonly<Partial<Record<Upos, string>>> = {
	ADJ: 'A',
	ADV: 'R',
	AUX: 'V',
	DET: 'D',
	NOUN: 'N',
	PART: 'P',
	PRON: 'O',
	PROPN: 'M',
	VERB: 'V'
};

type Known = (word: string) => boolean;

function nameOf(form: string, known: Known): string {
	const low = form.toLowerCase();
	const one = singular(low, known);
	return low.startsWith(one) ? form.slice(0, one.length) : form;
}

function singular(word: string, known: Known): string {
	if (!word.endsWith('s') || /(?:ss|us|is|'s)$/.test(word) || word.length < 3) {
		return word.endsWith('men') ? `${word.slice(0, -2)}an` : word;
	}
	const bare = word.slice(0, -1);
	if (word.endsWith('ies') && word.length > 4) {
		return firstKnown([`${word.slice(0, -3)}y`, bare], known);
	}
	if (/(?:ss|x|zz|[cs]h|o)es$/.test(word)) return firstKnown([word.slice(0, -2), bare], known);
	return word.endsWith('es') ? firstKnown([bare, word.slice(0, -2)], known) : bare;
}

function infinitive(word: string, xpos: string, known: Known): string {
	if (xpos === 'VBZ' && word.endsWith('s')) return singular(word, known);
	if (xpos === 'VBG' && word.endsWith('ing')) return root(word.slice(0, -3), known);
	if (xpos !== 'VBD' && xpos !== 'VBN') return word;
	if (word.endsWith('ed')) {
		if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`;
		return root(word.slice(0, -2), known);
	}
	return word;
}

function positive(word: string, ending: string, known: Known): string {
	if (!word.endsWith(ending) || word.length < ending.length + 3) return word;
	const stem = word.slice(0, -ending.length);
	return stem.endsWith('i') ? `${stem.slice(0, -1)}y` : root(stem, known);
}

/** What an ending was put to: "mak" is of "make", "stopp" of "stop", "call" of "call". */
function root(stem: string, known: Known): string {
	const withE = `${stem}e`;
	const syllables = stem.match(/[aeiouy]+/g)?.length ?? 0;
	if (/([^aeiouhwxy])\1$/.test(stem)) {
		const single = stem.slice(0, -1);
		if (/(?:ss|ff|zz)$|^add$/.test(stem)) return stem;
		return stem.endsWith('ll') && (syllables < 2 || !known(single)) ? stem : single;
	}
	// One syllable with a short vowel would have doubled its consonant: "hopping", "hoping".
	if (/^[^aeiou]*(?:qu)?[aeiou][^aeiouwxy]$/.test(stem) || /^[a-z]i$/.test(stem)) return withE;
	if (known(stem) !== known(withE)) return known(stem) ? stem : withE;
	const silent = /(?:[^aeiou]l|[cguvz]|[^s]s|[aeiou]r|[^aeo]at|[aio]n|u[td]|it)$/.test(stem);
	return silent && !/(?:[eo]r|ing|ong|[eo]n|ain|ear|air|our|oor)$/.test(stem) ? withE : stem;
}

function firstKnown(candidates: readonly [string, string], known: Known): string {
	return !known(candidates[0]) && known(candidates[1]) ? candidates[1] : candidates[0];
}
