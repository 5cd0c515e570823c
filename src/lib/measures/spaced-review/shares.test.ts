import { describe, expect, it } from 'vitest';
import { nextToPractise, rightShare, sharesBy, sharesOverTime } from './shares.ts';

const DAY = 86_400_000;
const of = <Key extends string>(key: Key, right: number, wrong: number) => [
	...Array.from({ length: right }, () => ({ key, credit: 1 })),
	...Array.from({ length: wrong }, () => ({ key, credit: 0 }))
];

describe('rightShare', () => {
	it.each([
		['nothing', [], { answers: 0, right: 0, share: null, interval: null, enough: false }],
		['one', [1], { answers: 1, right: 1, share: 100, enough: false }],
		['partly right is not right', [0.5, 1], { right: 1, share: 50 }],
		['five', [1, 1, 1, 0, 0], { share: 60, enough: true }]
	] as const)('%s', (_, credits, wanted) => {
		expect(rightShare(credits)).toMatchObject(wanted);
	});

	it('gives the interval of Wilson (1927): 4 of 10 lies between 17 and 69 percent', () => {
		const { interval } = rightShare([...Array(4).fill(1), ...Array(6).fill(0)] as number[]);
		expect(interval?.map(Math.round)).toEqual([17, 69]);
	});
});

describe('sharesBy', () => {
	it('has the weakest first and what has too few answers last', () => {
		const lines = sharesBy([...of('time', 9, 1), ...of('figures', 2, 4), ...of('place', 0, 1)]);
		expect(lines.map(({ key }) => key)).toEqual(['figures', 'time', 'place']);
		expect(sharesBy([])).toEqual([]);
	});
});

describe('sharesOverTime', () => {
	it('makes a step of each week with answers', () => {
		const now = 100 * DAY;
		const at = (days: number, credit: number) => ({ at: now - days * DAY, credit });
		const steps = sharesOverTime([at(0, 1), at(6, 0), at(8, 1), at(60, 1)], now);
		expect(steps.map(({ answers }) => answers)).toEqual([1, 1, 2]);
		expect(sharesOverTime([at(0, 1), at(8, 1), at(60, 1)], now, 2)).toHaveLength(2);
		expect(sharesOverTime([], now)).toEqual([]);
	});
});

describe('nextToPractise', () => {
	it.each([
		['nothing answered', [], { kind: 'too-few', answers: 0 }],
		[
			'too few of each',
			[...of('time', 1, 3), ...of('place', 0, 4)],
			{ kind: 'too-few', answers: 8 }
		],
		['all right', of('time', 9, 0), { kind: 'even' }],
		['all alike', [...of('time', 3, 3), ...of('place', 3, 3)], { kind: 'even' }],
		[
			'clearly weaker',
			[...of('time', 1, 9), ...of('place', 18, 2)],
			{ kind: 'weakest', line: { key: 'time' }, sure: true }
		],
		[
			'perhaps weaker',
			[...of('time', 3, 3), ...of('place', 4, 2)],
			{ kind: 'weakest', line: { key: 'time' }, sure: false }
		],
		['one skill alone', of('time', 3, 3), { kind: 'weakest', sure: false }]
	] as const)('%s', (_, answered, wanted) => {
		expect(nextToPractise(answered)).toMatchObject(wanted);
	});
});
