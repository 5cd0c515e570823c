import { VERB_CUES } from '../lexicon/cues.ts';
import { baseRel } from '../tree.ts';
import { isPunct, low, tok, type Line } from './ground.ts';

/** A run of tokens, both ends included. */
export type Run = readonly [first: number, last: number];

/** Last token in a row that is on the level of `at` or quoted within it. */
export function lastOnLevel(line: Line, at: number): number {
	const level = line.level[at] as number;
	let last = at;
	while (last + 1 < line.tokens.length && (line.level[last + 1] as number) >= level) last++;
	return last;
}

/** First token in a row that is on the level of `at` or quoted within it. */
export function firstOnLevel(line: Line, at: number): number {
	const level = line.level[at] as number;
	let first = at;
	while (first > 0 && (line.level[first - 1] as number) >= level) first--;
	return first;
}

/**
 * Where what was said ends: reported speech runs to the end of the sentence unless the reporter's
 * own clause goes on ("..., and left the room", "..., adding that", "..., underscoring how").
 * @param verb the verb of saying, or -1 where none governs the content
 * @param from first token of the content
 * @param last last token that the tree gives to the content
 */
export function endOfContent(line: Line, verb: number, from: number, last: number): number {
	const anchor = verb < 0 ? from : verb;
	const end = lastOnLevel(line, anchor);
	const level = line.level[anchor];
	let stop = end;
	for (let at = from + 1; at <= end; at++) {
		if (line.level[at] === level && cutsHere(line, verb, at, last)) {
			stop = at - 1;
			break;
		}
	}
	return trimEnd(line, from, stop);
}

/** The last token that is no closing punctuation; quotation marks and brackets stay. */
export function trimEnd(line: Line, from: number, last: number): number {
	let at = last;
	while (at > from && isPunct(line, at) && !/^[%)\]”’"'»]+$/.test(tok(line, at).text)) at--;
	return at;
}

/** The first token that is neither punctuation that closes nor "and" or "but". */
export function trimStart(line: Line, from: number, last: number): number {
	let at = from;
	while (at < last && (/^[.,;:)\u2013\u2014-]+$/.test(low(line, at)) || isJoin(line, at))) at++;
	return at;
}

/** "But", "And" at the beginning belong to the article. */
function isJoin(line: Line, at: number): boolean {
	return /^(?:and|but|yet|so|or)$/.test(low(line, at)) && tok(line, at).upos === 'CCONJ';
}

function cutsHere(line: Line, verb: number, at: number, last: number): boolean {
	const comma = /^(?:,|[\u2013\u2014]|--)$/.test(low(line, at - 1));
	const word = low(line, at);
	if (comma && word === 'according' && low(line, at + 1) === 'to') return true;
	if (comma && tok(line, at).xpos === 'VBG' && VERB_CUES.has(word)) return true;
	if (word === ';') return true;
	if (verb < 0 || at <= last) return false;
	const root = branchOf(line, at, verb);
	if (root < 0) return true;
	if ((line.reach[root]?.[0] ?? at) < at) return false;
	const rel = baseRel(tok(line, root));
	if (rel === 'conj') return true;
	return /^(?:advcl|parataxis)$/.test(rel) && (comma || /^(?:when|while|after|as)$/.test(word));
}

/** The child of the verb in whose subtree the token lies, or -1 where it lies outside. */
export function branchOf(line: Line, at: number, verb: number): number {
	let node = at;
	for (let steps = 0; steps < line.tokens.length; steps++) {
		const { head } = tok(line, node);
		if (head === verb) return node;
		if (head < 0) return -1;
		node = head;
	}
	return -1;
}

/** True where the run holds a verb in a personal form or a command. */
export function hasVerb(line: Line, [first, last]: Run): boolean {
	for (let at = first; at <= last; at++) {
		if (/^(?:VBD|VBP|VBZ|MD|VB)$/.test(tok(line, at).xpos)) return true;
	}
	return false;
}

/** A comma or a dash. */
export function isParting(line: Line, at: number): boolean {
	return /^(?:,|[\u2013\u2014]+|--|-)$/.test(low(line, at));
}
