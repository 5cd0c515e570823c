import { isDeterminer } from './chunk.ts';
import type { Line } from './line.ts';
import { isInPhrase } from './wording.ts';

/** Tokens of the phrase after "of" with what is said of it: "of the drugs coming in by water". */
export function ofAfter(line: Line, at: number): readonly [number, number] | null {
	if (line.low[at] !== 'of') return null;
	let k = at + 1;
	while (isDeterminer(line, k)) k++;
	const start = k;
	while (k < line.tokens.length && k - start < 8 && isInPhrase(line, k)) k++;
	if (k === start && !/^(?:them|those|these|all)$/.test(line.low[k - 1] ?? '')) return null;
	if (isReduced(line, k)) {
		const verb = k;
		while (k < line.tokens.length && k - verb < 7 && !isBoundary(line, k)) k++;
	}
	return k > at + 1 ? [at, k] : null;
}

/** "coming in by water", "seized by police": said of the noun and not the verb of the sentence. */
function isReduced(line: Line, k: number): boolean {
	const low = line.low[k] ?? '';
	if (line.tokens[k]?.upos !== 'VERB') return false;
	if (low.endsWith('ing')) return true;
	return /(?:ed|en)$/.test(low) && /^(?:by|in|from|with)$/.test(line.low[k + 1] ?? '');
}

function isBoundary(line: Line, k: number): boolean {
	const upos = line.tokens[k]?.upos;
	return (
		line.shape[k] === 'other' ||
		upos === 'CCONJ' ||
		upos === 'SCONJ' ||
		upos === 'AUX' ||
		upos === 'PRON'
	);
}
