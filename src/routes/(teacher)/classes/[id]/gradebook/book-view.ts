import type { BookAsk } from '$lib/server/scores/gradebook-page.ts';

/** The address of the same gradebook, asked for otherwise; what is as usual is left out. */
export function bookHref(ask: BookAsk, change: Partial<BookAsk>): string {
	const { sort, down, page } = { ...ask, page: 1, ...change };
	const params = new URLSearchParams();
	if (sort !== 'name') params.set('sort', sort);
	if (down) params.set('dir', 'down');
	if (page > 1) params.set('page', String(page));
	return `?${params.toString()}`;
}

/** Sorting by a column: the way it is not sorted yet; figures begin with the highest. */
export const bookSort = (ask: BookAsk, sort: string): string =>
	bookHref(ask, { sort, down: ask.sort === sort ? !ask.down : sort !== 'name' });

/** How good a share is, for its colour. */
export const gradeOf = (share: number): 'high' | 'middle' | 'low' =>
	share >= 0.75 ? 'high' : share >= 0.5 ? 'middle' : 'low';
