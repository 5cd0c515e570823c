import { describe, expect, it } from 'vitest';
import type { Span } from '../engine/types.ts';
import { segments, type ArticleMark } from './segments.ts';

const TEXT = 'Nobody digs, “she” said. 🚢 It sank.';
const mark = (id: string, span: Span): ArticleMark => ({ id, span, tone: 'proof' });

describe('segments', () => {
	it.each([
		['no marks', []],
		['one', [mark('a', [0, 11])]],
		['nested', [mark('a', [0, 24]), mark('b', [13, 18])]],
		['crossing', [mark('a', [0, 15]), mark('b', [10, 24])]],
		['the same span twice', [mark('a', [3, 9]), mark('b', [3, 9])]],
		['an empty one', [mark('a', [4, 4])]],
		['over a pair of surrogates', [mark('a', [25, 27])]],
		['beyond both ends', [mark('a', [-5, 999])]]
	])('gives back every unit of the text: %s', (_name, marks) => {
		const cut = segments(TEXT, [0, TEXT.length], marks);
		expect(cut.map((piece) => piece.text).join('')).toBe(TEXT);
		expect(cut.every((piece) => piece.text.length > 0)).toBe(true);
	});

	it('puts the longest mark outside and gives each mark one beginning', () => {
		const cut = segments(TEXT, [0, TEXT.length], [mark('in', [13, 18]), mark('out', [0, 24])]);
		expect(cut.map((piece) => piece.marks.map((m) => m.id))).toEqual([
			['out'],
			['out', 'in'],
			['out'],
			[]
		]);
		expect(cut.flatMap((piece) => piece.begins.map((m) => m.id))).toEqual(['out', 'in']);
		expect(cut.flatMap((piece) => piece.ends.map((m) => m.id))).toEqual(['in', 'out']);
	});

	it('leaves out marks of other blocks and does not begin a mark twice', () => {
		const across = mark('across', [0, TEXT.length]);
		const second = segments(TEXT, [25, TEXT.length], [across, mark('first', [0, 25])]);
		expect(second.map((piece) => piece.marks.map((m) => m.id))).toEqual([['across']]);
		expect(second[0]?.begins).toEqual([]);
	});
});
