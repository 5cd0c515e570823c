import { CARDINALS, FRACTIONS, SCALES, SHORT_SCALES } from '../lexicon/numbers.ts';
import type { Line } from './line.ts';
import { isGlued, isHyphen } from './wording.ts';

/** A number as written at tokens `[from, to)`; `value` is null for "dozens" and ranges. */
export interface Numeral {
	readonly from: number;
	readonly to: number;
	readonly value: number | null;
	/** In figures ("97") and not in words. */
	readonly figures: boolean;
}

const FIGURE = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$|^\.\d+$/;
const VAGUE = new Set([
	'dozens',
	'hundreds',
	'thousands',
	'millions',
	'billions',
	'scores',
	'tens'
]);

/** The number that begins at token `i`, with its scale and a range's second half, or null. */
export function numeralAt(line: Line, i: number): Numeral | null {
	const first = singleAt(line, i);
	if (!first) return null;
	const joint = line.low[first.to] ?? '';
	// "52-48" is a vote or a score.
	const glued = isHyphen(line, first.to) && isGlued(line, first.to);
	const between = joint === 'and' && line.low[i - 1] === 'between';
	if (between || joint === '-' || joint === '–' || joint === '—' || joint === 'to') {
		const second = singleAt(line, first.to + 1);
		const rises = (first.value ?? 0) < (second?.value ?? 0);
		if (second && second.figures === first.figures && (rises || (glued && first.figures))) {
			return { from: i, to: second.to, value: null, figures: first.figures };
		}
	}
	return first;
}

function singleAt(line: Line, i: number): Numeral | null {
	const low = line.low[i];
	if (low === undefined) return null;
	if (VAGUE.has(low)) return vagueAt(line, i);
	if (FIGURE.test(low)) {
		const value = Number(low.replace(/,/g, ''));
		return Number.isFinite(value) ? scaled(line, i, i + 1, value, true) : null;
	}
	if ((low === 'a' || low === 'an' || low === 'half') && isArticleNumber(line, i))
		return articleNumber(line, i);
	return wordsAt(line, i);
}

/** "hundreds of thousands" and "dozens": no value can be read. */
function vagueAt(line: Line, i: number): Numeral {
	let to = i + 1;
	if (line.low[to] === 'of' && VAGUE.has(line.low[to + 1] ?? '')) to += 2;
	return { from: i, to, value: null, figures: false };
}

function scaled(line: Line, from: number, to: number, value: number, figures: boolean): Numeral {
	let end = to;
	let total = value;
	for (;;) {
		const low = line.low[end] ?? '';
		const scale = SCALES.get(low);
		if (scale === undefined || low === 'score') break;
		if (SHORT_SCALES.has(low) && line.tokens[end]?.span[0] !== line.tokens[end - 1]?.span[1]) break;
		// "5m" may be metres: only money and large counts are told that way, which the caller knows.
		if ((low === 'm' || low === 'b') && !/^[$£€¥₹]$/.test(line.low[from - 1] ?? '')) break;
		total *= scale;
		end++;
	}
	return { from, to: end, value: total, figures };
}

function isArticleNumber(line: Line, i: number): boolean {
	const next = line.low[i + 1] ?? '';
	return (
		(SCALES.has(next) && !SHORT_SCALES.has(next) && next !== 'score') ||
		(line.low[i] === 'half' && next === 'a' && SCALES.has(line.low[i + 2] ?? ''))
	);
}

function articleNumber(line: Line, i: number): Numeral {
	if (line.low[i] === 'half') {
		return {
			from: i,
			to: i + 3,
			value: (SCALES.get(line.low[i + 2] as string) ?? 0) / 2,
			figures: false
		};
	}
	return scaled(line, i, i + 1, 1, false);
}

/** "twenty-five", "two hundred and six", "three thousand", "two-thirds". */
function wordsAt(line: Line, i: number): Numeral | null {
	let total = 0;
	let group = 0;
	let at = i;
	let read = false;
	let sealed = false;
	for (;;) {
		const low = line.low[at] ?? '';
		const value = CARDINALS.get(low);
		if (value !== undefined && !(read && sealed)) {
			if (read && group % 100 !== 0 && !(group % 10 === 0 && value < 10 && group % 100 >= 20))
				break;
			group += value;
			read = true;
			sealed = value < 20;
			at++;
			if (
				(line.low[at] === '-' || line.low[at] === '–') &&
				value >= 20 &&
				(CARDINALS.get(line.low[at + 1] ?? '') ?? 99) < 10
			)
				at++;
			else if (isFraction(line, at, value))
				return {
					from: i,
					to: at + 2,
					value: value * (FRACTIONS.get(line.low[at + 1] as string) as number),
					figures: false
				};
			continue;
		}
		const scale = SCALES.get(low);
		if (read && scale !== undefined && !SHORT_SCALES.has(low) && low !== 'score') {
			if (scale === 100 || scale === 12) group *= scale;
			else {
				total += group * scale;
				group = 0;
			}
			sealed = false;
			at++;
			if (line.low[at] === 'and' && CARDINALS.has(line.low[at + 1] ?? '') && scale < 1e6) at++;
			continue;
		}
		break;
	}
	return read ? { from: i, to: at, value: total + group, figures: false } : null;
}

function isFraction(line: Line, at: number, value: number): boolean {
	const joint = line.low[at];
	return (joint === '-' || joint === '–') && value < 20 && FRACTIONS.has(line.low[at + 1] ?? '');
}
