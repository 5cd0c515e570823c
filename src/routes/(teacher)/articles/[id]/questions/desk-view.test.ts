import { describe, expect, it } from 'vitest';
import type { DeskQuestion } from '$lib/server/questions/list.ts';
import { currentOf, filterOf, hrefOf, listed, nextToLookAt } from './desk-view.ts';

const question = (id: string, status: DeskQuestion['status']) => ({ id, status }) as DeskQuestion;
const desk = [
	question('a', 'approved'),
	question('b', 'drawn'),
	question('c', 'rejected'),
	question('d', 'drawn'),
	question('e', 'quarantined')
];
const ids = (list: readonly DeskQuestion[]) => list.map(({ id }) => id).join('');

it.each([
	['all', null, 'abd'],
	['drawn', null, 'bd'],
	['approved', null, 'a'],
	['aside', null, 'ce'],
	['all', 'c', 'abcd'],
	['drawn', 'a', 'abd']
] as const)('%s with %s current lists %s', (filter, current, expected) => {
	expect(ids(listed(desk, filter, current))).toBe(expected);
});

describe('the current question', () => {
	it.each([
		['c', 'c'],
		['gone', 'b'],
		[null, 'b']
	])('asked for %s is %s', (asked, expected) => {
		expect(currentOf(desk, asked)?.id).toBe(expected);
	});

	it('is the first where nothing waits, and none where there is none', () => {
		expect(currentOf([desk[0]!], null)?.id).toBe('a');
		expect(currentOf([], 'a')).toBeNull();
	});
});

it.each([
	['a', 'b'],
	['b', 'd'],
	['d', 'b'],
	['gone', 'b']
])('after %s comes %s', (decided, expected) => {
	expect(nextToLookAt(desk, decided)?.id).toBe(expected);
});

it('stays where nothing waits any more', () => {
	expect(nextToLookAt([desk[0]!, desk[2]!], 'a')?.id).toBe('a');
});

it.each([
	['all', null, '?'],
	['drawn', null, '?show=drawn'],
	['all', 'b', '?q=b'],
	['aside', 'c', '?show=aside&q=c']
] as const)('%s, %s has the address %s', (filter, id, href) => {
	expect(hrefOf(filter, id)).toBe(href);
	expect(filterOf(new URL(href, 'http://x/'))).toBe(filter);
});

it('takes an address of nonsense for all', () => {
	expect(filterOf(new URL('http://x/?show=constructor'))).toBe('all');
});
