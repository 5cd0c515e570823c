import { expect, test } from 'vitest';
import { homeOf, safeNext, signInFirst } from './next.ts';

test.each(['/classes', '/articles/1?tab=2#end', '/', '/a%20b'])('%s is ours', (path) => {
	expect(safeNext(path, '/teach')).toBe(path);
});

test.each([
	null,
	undefined,
	'',
	'//evil.example',
	'/\\evil.example',
	'https://evil.example',
	'javascript:alert(1)',
	'/\t/evil.example',
	' /classes',
	'classes'
])('%j is not', (path) => {
	expect(safeNext(path, '/teach')).toBe('/teach');
});

test('the sign-in page remembers the way', () => {
	const first = new URL(signInFirst(new URL('http://x/assignments/new?quiz=1')), 'http://x');
	expect(first.pathname).toBe('/sign-in');
	expect(safeNext(first.searchParams.get('next'), '/')).toBe('/assignments/new?quiz=1');
});

test.each([
	['owner', '/teach'],
	['teacher', '/teach'],
	['pupil', '/home'],
	['guest', '/']
] as const)('the first page of a %s is %s', (role, path) => {
	expect(homeOf({ userId: '1', name: 'A', role })).toBe(path);
});
