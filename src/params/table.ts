import type { ParamMatcher } from '@sveltejs/kit';

/** The kinds of file in which a table can be taken away. */
export const match = ((param): param is 'csv' | 'tsv' | 'xlsx' =>
	['csv', 'tsv', 'xlsx'].includes(param)) satisfies ParamMatcher;
