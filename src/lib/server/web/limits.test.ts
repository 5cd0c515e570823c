import { expect, test } from 'vitest';
import { isTooLarge } from './limits.ts';

const bringing = (bytes?: number) =>
	new Request('http://localhost/', {
		method: 'POST',
		headers: bytes === undefined ? {} : { 'content-length': String(bytes) }
	});

test.each([
	['/(teacher)/articles/new', 16 * 1024 * 1024, false],
	['/(teacher)/articles/new', 16 * 1024 * 1024 + 1, true],
	['/(teacher)/classes/[id]/roster', 16 * 1024 * 1024, false],
	['/(teacher)/classes/[id]/roster/[enrolment]', 16 * 1024 * 1024, true],
	['/(home)/sign-in', 1024 * 1024, false],
	['/(home)/sign-in', 1024 * 1024 + 1, true],
	['/api/attempts/[id]/answers', 5_000_000, true],
	[null, 5_000_000, true],
	['/(home)/sign-in', undefined, false]
])('%s with %s bytes is too large: %s', (route, bytes, tooLarge) => {
	expect(isTooLarge(bringing(bytes), route)).toBe(tooLarge);
});
