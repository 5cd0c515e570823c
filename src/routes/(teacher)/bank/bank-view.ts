import type { BankSearch } from '$lib/server/questions/bank.ts';

/** Address of the bank with a search, and parts of it changed; what is empty is left out. */
export function bankHref(
	search: BankSearch,
	change: Partial<BankSearch> = {},
	quiz: string | null = null
): string {
	const { page, samples, status, ...words } = { ...search, page: 1, ...change };
	const params = new URLSearchParams();
	for (const [name, value] of Object.entries(words)) if (value !== '') params.set(name, value);
	if (status !== 'approved') params.set('status', status);
	if (samples) params.set('samples', 'on');
	if (page > 1) params.set('page', String(page));
	if (quiz) params.set('quiz', quiz);
	return `/bank?${params}`;
}

/** Whether anything narrows the search. */
export const isNarrow = ({ q, tag, skill, kind, article, status }: BankSearch): boolean =>
	[q, tag, skill, kind, article].some((value) => value !== '') || status !== 'approved';
