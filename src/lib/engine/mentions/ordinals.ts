import { FRACTIONS, ORDINALS } from '../lexicon/numbers.ts';
import { isAdjective, isPlainNoun } from './counts.ts';
import type { Line } from './line.ts';
import { ofAfter } from './of-phrase.ts';
import type { Figure } from './quantities.ts';
import { textOf } from './wording.ts';

/** An ordinal with its noun at token `i`: "the third attempt". */
export function ordinalAt(line: Line, i: number): Figure | null {
	const low = line.low[i] as string;
	const match = /^(\d+)(?:st|nd|rd|th)$/.exec(low);
	const value = match ? Number(match[1]) : ORDINALS.get(low);
	if (value === undefined) return null;
	let k = i + 1;
	while (k < line.tokens.length && k - i < 4 && isAdjective(line, k)) k++;
	if (!isPlainNoun(line, k)) return null;
	if (!match && !/^(?:the|his|her|its|their|a|an|'s)$/.test(line.low[i - 1] ?? '')) return null;
	return {
		kind: 'ordinal',
		from: i,
		to: k + 1,
		value,
		unit: textOf(line, i + 1, k + 1),
		of: ofAfter(line, k + 1)
	};
}

/** "half of the crew", "a quarter of voters", "two thirds" (the rest is a numeral's). */
export function fractionAt(line: Line, i: number): Figure | null {
	const value = FRACTIONS.get(line.low[i] as string);
	if (value === undefined || line.low[i + 1] !== 'of') return null;
	const of = ofAfter(line, i + 1);
	const from = /^(?:a|one)$/.test(line.low[i - 1] ?? '') ? i - 1 : i;
	return of ? { kind: 'count', from, to: i + 1, value, unit: '', of } : null;
}
