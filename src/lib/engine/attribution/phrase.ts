import { isPronoun, isPunct, low, tok, type Line } from './ground.ts';

/** A noun phrase as token indices, both ends included. */
export interface NounPhrase {
	/** The noun that the rest hangs on. */
	readonly head: number;
	readonly first: number;
	readonly last: number;
	/** Last token with what a comma parts from it: appositions, relative clauses. */
	readonly outerLast: number;
}

/** The noun phrase around its head: without relative clauses and what a comma parts from it. */
export function phrase(line: Line, head: number): NounPhrase {
	const [outerFirst, outerLast] = line.reach[head] as readonly [number, number];
	let first = outerFirst;
	for (let at = head - 1; at >= first; at--) {
		if (!isFinite(line, at) && !/^(?:[,;:\u2013\u2014]+|--)$/.test(low(line, at))) continue;
		first = at + 1;
		break;
	}
	while (first < head && isLead(line, first)) first++;
	let last = head;
	for (let at = head + 1; at <= outerLast && !isBreak(line, at, head); at++) last = at;
	while (last > head && (isPunct(line, last) || tok(line, last).upos === 'CCONJ')) last--;
	return { head, first, last, outerLast };
}

/**
 * The noun phrase that the tokens make by their order alone, or null where they make none: its head
 * is the last noun before a preposition, a comma or a relative word.
 */
export function nounRun(line: Line, first: number, last: number): NounPhrase | null {
	if (first > last || last - first > 25 || !isOpener(line, first)) return null;
	let head = -1;
	let end = first - 1;
	let open = true;
	for (let at = first; at <= last; at++) {
		if (isFinite(line, at) && open) return null;
		if (at > first && /^(?:,|who|which|whose|where|\()$/.test(low(line, at))) open = false;
		if (/["“”«»:;]/.test(low(line, at))) return null;
		if (!open) continue;
		end = at;
		const { upos } = tok(line, at);
		if (upos === 'ADP') open = open && head >= 0;
		if (upos === 'ADP' && head >= 0) {
			end = lastOfPreposition(line, at, last);
			at = end;
			continue;
		}
		if (/^(?:NOUN|PROPN|PRON|NUM|X)$/.test(upos)) head = at;
	}
	if (head < 0) return null;
	while (end > head && isPunct(line, end)) end--;
	return { head, first, last: end, outerLast: last };
}

/** The noun phrase that ends at the token, going back over nouns, what describes them, and "of". */
export function nounBefore(line: Line, last: number): NounPhrase | null {
	let first = last + 1;
	while (first > 0 && isNounPart(line, first - 1)) first--;
	while (first < last && !isOpener(line, first)) first++;
	return last < 0 ? null : nounRun(line, first, last);
}

function isNounPart(line: Line, at: number): boolean {
	const { upos, text } = tok(line, at);
	return /^(?:NOUN|PROPN|ADJ|DET|NUM|X|PART)$/.test(upos) || text === 'of';
}

/** "of the panel", "for the ministry": up to the comma or the end. */
function lastOfPreposition(line: Line, from: number, last: number): number {
	let at = from;
	while (at < last && !isFinite(line, at + 1)) {
		if (/^(?:,|who|which|whose|where|that|\()$/.test(low(line, at + 1))) break;
		at++;
	}
	return at;
}

function isOpener(line: Line, at: number): boolean {
	return /^(?:DET|NOUN|PROPN|PRON|ADJ|NUM|X)$/.test(tok(line, at).upos);
}

/** A verb in a personal form. */
export function isFinite(line: Line, at: number): boolean {
	return /^(?:VBD|VBP|VBZ|MD)$/.test(tok(line, at).xpos);
}

/** Prepositions, conjunctions and marks before a noun phrase are no part of it. */
function isLead(line: Line, at: number): boolean {
	if (isPunct(line, at)) return true;
	const token = tok(line, at);
	return (
		/^(?:ADP|SCONJ|CCONJ|AUX)$/.test(token.upos) && /^(?:case|cc|mark|cop|aux)/.test(token.rel)
	);
}

/** Where a noun phrase ends before its subtree does. */
function isBreak(line: Line, at: number, head: number): boolean {
	const word = low(line, at);
	if (/^(?:[,;:(\u2013\u2014[]|--)$/.test(word) || isFinite(line, at)) return true;
	if (/^(?:who|whom|which|whose|where|when|that)$/.test(word) && isPronoun(line, at)) return true;
	const { upos, rel, head: governor } = tok(line, at);
	if (word === 'to' && upos === 'PART') return true;
	if (/^(?:where|when|that|because|as|if)$/.test(word) && upos === 'SCONJ') return true;
	if (upos === 'DET' && !/^(?:ADP|CCONJ|DET|ADJ)$/.test(tok(line, at - 1).upos)) return true;
	return /^(?:acl|parataxis|nsubj|advcl|ccomp)/.test(rel) && governor === head;
}
