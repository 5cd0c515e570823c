import { expect, test } from 'vitest';
import { setSafeHeaders } from './headers.ts';

test('what is said about safety, and https only where it is certain', () => {
	const plain = new Headers({ 'cache-control': 'public, max-age=600' });
	setSafeHeaders(plain, false);
	expect(plain.get('cache-control')).toBe('private, no-store');
	expect(plain.get('x-content-type-options')).toBe('nosniff');
	expect(plain.get('strict-transport-security')).toBeNull();
	const secure = new Headers();
	setSafeHeaders(secure, true);
	expect(secure.get('strict-transport-security')).toMatch(/^max-age=\d+$/);
});
