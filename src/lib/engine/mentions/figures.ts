import {
	CURRENCIES,
	CURRENCY_SIGNS,
	DURATIONS,
	FRACTIONS,
	ORDINALS,
	UNITS
} from '../lexicon/numbers.ts';
import { isDeterminer } from './chunk.ts';
import type { Line } from './line.ts';
import { numeralAt, type Numeral } from './numerals.ts';
import type { Figure } from './quantities.ts';
import { textOf } from './wording.ts';

/** Money, percentages, measures, durations, counts, ordinals that begin at token `i`, or null. */
export function figureAt(line: Line, i: number): Figure | null {
	const sign = line.low[i] as string;
	if (CURRENCY_SIGNS.has(sign.toUpperCase())) return moneyAfterSign(line, i);
	if (/^(?:us|a|c|hk|nz)$/.test(sign) && line.low[i + 1] === '$') {
		const money = moneyAfterSign(line, i + 1);
		return money ? { ...money, from: i, unit: `${line.tokens[i]?.text ?? ''}$` } : null;
	}
	const number = numeralAt(line, i) ?? looseNumber(line, i);
	if (!number) return ordinalAt(line, i) ?? fractionAt(line, i);
	return withUnit(line, number);
}

function moneyAfterSign(line: Line, i: number): Figure | null {
	const number = numeralAt(line, i + 1);
	if (!number) return null;
	const to = CURRENCIES.has(line.low[number.to] ?? '') ? number.to + 1 : number.to;
	return {
		kind: 'money',
		from: i,
		to,
		value: number.value,
		unit: line.tokens[i]?.text ?? '',
		of: ofAfter(line, to)
	};
}

/** "a couple of weeks", "several months", "decades": durations without a figure. */
function looseNumber(line: Line, i: number): Numeral | null {
	const low = line.low[i] as string;
	if (/^(?:several|few|many)$/.test(low) && DURATIONS.has(line.low[i + 1] ?? ''))
		return { from: i, to: i + 1, value: null, figures: false };
	if (
		/^(?:decades|centuries|years|months|weeks)$/.test(low) &&
		/^(?:for|in|over|after|within|of)$/.test(line.low[i - 1] ?? '')
	)
		return { from: i, to: i, value: null, figures: false };
	if (
		(low === 'a' || low === 'an') &&
		DURATIONS.has(line.low[i + 1] ?? '') &&
		/^(?:for|in|after|within|nearly|almost|over|about|than|later|ago)$/.test(line.low[i - 1] ?? '')
	) {
		return { from: i, to: i + 1, value: 1, figures: false };
	}
	return null;
}

function withUnit(line: Line, number: Numeral): Figure | null {
	const { from, value } = number;
	let at = number.to;
	const hyphen =
		(line.low[at] === '-' || line.low[at] === '–') &&
		line.tokens[at]?.span[0] === line.tokens[at - 1]?.span[1];
	if (hyphen) at++;
	const word = line.low[at] ?? '';
	const make = (kind: Figure['kind'], to: number, unit: string): Figure => ({
		kind,
		from,
		to,
		value,
		unit,
		of: ofAfter(line, to)
	});
	const unitOf = (to: number) => textOf(line, at, to);
	if (word === '%' || word === 'percent' || word === 'pc')
		return make('percent', at + 1, unitOf(at + 1));
	if (word === 'per' && line.low[at + 1] === 'cent') return make('percent', at + 2, 'per cent');
	if (word === 'percentage' && /^points?$/.test(line.low[at + 1] ?? ''))
		return make('percent', at + 2, unitOf(at + 2));
	if (
		CURRENCIES.has(word) &&
		!(word === 'pounds' && /^(?:of|lighter|heavier)$/.test(line.low[at + 1] ?? '')) &&
		word !== 'real' &&
		word !== 'won'
	)
		return make('money', at + 1, unitOf(at + 1));
	if (
		/^(?:canadian|australian|hong|us|u\.s\.|american|new)$/.test(word) &&
		CURRENCIES.has(line.low[at + 1] ?? '')
	)
		return make('money', at + 2, unitOf(at + 2));
	const half =
		line.low[at] === 'and' &&
		line.low[at + 1] === 'a' &&
		line.low[at + 2] === 'half' &&
		DURATIONS.has(line.low[at + 3] ?? '');
	if (half)
		return {
			kind: 'duration',
			from,
			to: at + 4,
			value: value === null ? null : value + 0.5,
			unit: line.tokens[at + 3]?.text ?? '',
			of: null
		};
	if (DURATIONS.has(word)) {
		if (hyphen && line.tokens[at + 1]?.upos !== 'NOUN' && line.low[at + 1] !== '-')
			return make('duration', at + 1, unitOf(at + 1));
		return make('duration', at + 1, unitOf(at + 1));
	}
	if (isUnit(line, at, number)) {
		let to = at + 1;
		while (
			(/^(?:square|cubic|nautical|light|degrees?)$/.test(line.low[to - 1] as string) &&
				UNITS.has(line.low[to] ?? '')) ||
			/^(?:celsius|fahrenheit)$/.test(line.low[to] ?? '')
		)
			to++;
		return make('measure', to, unitOf(to));
	}
	return hyphen ? null : countOf(line, number);
}

/** "m" and "in" are units only behind figures; "feet" and "miles" always. */
function isUnit(line: Line, at: number, number: Numeral): boolean {
	const word = line.low[at] ?? '';
	if (!UNITS.has(word)) return false;
	return word.length > 2 || (number.figures && line.tokens[at]?.upos !== 'ADP');
}

function countOf(line: Line, number: Numeral): Figure | null {
	const { from, to, value } = number;
	const low = line.low[from] as string;
	if (low === 'one' && to === from + 1 && !isCounted(line, to)) return null;
	if (line.low[to] === 'of' && !number.figures && value === 1) return null;
	if (isTime(line, from, to) || isMarker(line, from, to)) return null;
	if (LABELS.test(line.low[from - 1] ?? '')) return null;
	let k = to;
	while (k < line.tokens.length && k - to < 4 && isAdjective(line, k)) k++;
	if (k < line.tokens.length && k - to < 5 && isPlainNoun(line, k)) {
		while (isPlainNoun(line, k + 1) && k - to < 5) k++;
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

function isAdjective(line: Line, k: number): boolean {
	const upos = line.tokens[k]?.upos;
	return (
		upos === 'ADJ' ||
		(upos === 'PROPN' && isPlainNoun(line, k + 1)) ||
		(line.low[k] === 'more' && isPlainNoun(line, k + 1))
	);
}

function isPlainNoun(line: Line, k: number): boolean {
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

/** Tokens of the phrase after "of" with what is said of it: "of the drugs coming in by water". */
function ofAfter(line: Line, at: number): readonly [number, number] | null {
	if (line.low[at] !== 'of') return null;
	let k = at + 1;
	while (isDeterminer(line, k)) k++;
	const start = k;
	while (k < line.tokens.length && k - start < 8 && isPhrase(line, k)) k++;
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

function isPhrase(line: Line, k: number): boolean {
	const upos = line.tokens[k]?.upos;
	const low = line.low[k] as string;
	return (
		upos === 'ADJ' ||
		upos === 'NOUN' ||
		upos === 'PROPN' ||
		upos === 'NUM' ||
		low === "'s" ||
		low === '-' ||
		low === '–'
	);
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

function ordinalAt(line: Line, i: number): Figure | null {
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
function fractionAt(line: Line, i: number): Figure | null {
	const value = FRACTIONS.get(line.low[i] as string);
	if (value === undefined || line.low[i + 1] !== 'of') return null;
	const of = ofAfter(line, i + 1);
	const from = /^(?:a|one)$/.test(line.low[i - 1] ?? '') ? i - 1 : i;
	return of ? { kind: 'count', from, to: i + 1, value, unit: '', of } : null;
}
