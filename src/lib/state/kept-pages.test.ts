import { expect, it } from 'vitest';
import { takePathOf } from './kept-pages.ts';

it.each([
	['/take/0a1b2c', '/take/0a1b2c'],
	['/take/0a1b2c/__data.json', '/take/0a1b2c'],
	['/take/0a1b2c/result', null],
	['/take/0a1b2c/result/__data.json', null],
	['/take/', null],
	['/home', null],
	['/api/attempts/0a1b2c/answers', null],
	['/quizzes/take/0a1b2c', null]
])('%s is the page of an attempt: %s', (pathname, path) => {
	expect(takePathOf(pathname)).toBe(path);
});
