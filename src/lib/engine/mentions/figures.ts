import { CURRENCIES, CURRENCY_SIGNS, DURATIONS, UNITS } from '../lexicon/numbers.ts';
import { countOf } from './counts.ts';
import type { Line } from './line.ts';
import { type Numeral, numeralAt } from './numerals.ts';
import { ofAfter } from './of-phrase.ts';
import { fractionAt, ordinalAt } from './ordinals.ts';
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
