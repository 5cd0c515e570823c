import type { Counts, Paging } from '$lib/server/db/schema/quizzes.ts';

/** Which attempt counts, in words. */
export const COUNTS: Readonly<Record<Counts, string>> = {
	best: 'the best attempt',
	last: 'the last attempt',
	first: 'the first attempt',
	mean: 'the mean of all attempts'
};

/** How the questions are shown, in words. */
export const PAGING: Readonly<Record<Paging, string>> = {
	one: 'one at a time',
	all: 'all on one page'
};
