import type { Line } from './line.ts';
import type { Numeral } from './numerals.ts';
import { ofAfter } from './of-phrase.ts';

import type { Figure } from './quantities.ts';
import { textOf } from './wording.ts';

/** A count with the noun that it counts, or null where the figure only numbers or dates something. */
export function countOf(line: Line, number: Numeral): Figure | null {
	const { from, to, value } = number;
	const low = line.low[from] as string;
	if (low === 'one' && to === from + 1 && !isCounted(line, to)) return null;
	if (line.low[to] === 'of' && !number.figures && value === 1) return null;
	if (isTime(line, from, to) || isMarker(line, from, to)) return null;
	if (LABELS.test(line.low[from - 1] ?? '')) return null;
	let k = to;
	while (k < line.tokens.length && k - to < 4 && isAdjective(line, k)) k++;
	if (k < line.tokens.length && k - to < 5 && isPlainNoun(line, k)) {
		// "318 people ages 12 to 17": how old they are is no part of what is counted.
		while (isPlainNoun(line, k + 1) && line.low[k + 1] !== 'ages' && k - to < 5) k++;
		if (isNumbered(line, from, k, value)) return null;
		const unit = textOf(line, to, k + 1);
		return { kind: 'count', from, to: k + 1, value, unit, of: ofAfter(line, k + 1) };
	}
	if (!number.figures && value !== null && value <= 2) return null;
	const of = ofAfter(line, to);
	if (!of && /^\d{1,2}$/.test(low) && isLabel(line, from)) return null;
	return { kind: 'count', from, to, value, unit: '', of };
}

function isCounted(line: Line, k: number): boolean {
	return isPlainNoun(line, k) || (isAdjective(line, k) && isPlainNoun(line, k + 1));
}

/** True for an adjective, or a name that describes the noun after it. */
export function isAdjective(line: Line, k: number): boolean {
	const upos = line.tokens[k]?.upos;
	return (
		upos === 'ADJ' ||
		(upos === 'PROPN' && isPlainNoun(line, k + 1)) ||
		(line.low[k] === 'more' && isPlainNoun(line, k + 1))
	);
}

/** True for a common noun that is no half of a hyphenated word. */
export function isPlainNoun(line: Line, k: number): boolean {
	if (line.tokens[k]?.upos !== 'NOUN' || line.shape[k] === 'other') return false;
	// "first selfie-taking": half of a word.
	return (
		line.tokens[k + 1]?.text !== '-' || line.tokens[k + 1]?.span[0] !== line.tokens[k]?.span[1]
	);
}

/** "Factor 1 issue": the figure belongs to the word before it. */
function isNumbered(line: Line, from: number, noun: number, value: number | null): boolean {
	if (line.shape[from - 1] !== 'title' || line.starts[from - 1]) return false;
	return value !== 1 ? line.tokens[noun]?.xpos === 'NN' : /^\d/.test(line.low[from] as string);
}

/** "[6]" points to a note and "1)" numbers a list. */
function isMarker(line: Line, from: number, to: number): boolean {
	if (line.low[from - 1] === '[' && line.low[to] === ']') return true;
	return line.low[to] === ')' && line.low[from - 1] !== '(' && to === from + 1;
}

const LABELS =
	/^(?:no\.|number|page|chapter|section|article|room|line|figure|step|part|phase|stage|volume|channel|route|flight)$/;

/** A figure that numbers something: "Article 5", "Apollo 11", "page 12", a score "3-2". */
function isLabel(line: Line, from: number): boolean {
	return from === 0 || (line.shape[from - 1] === 'title' && !line.starts[from - 1]);
}

function isTime(line: Line, from: number, to: number): boolean {
	return (
		/^(?:a\.?m\.?|p\.?m\.?|o'clock|gmt|utc|est|am|pm)$/.test(line.low[to] ?? '') ||
		/^\d{1,2}:\d{2}$/.test(line.low[from] as string)
	);
}
