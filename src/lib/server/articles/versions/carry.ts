import type { Span } from '../../../engine/types.ts';
import { difference, type Piece } from './difference.ts';

/** Where a place of a text stands in its next version. */
export interface Carried {
	readonly span: Span;
	/** The words are the very same. */
	readonly same: boolean;
}

/** Leads from places of one text to the same places of its next version. */
export interface Carry {
	/** Where a stretch stands; null where less than half of it is left. */
	readonly span: (span: Span) => Carried | null;
	/** Where the same words stand, there or anywhere; null where the text no longer has them. */
	readonly words: (span: Span) => Span | null;
	/** Where a character stands; null where it is gone. */
	readonly place: (place: number) => number | null;
	readonly pieces: readonly Piece[];
}

interface Run {
	readonly from: number;
	readonly to: number;
	readonly length: number;
}

/** Share of a stretch that has to be left for it to count as the same place. */
const ENOUGH = 0.5;

/** Compares a text with its next version. */
export function carryFrom(before: string, after: string): Carry {
	const pieces = difference(before, after);
	const runs = runsOf(pieces);
	const span: Carry['span'] = ([start, end]) => {
		const words = before.slice(start, end);
		const left = runs.flatMap(({ from, to, length }) => {
			const [first, last] = [Math.max(from, start), Math.min(from + length, end)];
			return first < last ? [[to + first - from, to + last - from] as const] : [];
		});
		const span: Span = [left[0]?.[0] ?? 0, left.at(-1)?.[1] ?? 0];
		if (after.slice(...span) === words) return { span, same: true };
		const kept = left.reduce((sum, part) => sum + letters(after.slice(...part)), 0);
		return kept >= ENOUGH * letters(words) && kept > 0
			? { span, same: false }
			: movedTo(words, after);
	};
	return {
		pieces,
		span,
		words: (wanted) => {
			const carried = span(wanted);
			return carried?.same ? carried.span : again(before.slice(...wanted), after);
		},
		place: (place) => {
			const run = runs.find(({ from, length }) => from <= place && place < from + length);
			return run ? run.to + place - run.from : null;
		}
	};
}

function runsOf(pieces: readonly Piece[]): readonly Run[] {
	const runs: Run[] = [];
	let [from, to] = [0, 0];
	for (const { kind, text } of pieces) {
		const { length } = text;
		if (kind === 'same') runs.push({ from, to, length });
		if (kind !== 'new') from += length;
		if (kind !== 'gone') to += length;
	}
	return runs;
}

/** The first place where words stand by themselves, not within others. */
function again(words: string, after: string): Span | null {
	for (let at = after.indexOf(words); at >= 0; at = after.indexOf(words, at + 1)) {
		const end = at + words.length;
		if (!/[\p{L}\p{N}]/u.test(`${after[at - 1] ?? ''}${after[end] ?? ''}`)) return [at, end];
	}
	return null;
}

/** A stretch that stands elsewhere, word for word and once only, was moved. */
function movedTo(words: string, after: string): Carried | null {
	const at = after.indexOf(words);
	if (at < 0 || letters(words) < 10 || after.includes(words, at + 1)) return null;
	return { span: [at, at + words.length], same: true };
}

const letters = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
