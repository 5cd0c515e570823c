import type { Tree } from '../tree.ts';
import type { Token } from '../types.ts';
import { tidy } from './tidy.ts';

/** Words to put in place of a token; an empty text leaves the token out. */
export type Swaps = ReadonlyMap<number, string>;

const CLINGS = /^(?:[,.;:!?…)\]%’”]+$|['’](?:s|re|ve|ll|d|m)$|n['’]t$)/i;

/**
 * Sets tokens of a sentence as text: neighbours keep the space between them, others get one.
 * The result has tidy punctuation and curly quotation marks, and no mark at either end that
 * belongs to what was cut away.
 */
export function joinTokens(
	text: string,
	tree: Tree,
	tokens: readonly number[],
	swaps: Swaps = new Map()
): string {
	let out = '';
	let last = -2;
	for (const i of tokens) {
		const token = tree.tokens[i] as Token;
		const words = swaps.get(i) ?? token.text;
		if (words === '') {
			last = i;
			continue;
		}
		const before = tree.tokens[i - 1];
		if (last === i - 2 && before?.text === ',' && !CLINGS.test(words)) out += ',';
		const near =
			last === i - 1 && before !== undefined ? before.span[1] < token.span[0] : !CLINGS.test(words);
		out += out !== '' && near ? ` ${words}` : words;
		last = i;
	}
	return tidy(out);
}

/**
 * True where a run of tokens begins and ends at a seam of its sentence: no article, adjective or
 * hyphen is left hanging on either side.
 */
export function isCutClean(text: string, tree: Tree, tokens: readonly number[]): boolean {
	const first = tokens[0];
	const last = tokens[tokens.length - 1];
	if (first === undefined || last === undefined) return false;
	const start = (tree.tokens[first] as Token).span[0];
	const end = (tree.tokens[last] as Token).span[1];
	if (/[\p{L}\d–-]/u.test(text.charAt(end)) || /[\p{L}\d–-]/u.test(text.charAt(start - 1)))
		return false;
	const before = tree.tokens[first - 1];
	const isApart = isPhraseBefore(tree, first - 1, tokens);
	if (before !== undefined && ['DET', 'ADJ', 'NUM'].includes(before.upos) && !isApart) return false;
	if (before?.upos === 'PROPN' && tree.tokens[first]?.upos === 'NUM') return false;
	const [next, later] = [tree.tokens[last + 1], tree.tokens[last + 2]];
	if (next === undefined || /^(?:CCONJ|SCONJ)$/.test(next.upos)) return true;
	if (next.upos !== 'PUNCT' && next.upos !== 'SYM') return isLoose(next);
	if (next.text !== ',' || later === undefined) return true;
	// "Found Lind, 58, guilty": what she was found.
	if (later.upos === 'ADJ' && tree.tokens[last]?.upos === 'NUM') return false;
	return !isFinite(later) || later.rel === 'conj';
}

/** "In 1986 | Susan Solomon led": the end of a phrase of its own, which hangs on the verb. */
function isPhraseBefore(tree: Tree, at: number, tokens: readonly number[]): boolean {
	for (let i = at; i >= 0 && !tokens.includes(i); i = tree.tokens[i]?.head ?? -1) {
		if (/^obl/.test(tree.tokens[i]?.rel ?? '')) return tree.tokens[at]?.upos === 'NUM';
	}
	return false;
}

/** A word that may follow what was cut off without belonging to it: "which", "to", a preposition. */
function isLoose({ upos, xpos }: Token): boolean {
	return /^W/.test(xpos) || upos === 'ADP' || upos === 'PART' || upos === 'ADV';
}

function isFinite({ upos, xpos }: Token): boolean {
	return (upos === 'VERB' || upos === 'AUX') && /^(?:VB|VBD|VBZ|VBP|MD)$/.test(xpos);
}
