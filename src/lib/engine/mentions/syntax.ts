import type { Draft } from './draft.ts';
import type { Line } from './line.ts';

/** True where the sentence has been parsed: before, every token hangs on the first. */
export function isParsed(line: Line): boolean {
	return line.tokens.some(
		(token) => token.rel !== 'dep' && token.rel !== 'root' && token.rel !== ''
	);
}

const CLAUSE_STARTS = new Set([
	'',
	'that',
	'because',
	'although',
	'while',
	'when',
	'if',
	'as',
	'but'
]);

/** True where the phrase is the subject of a verb, by the parser or by what stands beside it. */
export function isSubject(line: Line, draft: Pick<Draft, 'from' | 'to'>): boolean {
	if (isParsed(line)) {
		for (let i = draft.from; i < draft.to; i++) {
			const token = line.tokens[i];
			if (!token || (token.head >= draft.from && token.head < draft.to)) continue;
			if (token.rel.startsWith('nsubj')) return true;
			if (token.rel !== 'punct' && token.rel !== 'case') return false;
		}
		return false;
	}
	const before = line.tokens[draft.from - 1];
	if (
		before &&
		(before.upos === 'ADP' || before.upos === 'VERB') &&
		!/^(?:that|as|when|if|said)$/.test(line.low[draft.from - 1] as string)
	)
		return false;
	let at = draft.to;
	while (at < line.tokens.length && (line.tokens[at]?.upos === 'ADV' || line.low[at] === 'not'))
		at++;
	// The owner of a subject counts too: "the president's actions fall".
	if (line.low[at] === "'s" && line.tokens[at]?.upos === 'PART') {
		if (CLAUSE_STARTS.has(line.low[draft.from - 1] ?? '')) return true;
		at++;
		while (
			at < line.tokens.length &&
			at - draft.to < 5 &&
			/^(?:NOUN|ADJ|PROPN)$/.test(line.tokens[at]?.upos ?? '')
		)
			at++;
	}
	const upos = line.tokens[at]?.upos;
	return upos === 'VERB' || upos === 'AUX' || line.low[at] === 'who';
}
