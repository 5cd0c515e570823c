import { describe, expect, it } from 'vitest';
import { isPassed, percentOf, showPoints, totalOf } from './marks.ts';

describe('totalOf', () => {
	it.each([
		['nothing', [], { points: 0, outOf: 0 }],
		[
			'whole points',
			[
				[1, 1],
				[0, 1],
				[1, 2]
			],
			{ points: 3, outOf: 4 }
		],
		[
			'thirds that make one',
			[
				[1 / 3, 1],
				[1 / 3, 1],
				[1 / 3, 1]
			],
			{ points: 1, outOf: 3 }
		],
		['a third', [[1 / 3, 1]], { points: 0.33, outOf: 1 }],
		[
			'tenths',
			[
				[1, 0.1],
				[1, 0.2]
			],
			{ points: 0.3, outOf: 0.3 }
		]
	] as const)('%s', (_name, pairs, total) => {
		expect(totalOf(pairs.map(([credit, points]) => ({ credit, points })))).toEqual(total);
	});
});

describe('percentOf', () => {
	it.each([
		[7, 10, 70],
		[1, 3, 33],
		[2, 3, 67],
		[0, 0, 0]
	])('%d of %d is %d', (points, outOf, percent) => {
		expect(percentOf({ points, outOf })).toBe(percent);
	});
});

describe('showPoints', () => {
	it.each([
		[7, '7'],
		[7.5, '7.5'],
		[6.666_666, '6.67'],
		[1.005, '1.01']
	])('%d reads %s', (points, words) => {
		expect(showPoints(points)).toBe(words);
	});
});

describe('isPassed', () => {
	it.each([
		[6, 10, 60, true],
		[5.99, 10, 60, false],
		[2, 3, 67, false],
		[0, 0, 1, false],
		[0, 10, null, null]
	])('%d of %d at %s percent: %s', (points, outOf, passMark, passed) => {
		expect(isPassed({ points, outOf }, passMark)).toBe(passed);
	});
});
