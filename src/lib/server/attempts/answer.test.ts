import { describe, expect, it } from 'vitest';
import { sameAnswer, shownAnswer, storedAnswer } from './answer.ts';

const ORDER = [2, 0, 3, 1];

describe('storedAnswer', () => {
	it.each([
		[[0], 'one', [2]],
		[[], 'one', []],
		[[0, 3], 'all', [1, 2]],
		[[3, 0], 'all', [1, 2]],
		[[0, 1, 2, 3], 'all', [0, 1, 2, 3]]
	] as const)('%j (%s) is stored as %j', (shown, response, stored) => {
		const answer = storedAnswer(shown, ORDER, response);
		expect(answer.chosen).toEqual(stored);
		expect(shownAnswer(answer, ORDER)).toEqual(shown.toSorted());
	});

	it.each([
		['two of one', [0, 1], 'one'],
		['twice the same', [1, 1], 'all'],
		['beyond the end', [4], 'one'],
		['before the start', [-1], 'one'],
		['between', [0.5], 'one'],
		['not a number', [Number.NaN], 'all']
	] as const)('refuses %s', (_name, shown, response) => {
		expect(() => storedAnswer(shown, ORDER, response)).toThrow(
			expect.objectContaining({ code: 'bad-answer', status: 400 })
		);
	});
});

describe('sameAnswer', () => {
	it.each([
		[[], [], true],
		[[1], [1], true],
		[[1, 2], [2, 1], true],
		[[1], [1, 2], false],
		[[1], [2], false]
	])('%j and %j: %s', (a, b, same) => {
		expect(sameAnswer({ chosen: a }, { chosen: b })).toBe(same);
	});
});
