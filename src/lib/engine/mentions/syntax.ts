import type { Draft } from './draft.ts';
import type { Line } from './line.ts';

/**
 * True where the phrase is the subject of a verb, or owns it ("the president's actions fall"), by the
 * parser's tree or by what stands beside it.
 */
export function isSubject(line: Line, draft: Pick<Draft, 'from' | 'to'>): boolean {
	const rel = relationOf(line, draft);
	return rel === 'subject' || (rel === 'unknown' && looksLikeSubject(line, draft));
}

/** The token of the phrase that hangs on a token outside it; -1 where the tree gives none. */
export function headOf(line: Line, draft: Pick<Draft, 'from' | 'to'>): number {
	for (let i = draft.from; i < draft.to; i++) {
		const token = line.tokens[i];
		if (!token || token.rel === 'punct' || token.rel === 'case' || token.rel === 'det') continue;
		if (token.head < draft.from || token.head >= draft.to) return i;
	}
	return -1;
}

function relationOf(
	line: Line,
	draft: Pick<Draft, 'from' | 'to'>
): 'subject' | 'other' | 'unknown' {
	const token = line.tokens[headOf(line, draft)];
	if (!token) return 'unknown';
	if (token.rel.startsWith('nsubj')) return 'subject';
	if (token.rel === 'nmod:poss') {
		return line.tokens[token.head]?.rel.startsWith('nsubj') ? 'subject' : 'other';
	}
	return /^(?:obj|iobj|obl|nmod|appos|conj|compound)/.test(token.rel) ? 'other' : 'unknown';
}

function looksLikeSubject(line: Line, draft: Pick<Draft, 'from' | 'to'>): boolean {
	const before = line.tokens[draft.from - 1];
	if (before?.upos === 'ADP' || before?.upos === 'VERB') return false;
	let at = draft.to;
	while (line.tokens[at]?.upos === 'ADV' || line.low[at] === 'not') at++;
	const upos = line.tokens[at]?.upos;
	return upos === 'VERB' || upos === 'AUX';
}
