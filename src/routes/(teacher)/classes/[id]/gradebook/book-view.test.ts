import { expect, it } from 'vitest';
import type { BookAsk } from '$lib/server/scores/gradebook-page.ts';
import { bookHref, bookSort, gradeOf } from './book-view.ts';

const usual: BookAsk = { sort: 'name', down: false, page: 1 };

it.each<readonly [Partial<BookAsk>, string, string]>([
	[{}, 'name', '?dir=down'],
	[{ down: true, page: 4 }, 'name', '?'],
	[{}, 'mean', '?sort=mean&dir=down'],
	[{ sort: 'mean', down: true }, 'mean', '?sort=mean']
])('%j sorted by %s', (ask, sort, href) => {
	expect(bookSort({ ...usual, ...ask }, sort)).toBe(href);
});

it('leads to another page', () => {
	expect(bookHref({ ...usual, sort: 'mean' }, { page: 2 })).toBe('?sort=mean&page=2');
});

it.each([
	[1, 'high'],
	[0.75, 'high'],
	[0.5, 'middle'],
	[0, 'low']
] as const)('%d is %s', (share, grade) => {
	expect(gradeOf(share)).toBe(grade);
});
