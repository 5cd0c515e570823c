import { expect, test } from 'vitest';
import { unsentOf } from './unsent-words.ts';

test.each([
	[{ type: 'error', error: new TypeError('Failed to fetch') }, 'could not be reached'],
	[{ type: 'error', status: 409, error: { message: 'It is closed.' } }, 'It is closed.'],
	[{ type: 'error', status: 500, error: {} }, 'wrong on our side'],
	[{ type: 'redirect', status: 303, location: '/sign-in?next=%2Fteach' }, 'not signed in']
] as const)('says why %o did not get through', (result, words) => {
	expect(unsentOf(result)?.words).toContain(words);
});

test.each([
	{ type: 'success', status: 200 },
	{ type: 'failure', status: 422, data: {} },
	{ type: 'redirect', status: 303, location: '/sign-in-sheets' },
	{ type: 'redirect', status: 303, location: '/articles/x' }
] as const)('leaves %o to the page', (result) => {
	expect(unsentOf(result)).toBeNull();
});
