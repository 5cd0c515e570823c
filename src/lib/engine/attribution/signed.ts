import type { Quotation } from '../types.ts';
import { makeDraft, type Draft } from './draft.ts';
import { isPunct, low, tok, type Ground, type Line } from './ground.ts';
import { isSpeaker } from './speaking.ts';
import { phrase } from './phrase.ts';

/** A signature has no more words than this. */
const LONGEST = 9;

/** `"It is a long game." – Anna Price`: who said it is written below, after a dash. */
export function findSigned(
	ground: Ground,
	line: Line,
	taken: ReadonlySet<number>
): readonly Draft[] {
	const dash = line.tokens.findLastIndex((_, at) => /^(?:[-–—]+|--)$/.test(low(line, at)));
	const last = line.tokens.length - 1;
	if (dash < 0 || last === dash || last - dash > LONGEST) return [];
	const quotation = signedBy(ground, tok(line, dash).span[0]);
	if (quotation < 0 || taken.has(quotation) || !ground.speech[quotation]) return [];
	const head = signature(line, dash + 1, last);
	if (head < 0) return [];
	return [
		makeDraft(ground, line, {
			cue: null,
			source: phrase(line, head),
			runs: [],
			stance: 'said',
			level: -1,
			quotations: [quotation]
		})
	];
}

/** The quotation that ends right before the dash, or -1. */
function signedBy({ reading, text }: Ground, dash: number): number {
	return reading.quotations.findIndex(
		({ span, closed }: Quotation) =>
			closed && span[1] <= dash && text.slice(span[1], dash).trim() === ''
	);
}

/** The head of the name that the line ends with, or -1: no verb, nothing in small letters but an office. */
function signature(line: Line, first: number, last: number): number {
	if (!/^\p{Lu}/u.test(tok(line, first).text)) return -1;
	const tokens = line.tokens.slice(first, last + 1);
	if (tokens.some(({ upos }) => upos === 'VERB' || upos === 'AUX')) return -1;
	for (let at = first; at <= last; at++) {
		const { head } = tok(line, at);
		if (!isPunct(line, at) && (head < first || head > last) && isSpeaker(line, at)) return at;
	}
	return -1;
}
