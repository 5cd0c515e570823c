import { CONCERNS } from '../lexicon/organizations.ts';
import { isFirstName } from './first-names.ts';
import type { Line } from './line.ts';
import { lookUp } from './lookups.ts';
import { isPersonLike, isTitleWord } from './office-split.ts';
import { isBodyTail, labelByWords } from './part-labels.ts';
import { newPart, type Part } from './part.ts';
import { textOf } from './wording.ts';

/** Names that lie within an office: "U.S." in "U.S. President", "Apple" in "Apple CEO". */
export function namesWithin(line: Line, from: number, to: number): Part[] {
	const found: Part[] = [];
	let i = from;
	while (i < to) {
		let hit = 0;
		for (let k = Math.min(to, i + 5); k > i; k--) {
			const known = lookUp(textOf(line, i, k));
			if (!known || (k === i + 1 && isTitleWord(line.low[i] as string))) continue;
			found.push(newPart(i, i, k, known.label, known));
			hit = k - i;
			break;
		}
		if (hit === 0) {
			const tail = bodyEnd(line, i, to);
			if (tail > i + 1) {
				found.push(newPart(i, i, tail, 'organization', null));
				hit = tail - i;
			}
		}
		i += hit || 1;
	}
	return found;
}

/** End of an organisation's name that begins at `i`: at its tail word before an office. */
function bodyEnd(line: Line, i: number, to: number): number {
	for (let k = Math.min(to, i + 6); k > i + 1; k--) {
		const tail = line.low[k - 1] as string;
		if (isBodyTail(tail) && !isTitleWord(tail)) return k;
	}
	return i;
}

/** "director of the Council on Island Affairs Anna Price": where the body ends and the name begins. */
export function bodyBeforePerson(line: Line, from: number, to: number): number | null {
	const before = line.low[from - 1] === 'the' ? line.low[from - 2] : line.low[from - 1];
	if (!/^(?:to|of|on|for|at)$/.test(before ?? '')) return null;
	for (let k = from + 1; k <= to - 2; k++) {
		const last = line.low[k - 1] as string;
		if (!CONCERNS.has(last) && !isBodyTail(last)) continue;
		if (isFirstName(line.low[k] as string) && isPersonLike(line, k, to)) return k;
	}
	return null;
}

/** "ambassador to the United States Hamdullah Mohib": where the place ends and the name begins. */
export function placeBeforePerson(line: Line, from: number, to: number): number | null {
	if (
		!/^(?:to|of)$/.test(
			line.low[from - 1] === 'the' ? (line.low[from - 2] ?? '') : (line.low[from - 1] ?? '')
		)
	)
		return null;
	for (let k = to - 2; k > from; k--) {
		if (lookUp(textOf(line, from, k))?.label === 'place') {
			return isPersonLike(line, k, to) && !labelByWords(line, from, to) ? k : null;
		}
	}
	return null;
}
