import { CARDINALS, FRACTIONS, SCALES, SHORT_SCALES } from '../../lexicon/numbers.ts';

/** A number read from words, and how many of them it took. */
export interface ReadNumber {
	readonly value: number;
	readonly taken: number;
	/** Told as a part of something: "half", "two thirds". */
	readonly part: boolean;
}

const FIGURE = /^\d+(?:\.\d+)?$/;

/**
 * Reads the number that the words from `at` on begin with: "97", "twenty five", "two hundred and six",
 * "1.5 million", "a dozen", "half a million", "two thirds", "two and a half"; null where there is none.
 */
export function numberAt(words: readonly string[], at: number): ReadNumber | null {
	const first = words[at] ?? '';
	if (first === 'half') return halfAt(words, at);
	if (first === 'a' || first === 'an') {
		const next = words[at + 1] ?? '';
		const fraction = FRACTIONS.get(next);
		if (fraction !== undefined) return { value: fraction, taken: 2, part: true };
		return isScale(next) ? scaled(words, at, 1, at + 1) : null;
	}
	if (FRACTIONS.has(first) && first !== 'third' && first !== 'fourth' && first !== 'fifth')
		return { value: FRACTIONS.get(first) ?? 0, taken: 1, part: true };
	if (FIGURE.test(first)) {
		const fraction = FRACTIONS.get(words[at + 1] ?? '');
		return fraction === undefined
			? scaled(words, at, Number(first), at + 1)
			: { value: Number(first) * fraction, taken: 2, part: true };
	}
	return cardinalAt(words, at);
}

const isScale = (word: string) => SCALES.has(word) && !SHORT_SCALES.has(word) && word !== 'score';

function halfAt(words: readonly string[], at: number): ReadNumber {
	const scale = words[at + 1] === 'a' ? SCALES.get(words[at + 2] ?? '') : undefined;
	return scale === undefined || !isScale(words[at + 2] ?? '')
		? { value: 0.5, taken: 1, part: true }
		: { value: scale / 2, taken: 3, part: false };
}

/** With a half after it and the scales that follow. */
function scaled(words: readonly string[], from: number, start: number, next: number): ReadNumber {
	let at = next;
	let value = start;
	if (words.slice(at, at + 3).join(' ') === 'and a half') {
		value += 0.5;
		at += 3;
	}
	while (isScale(words[at] ?? '') || (at === next && SHORT_SCALES.has(words[at] ?? ''))) {
		value *= SCALES.get(words[at] ?? '') ?? 1;
		at++;
	}
	return { value, taken: at - from, part: false };
}

/** "two hundred and six thousand", in groups up to each scale. */
function cardinalAt(words: readonly string[], from: number): ReadNumber | null {
	let [total, group, at] = [0, 0, from];
	for (; at < words.length; at++) {
		const word = words[at] ?? '';
		const value = CARDINALS.get(word);
		if (value !== undefined) {
			// "twenty five" is one number, "five twenty" is two.
			const fits = group % 100 === 0 ? true : value < 10 && group % 10 === 0 && group % 100 >= 20;
			if (at > from && !fits) break;
			group += value;
			const fraction = FRACTIONS.get(words[at + 1] ?? '');
			if (fraction !== undefined && total === 0 && group < 20)
				return { value: group * fraction, taken: at + 2 - from, part: true };
			continue;
		}
		if (at === from) return null;
		if (isScale(word)) {
			const scale = SCALES.get(word) ?? 1;
			if (scale < 1000) group *= scale;
			else {
				total += group * scale;
				group = 0;
			}
		} else if (!(word === 'and' && group >= 100 && CARDINALS.has(words[at + 1] ?? ''))) break;
	}
	const half = words.slice(at, at + 3).join(' ') === 'and a half';
	return half
		? scaled(words, from, total + group, at)
		: { value: total + group, taken: at - from, part: false };
}
