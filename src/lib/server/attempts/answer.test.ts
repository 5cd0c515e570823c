import { describe, expect, it } from 'vitest';
import type { Answer, ResponseForm, Span } from '../../engine/types.ts';
import { sameAnswer } from '../../measures/answers.ts';
import { shownAnswer, storedAnswer, type Place } from './answer.ts';

const ORDER = [2, 0, 3, 1];
const SENTENCES: readonly Span[] = [
	[0, 10],
	[11, 30]
];
const place = (response: ResponseForm, more: Partial<Place> = {}): Place => ({
	response,
	order: ORDER,
	lines: response === 'match' ? 3 : 0,
	proof: false,
	sureness: false,
	sentences: () => SENTENCES,
	...more
});

describe('storedAnswer', () => {
	it.each<[ResponseForm, number[], number[]]>([
		['one', [0], [2]],
		['one', [], []],
		['all', [0, 3], [1, 2]],
		['all', [3, 0], [1, 2]],
		['all', [0, 1, 2, 3], [0, 1, 2, 3]],
		['match', [0, 0, 3], [2, 2, 1]],
		['match', [-1, 1, -1], [-1, 0, -1]],
		['match', [-1, -1, -1], []],
		['match', [2], [3, -1, -1]],
		['order', [3, 2, 1, 0], [1, 3, 0, 2]],
		['order', [], []],
		['sentence', [0], []],
		['text', [0], []]
	])('%s: %j is stored as %j', (response, shown, stored) => {
		expect(storedAnswer({ chosen: shown }, place(response)).chosen).toEqual(stored);
	});

	it.each<[ResponseForm, number[]]>([
		['one', [0]],
		['all', [0, 3]],
		['match', [3, -1, 3]],
		['order', [3, 1, 0, 2]]
	])('%s: %j comes back as it was', (response, chosen) => {
		const at = place(response);
		expect(shownAnswer(storedAnswer({ chosen }, at), at)).toEqual({ chosen });
	});

	it.each<[string, ResponseForm, Answer, Partial<Place>, Answer]>([
		[
			'a sentence',
			'sentence',
			{ chosen: [], sentence: [11, 30] },
			{},
			{ chosen: [], sentence: [11, 30] }
		],
		[
			'a proof',
			'one',
			{ chosen: [0], sentence: [0, 10] },
			{ proof: true },
			{ chosen: [2], sentence: [0, 10] }
		],
		[
			'no proof where none is asked',
			'one',
			{ chosen: [0], sentence: [0, 10] },
			{},
			{ chosen: [2] }
		],
		[
			'words as typed',
			'text',
			{ chosen: [], text: ' Bay  Courier ' },
			{},
			{ chosen: [], text: ' Bay  Courier ' }
		],
		['no words of spaces', 'text', { chosen: [], text: ' \n ' }, {}, { chosen: [] }],
		['no words where none are asked', 'one', { chosen: [0], text: 'x' }, {}, { chosen: [2] }],
		['how sure', 'one', { chosen: [0], sure: 2 }, { sureness: true }, { chosen: [2], sure: 2 }],
		['not how sure where it is not asked', 'one', { chosen: [0], sure: 2 }, {}, { chosen: [2] }]
	])('keeps %s', (_name, response, given, more, stored) => {
		expect(storedAnswer(given, place(response, more))).toEqual(stored);
	});

	it.each<[string, ResponseForm, Answer]>([
		['two of one', 'one', { chosen: [0, 1] }],
		['twice the same', 'all', { chosen: [1, 1] }],
		['beyond the end', 'one', { chosen: [4] }],
		['before the start', 'one', { chosen: [-1] }],
		['between', 'one', { chosen: [0.5] }],
		['not a number', 'all', { chosen: [Number.NaN] }],
		['a line too many', 'match', { chosen: [0, 1, 2, 3] }],
		['no such option of a line', 'match', { chosen: [4] }],
		['an order of some', 'order', { chosen: [0, 1] }],
		['an order with one twice', 'order', { chosen: [0, 1, 2, 2] }],
		['an order of others', 'order', { chosen: [0, 1, 2, 4] }],
		['part of a sentence', 'sentence', { chosen: [], sentence: [0, 9] }],
		['two sentences', 'sentence', { chosen: [], sentence: [0, 30] }],
		['a sentence beyond the end', 'sentence', { chosen: [], sentence: [31, 40] }],
		['a text without end', 'text', { chosen: [], text: 'a'.repeat(301) }]
	])('refuses %s', (_name, response, given) => {
		expect(() => storedAnswer(given, place(response))).toThrow(
			expect.objectContaining({ code: 'bad-answer', status: 400 })
		);
	});
});

describe('sameAnswer', () => {
	it.each<[Answer, Answer, boolean]>([
		[{ chosen: [] }, { chosen: [] }, true],
		[{ chosen: [1] }, { chosen: [1] }, true],
		[{ chosen: [1, 2] }, { chosen: [2, 1] }, false],
		[{ chosen: [1] }, { chosen: [1, 2] }, false],
		[{ chosen: [1] }, { chosen: [2] }, false],
		[{ chosen: [1] }, { chosen: [1], sentence: null, text: '' }, true],
		[{ chosen: [1] }, { chosen: [1], sentence: [0, 1] }, false],
		[{ chosen: [], text: 'a' }, { chosen: [], text: 'a ' }, false],
		[{ chosen: [1], sure: 1 }, { chosen: [1], sure: 2 }, false]
	])('%j and %j: %s', (a, b, same) => {
		expect(sameAnswer(a, b)).toBe(same);
	});
});
