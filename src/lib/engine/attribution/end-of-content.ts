import { VERB_CUES } from '../lexicon/cues.ts';
import { baseRel, childBy } from '../tree.ts';
import { lastOnLevel, trimEnd } from './bounds.ts';
import { low, tok, type Line } from './ground.ts';
import { isFinite } from './phrase.ts';
import { agrees } from './tree-subject.ts';

/** Participles after a comma by which the article itself goes on. */
const COMMENTS =
	/^(?:citing|echoing|referring|pointing|speaking|responding|accusing|blaming|quoting|highlighting|calling|apparently)$/;

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
	let stop = verb >= 0 && isEmbedded(line, verb) ? endOfEmbedded(line, verb, from, end) : end;
	for (let at = from + 1; at <= stop; at++) {
		if (line.level[at] === level && cutsHere(line, verb, at, last)) stop = at - 1;
	}
	return trimEnd(line, from, stop);
}

/** "who said", "a letter saying": the sentence has another verb of its own. */
function isEmbedded(line: Line, verb: number): boolean {
	if (/^acl/.test(tok(line, verb).rel)) return true;
	let at = verb - 1;
	while (at > 0 && /^(?:ADV|AUX)$/.test(tok(line, at).upos)) at--;
	if (/^(?:who|which)$/.test(low(line, at))) return true;
	return (
		tok(line, verb).xpos === 'VBG' && /^(?:NOUN|PROPN)$/.test(line.tokens[verb - 1]?.upos ?? '')
	);
}

/**
 * Where a clause within another ends: "The clerk, who told police he had seen nothing, WAS
 * RELEASED", "A letter saying that the shop would close WAS pinned to the door".
 */
export function endOfEmbedded(line: Line, verb: number, from: number, end: number): number {
	let predicate = -1;
	let fresh = false;
	for (let at = from; at <= end; at++) {
		if (line.level[at] !== line.level[verb]) continue;
		const word = low(line, at);
		if (predicate >= 0 && word === ',' && startsPredicate(line, at + 1, end)) return at - 1;
		if (/^(?:,|and|or|but|who|which|that|;)$/.test(word)) fresh = true;
		if (/^(?:NOUN|PROPN|PRON)$/.test(tok(line, at).upos)) fresh = true;
		if (!isFinite(line, at)) continue;
		if (predicate >= 0 && !fresh) return at - 1;
		predicate = at;
		fresh = false;
	}
	return end;
}

/** After the comma that closes a relative clause comes the verb of the noun that it hangs on. */
function startsPredicate(line: Line, at: number, end: number): boolean {
	let next = at;
	while (next <= end && tok(line, next).upos === 'ADV') next++;
	return next <= end && isFinite(line, next);
}

function cutsHere(line: Line, verb: number, at: number, last: number): boolean {
	const comma = /^(?:,|[\u2013\u2014]|--)$/.test(low(line, at - 1));
	const word = low(line, at);
	if (word === ';') return true;
	if (comma && word === 'according' && low(line, at + 1) === 'to') return true;
	if (comma && (isGoingOn(line, at) || isOthers(line, at))) return true;
	if (verb < 0 || low(line, at + 1) === 'that') return false;
	if (at <= last) return leavesModal(line, verb, at) || leavesNumber(line, at);
	const root = branchOf(line, at, verb);
	if (root < 0) return comma || tok(line, at).upos === 'CCONJ';
	if ((line.reach[root]?.[0] ?? at) < at) return false;
	const rel = baseRel(tok(line, root));
	if (rel === 'conj') return childBy(line, root, 'nsubj') >= 0 || !isReported(line, verb, root);
	return /^(?:advcl|parataxis)$/.test(rel) && (comma || /^(?:when|while|after|as)$/.test(word));
}

/** ", adding that ...", ", citing ...": the same speaker's next report, or the article's comment. */
function isGoingOn(line: Line, at: number): boolean {
	const word = low(line, at);
	return word.endsWith('ing') && (VERB_CUES.has(word) || COMMENTS.test(word));
}

/** ", with the Guardian reporting ...": another speaks. */
function isOthers(line: Line, at: number): boolean {
	if (low(line, at) !== 'with') return false;
	const { head } = tok(line, at);
	return head > at && tok(line, head).xpos === 'VBG' && VERB_CUES.has(low(line, head));
}

/** "said she would vote AND LEFT": after "would" a plain past can only be the speaker's own. */
function leavesModal(line: Line, verb: number, at: number): boolean {
	const token = tok(line, at);
	if (token.upos !== 'CCONJ' || tok(line, verb).xpos !== 'VBD') return false;
	const { head } = token;
	if (head < at || tok(line, head).rel !== 'conj' || tok(line, head).xpos !== 'VBD') return false;
	const first = tok(line, head).head;
	if (childBy(line, head, 'nsubj') >= 0 || first < 0) return false;
	return tok(line, first).xpos === 'VB' && childBy(line, first, 'aux') >= 0;
}

/** "claimed the mayor was away AND CLAIM that": the verb after "and" is of more than one. */
function leavesNumber(line: Line, at: number): boolean {
	const { upos, head } = tok(line, at);
	if (upos !== 'CCONJ' || head < at || !VERB_CUES.has(low(line, head))) return false;
	const first = tok(line, head).head;
	const subject = first < 0 ? -1 : childBy(line, first, 'nsubj');
	return subject >= 0 && childBy(line, head, 'nsubj') < 0 && !agrees(line, subject, head);
}

/** "... and would never be built": what is to come is told, with no subject of its own. */
function isReported(line: Line, verb: number, root: number): boolean {
	const told =
		tok(line, verb).xpos === 'VBD' ? /^(?:would|could|might)$/ : /^(?:will|can|may|should|must)$/;
	return (line.children[root] ?? []).some((child) => told.test(low(line, child)));
}

/** The child of the verb in whose subtree the token lies, or -1 where it lies outside. */
function branchOf(line: Line, at: number, verb: number): number {
	for (const child of line.children[verb] ?? []) {
		const [first, last] = line.reach[child] as readonly [number, number];
		if (first <= at && at <= last) return child;
	}
	return -1;
}
