import { expect, it } from 'vitest';
import { bankSearch } from '$lib/server/questions/bank.ts';
import { bankHref, isNarrow } from './bank-view.ts';

const asked = (search: string) => bankSearch(new URL(search, 'http://x/bank').searchParams);

it.each([
	'',
	'q=two+words%3F',
	'q=%25&tag=week+3&skill=figures',
	'status=',
	'status=drawn&samples=on',
	'article=abc&page=3'
])('leads back to the search %s', (search) => {
	const { searchParams } = new URL(
		bankHref(asked(`?${search}`), { page: asked(`?${search}`).page }),
		'http://x'
	);
	expect(bankSearch(searchParams)).toEqual(asked(`?${search}`));
});

it('begins at the first page where the search changes, and keeps the quiz', () => {
	expect(bankHref(asked('?q=a&page=4'), { tag: 'exam' }, 'quiz1')).toBe(
		'/bank?q=a&tag=exam&quiz=quiz1'
	);
});

it('knows whether anything narrows it', () => {
	expect(isNarrow(asked('?samples=on'))).toBe(false);
	expect(isNarrow(asked('?status='))).toBe(true);
	expect(isNarrow(asked('?q=a'))).toBe(true);
});
