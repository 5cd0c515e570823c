import { describe, expect, it } from 'vitest';
import type { GridAsk } from '$lib/server/scores/sheet-grid.ts';
import { sheetHref, sortedAs, sortHref } from './sheet-view.ts';

const usual: GridAsk = { sort: 'name', down: false, show: 'answers', page: 1 };

describe('sheetHref', () => {
	it.each<readonly [Partial<GridAsk>, Parameters<typeof sheetHref>[1], string]>([
		[{}, {}, '?'],
		[{ page: 3 }, {}, '?'],
		[{}, { page: 3 }, '?page=3'],
		[{ sort: 'q2', down: true }, { show: 'words' }, '?sort=q2&dir=down&show=words'],
		[{ sort: 'score' }, { question: 4 }, '?sort=score&question=5#question'],
		[{ page: 2 }, { question: 0, page: 2 }, '?page=2&question=1#question']
	])('%j with %j', (ask, change, href) => {
		expect(sheetHref({ ...usual, ...ask }, change)).toBe(href);
	});
});

describe('sortHref', () => {
	it.each<readonly [Partial<GridAsk>, string, string, string | undefined]>([
		[{}, 'name', '?dir=down', 'ascending'],
		[{ down: true }, 'name', '?', 'descending'],
		[{}, 'score', '?sort=score&dir=down', undefined],
		[{ sort: 'score', down: true }, 'score', '?sort=score', 'descending'],
		[{ sort: 'q10' }, 'q1', '?sort=q1&dir=down', undefined]
	])('%j by %s', (ask, sort, href, now) => {
		expect(sortHref({ ...usual, ...ask }, sort)).toBe(href);
		expect(sortedAs({ ...usual, ...ask }, sort)).toBe(now);
	});
});
