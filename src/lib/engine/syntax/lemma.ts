import type { Upos } from '../types.ts';

const VOWEL = /[aeiouy]/;
/** Stems that take back a silent e: "making", "used", "changed", "leaving", "argued". */
const SILENT = /(?:[^aeiou]l|[aeiou][^aeiouwxyr]u?|[^ae]s|[cgvuz]|[aeiou]r|at|it|ut|ir|ur|or|ar)$/;

/**
 * Dictionary form of a word, in lower case; names keep their capitals. `exceptions` gives the forms
 * that the rules get wrong, by form and first letter of the part of speech: `went V`.
 */
export function lemmaOf(
	form: string,
	upos: Upos,
	xpos: string,
	exceptions: ReadonlyMap<string, string>
): string {
	const low = form.replace(/[’ʼ`]/g, "'").toLowerCase();
	const known = exceptions.get(`${low} ${keyOf(upos)}`);
	if (known !== undefined) return known;
	if (upos === 'PROPN') return xpos === 'NNPS' ? singular(form) : form;
	if (xpos === 'NNS') return singular(low);
	if (upos === 'VERB' || upos === 'AUX') return verb(low, xpos);
	if (xpos === 'JJR' || xpos === 'RBR') return degree(low, 'er');
	if (xpos === 'JJS' || xpos === 'RBS') return degree(low, 'est');
	return low;
}

/** The part of speech as the list of exceptions has it: auxiliaries are verbs. */
export function keyOf(upos: string): string {
	return upos === 'AUX'
		? 'V'
		: upos === 'PROPN'
			? 'M'
			: upos === 'ADV'
				? 'R'
				: upos === 'PRON'
					? 'O'
					: (upos[0] ?? 'X');
}

/** Lemma by rule alone. */
export function singular(word: string): string {
	if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
	if (/(?:[sxz]|[cs]h)es$/.test(word)) return word.slice(0, -2);
	if (/men$/.test(word)) return `${word.slice(0, -2)}an`;
	if (/s$/.test(word) && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1);
	return word;
}

function verb(word: string, xpos: string): string {
	if (xpos === 'VBZ') {
		if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
		if (/(?:ss|x|zz|[cs]h|o)es$/.test(word)) return word.slice(0, -2);
		return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
	}
	if (xpos === 'VBG' && word.endsWith('ing')) return stem(word.slice(0, -3));
	if ((xpos === 'VBD' || xpos === 'VBN') && word.endsWith('ed')) {
		if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`;
		return stem(word.slice(0, -2));
	}
	return word;
}

function stem(root: string): string {
	if (!VOWEL.test(root)) return `${root}e`;
	if (/([bdgkmnprt])\1$/.test(root)) return root.slice(0, -1);
	if (/(?:en|er|on|ow|el|it|op|ip|et)$/.test(root) && root.length > 4) return root;
	if (/[^aeiou][aeiou][^aeiouwxy]$/.test(root) && root.length <= 4) return `${root}e`;
	return SILENT.test(root) && !/(?:[aeiou]{2}[^aeiouvcsgz]|ss|[rln]s?t|ow|ay)$/.test(root)
		? `${root}e`
		: root;
}

function degree(word: string, ending: string): string {
	if (!word.endsWith(ending)) return word;
	const root = word.slice(0, -ending.length);
	if (root.endsWith('i')) return `${root.slice(0, -1)}y`;
	if (/([bdgmnpt])\1$/.test(root)) return root.slice(0, -1);
	return /(?:[^aeiou][cgsvzt]|[aeiou][cgvz]|[^e]l|[aeiou]s)$/.test(root) &&
		!/(?:st|rt|ft|nt|ct|ght)$/.test(root)
		? `${root}e`
		: root;
}
