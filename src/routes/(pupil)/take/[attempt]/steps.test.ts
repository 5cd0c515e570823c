import { describe, expect, it } from 'vitest';
import { addressOf, shownAt, stepOf, stepState } from './steps.ts';

describe('shownAt', () => {
	it.each([
		['1', [false, false], 0],
		['2', [false, false], 1],
		['3', [false, false], 'end'],
		['end', [false, false], 'end'],
		[null, [true, false, false], 1],
		[null, [true, true], 'end'],
		['0', [true, false], 1],
		['-1', [false], 0],
		['1.5', [false], 0],
		['x', [false], 0]
	] as const)('%s with %j: %s', (q, answered, shown) => {
		expect(shownAt(q, answered)).toBe(shown);
	});
});

describe('stepOf', () => {
	it.each([
		['next', 0, 1],
		['next', 2, 'end'],
		['previous', 0, 0],
		['previous', 2, 1],
		['previous', 'end', 2],
		['end', 1, 'end'],
		['3', 0, 2],
		['4', 0, 'end']
	] as const)('%s from %s of 3: %s', (go, at, shown) => {
		expect(stepOf(go, at, 3)).toBe(shown);
	});
});

describe('addressOf', () => {
	it.each([
		[0, '?q=1'],
		['end', '?q=end']
	] as const)('%s: %s', (shown, address) => {
		expect(addressOf(shown)).toBe(address);
	});
});

it.each([
	[null, false, 'open'],
	[null, true, 'done'],
	[{ credit: 0, unsure: true }, true, 'done'],
	[{ credit: 1, unsure: false }, true, 'right'],
	[{ credit: 0.5, unsure: false }, true, 'part'],
	[{ credit: 0, unsure: false }, true, 'wrong'],
	[{ credit: null, unsure: false }, false, 'wrong']
] as const)('a step with verdict %j, answered %s, is %s', (verdict, answered, state) => {
	expect(stepState(verdict, answered)).toBe(state);
});
