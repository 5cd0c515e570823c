import { argon2id } from '@noble/hashes/argon2.js';
import { describe, expect, test, vi } from 'vitest';
import { hashPassword, verifyPassword } from './password.ts';

// Hashes are slow by design, and slower on a machine that is busy.
vi.setConfig({ testTimeout: 60_000 });

/** From the reference implementation's own tests (argon2/src/test.c): "password", "somesalt". */
const REFERENCE =
	'$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc';

describe('a hashed password', () => {
	test('says how it was made and opens for the password alone', async () => {
		const phc = await hashPassword('correct horse 🐎');
		expect(phc).toMatch(
			/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/
		);
		expect(await verifyPassword(phc, 'correct horse 🐎')).toBe(true);
		expect(await verifyPassword(phc, 'correct horse')).toBe(false);
		expect(await verifyPassword(phc, '')).toBe(false);
	});

	test('has a salt of its own', async () => {
		expect(await hashPassword('same')).not.toBe(await hashPassword('same'));
	});

	test('agrees with the reference implementation', async () => {
		expect(await verifyPassword(REFERENCE, 'password')).toBe(true);
		expect(await verifyPassword(REFERENCE, 'Password')).toBe(false);
	});

	test('agrees with a second implementation', async () => {
		const phc = await hashPassword('twice');
		const [salt, tag] = phc.split('$').slice(-2);
		const other = argon2id('twice', Buffer.from(salt ?? '', 'base64'), {
			m: 19_456,
			t: 2,
			p: 1,
			dkLen: 32
		});
		expect(Buffer.from(other).toString('base64').replace(/=+$/, '')).toBe(tag);
	});

	test.each([
		'',
		'plain',
		'$argon2i$v=19$m=19456,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc',
		'$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHQ$',
		'$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHQ$c2hvcnQ'
	])('is not mistaken for one: %j', async (phc) => {
		expect(await verifyPassword(phc, '')).toBe(false);
	});
});
