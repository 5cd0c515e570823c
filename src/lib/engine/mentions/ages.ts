import type { Line } from './line.ts';
import { numeralAt } from './numerals.ts';
import type { Figure } from './quantities.ts';

/** "34-year-old", "34 years old", "aged 34", and the 34 in "Ana Ruiz, 34, said". */
export function ageAt(line: Line, i: number): Figure | null {
	if (line.low[i] === 'aged' || line.low[i] === 'age') {
		const number = numeralAt(line, i + 1);
		return number ? age(i, number.to, number.value, line.low[i] as string) : null;
	}
	const number = numeralAt(line, i);
	if (!number || number.value === null || number.value > 130) return null;
	const to = number.to;
	if (
		isHyphen(line, to) &&
		line.low[to + 1] === 'year' &&
		isHyphen(line, to + 2) &&
		/^olds?$/.test(line.low[to + 3] ?? '')
	) {
		return age(i, to + 4, number.value, 'year-old');
	}
	if (/^years?$/.test(line.low[to] ?? '') && line.low[to + 1] === 'old')
		return age(i, to + 2, number.value, 'years old');
	if (
		/^years?$/.test(line.low[to] ?? '') &&
		line.low[to + 1] === 'of' &&
		line.low[to + 2] === 'age'
	)
		return age(i, to + 3, number.value, 'years of age');
	if (line.low[i - 1] === 'then' && line.low[i - 2] === ',' && line.low[to] === ',')
		return age(i, to, number.value, '');
	const alone = number.figures && to === i + 1 && line.low[i - 1] === ',' && line.low[to] === ',';
	if (
		alone &&
		number.value >= 5 &&
		line.shape[i - 2] === 'title' &&
		!/\d/.test(line.low[i + 2] ?? '')
	) {
		return age(i, to, number.value, '');
	}
	return null;
}

function age(from: number, to: number, value: number | null, unit: string): Figure {
	return { kind: 'age', from, to, value, unit, of: null };
}

function isHyphen(line: Line, i: number): boolean {
	return line.low[i] === '-' || line.low[i] === '–';
}
