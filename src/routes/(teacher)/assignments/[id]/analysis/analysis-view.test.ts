import { describe, expect, it } from 'vitest';
import { itemAnalysis } from '$lib/measures/item-analysis.ts';
import {
	addressOf,
	range,
	short,
	shownPlace,
	sortedLines,
	sortFrom,
	type Line
} from './analysis-view.ts';

const rows = [
	[1, 0, 1],
	[1, 1, 1],
	[0, 1, 1],
	[1, 0, 1]
];
const lines: Line[] = itemAnalysis({ rows, greatest: [1, 1, 1] }, [0.25, 0.25, 0.25]).map(
	(statistics, place) => ({ place, stem: '', points: 1, keyInDoubt: place === 1, statistics })
);
const places = (search: string) =>
	sortedLines(lines, sortFrom(new URLSearchParams(search))).map(({ place }) => place);

describe('the table of questions', () => {
	it.each([
		['', [0, 1, 2]],
		['down', [2, 1, 0]],
		['sort=facility', [1, 0, 2]],
		['sort=facility&down', [2, 0, 1]],
		// The third question tells nobody apart: it comes last either way.
		['sort=discrimination&down', [0, 1, 2]],
		['sort=pupils', [0, 1, 2]],
		['sort=constructor', [0, 1, 2]]
	])('%j', (search, wanted) => expect(places(search)).toEqual(wanted));
});

it.each([
	['question=3', 2],
	['question=1', 0],
	['question=9', 1],
	['question=x', 1],
	['', 1]
])('%j shows the question at %d', (search, wanted) => {
	expect(shownPlace(new URLSearchParams(search), lines)).toBe(wanted);
});

it('shows none where no key is in doubt', () => {
	expect(shownPlace(new URLSearchParams(), [{ keyInDoubt: false }])).toBe(-1);
});

it('keeps sorting and question in its addresses', () => {
	const sort = { by: 'sd', down: true } as const;
	expect(addressOf(sort, 2)).toBe('?sort=sd&down&question=3#question');
	expect(addressOf({ by: 'place', down: false }, null)).toBe('?');
	expect(sortFrom(new URLSearchParams('sort=sd&down'))).toEqual(sort);
});

it('writes figures short', () => {
	const figure = {
		known: true,
		value: -0.2,
		interval: [-12.4, 9.6],
		enough: true,
		words: ''
	} as const;
	expect([short(figure, true), short(figure, false, 1), range(figure, true)]).toEqual([
		'0%',
		'−0.2',
		'−12 to 10%'
	]);
	expect(short({ known: false, words: '' }, true)).toBe('–');
});
