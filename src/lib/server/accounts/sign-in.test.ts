import { createOTP } from '@better-auth/utils/otp';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { MINUTE } from '../db/clock.ts';
import type { Database } from '../db/open.ts';
import { sessions } from '../db/schema/accounts.ts';
import { freshDatabase } from '../db/testing.ts';
import { changePassword, rename } from './account.ts';
import { actorOrGuest } from './guest.ts';
import { signInByCode, signInTeacher } from './sign-in.ts';
import { signUpTeacher } from './sign-up.ts';
import { newBrowser, testAccounts, type Browser } from './testing.ts';
import { beginTotp, carriedSetup, confirmTotp, endTotp, secretOf } from './totp.ts';

// Hashes are slow by design, and slower on a machine that is busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const ADDRESS = '203.0.113.7';
const ana = { name: 'Ana', email: 'ana@example.org', password: 'seven green llamas' };

describe('a teacher', () => {
	let db: Database;
	let ahead: number;
	let browser: Browser;
	let fresh: () => Browser;
	beforeEach(async () => {
		db = await freshDatabase();
		ahead = 0;
		const accounts = testAccounts(db);
		fresh = () => newBrowser(db, accounts, () => Date.now() + ahead);
		browser = fresh();
		await signUpTeacher(db, ana, Date.now());
	});

	const signIn = async (on: Browser, password = ana.password, email = ana.email) =>
		signInTeacher(await on.visit(), { email, password }, ADDRESS);
	const actor = async (on: Browser) => (await on.visit()).locals.actor;

	test('signs in by address and password', async () => {
		expect(await signIn(browser)).toBe('in');
		expect(await actor(browser)).toMatchObject({ name: 'Ana', role: 'owner' });
	});

	test.each([
		['wrong password', 'six green llamas', ana.email],
		['no password', '', ana.email],
		['nobody', ana.password, 'eve@example.org'],
		['no address', ana.password, "' or 1=1 --"]
	])('does not with %s, and is not told which it was', async (_, password, email) => {
		await expect(signIn(browser, password, email)).rejects.toMatchObject({
			code: 'wrong-password',
			field: 'password',
			message: 'This address and password do not belong together.'
		});
		expect(await actor(browser)).toBeNull();
	});

	test('who was a guest is one no more', async () => {
		await actorOrGuest(await browser.visit(), ADDRESS);
		await signIn(browser);
		expect(await actor(browser)).toMatchObject({ role: 'owner' });
		expect(db.read.select().from(sessions).all()).toHaveLength(1);
	});

	test('is stopped after ten wrong passwords, the right one too, until the time is over', async () => {
		for (let n = 0; n < 10; n++) await signIn(browser, 'wrong password').catch(() => undefined);
		await expect(signIn(browser)).rejects.toMatchObject({ code: 'too-many-tries' });
		ahead = 15 * MINUTE;
		expect(await signIn(browser)).toBe('in');
	});

	test('changes the name', async () => {
		await signIn(browser);
		await rename(await browser.visit(), ' Ana María  🦊');
		expect(await actor(browser)).toMatchObject({ name: 'Ana María 🦊' });
	});

	test('changes the password, which ends the sessions elsewhere', async () => {
		const elsewhere = fresh();
		await signIn(browser);
		await signIn(elsewhere);
		const input = { current: 'not it', password: 'nine orange foxes' };
		await expect(changePassword(await browser.visit(), input)).rejects.toMatchObject({
			code: 'wrong-password',
			field: 'current'
		});
		await changePassword(await browser.visit(), { ...input, current: ana.password });
		expect(await actor(browser)).toMatchObject({ name: 'Ana' });
		expect(await actor(elsewhere)).toBeNull();
		await expect(signIn(elsewhere)).rejects.toMatchObject({ code: 'wrong-password' });
		expect(await signIn(elsewhere, input.password)).toBe('in');
	});

	describe('with an authenticator', () => {
		let secret: string;
		let backupCodes: readonly string[];
		const code = () => createOTP(secret).totp();

		beforeEach(async () => {
			await signIn(browser);
			await expect(beginTotp(await browser.visit(), 'not it')).rejects.toMatchObject({
				field: 'totpPassword'
			});
			const setup = await beginTotp(await browser.visit(), ana.password);
			expect(carriedSetup(JSON.stringify(setup))).toEqual(setup);
			backupCodes = setup.backupCodes;
			const base32 = secretOf(setup);
			secret = decodeBase32(base32);
			expect(await signIn(fresh())).toBe('in');
			await expect(confirmTotp(await browser.visit(), '000000')).rejects.toMatchObject({
				code: 'wrong-code'
			});
			await confirmTotp(await browser.visit(), await code());
		});

		test('is asked for a code at each sign-in, and is not in without', async () => {
			const elsewhere = fresh();
			expect(await signIn(elsewhere)).toBe('code');
			expect(await actor(elsewhere)).toBeNull();
			await expect(signInByCode(await elsewhere.visit(), '12 34 56')).rejects.toMatchObject({
				code: 'wrong-code',
				field: 'code'
			});
			await signInByCode(await elsewhere.visit(), await code());
			expect(await actor(elsewhere)).toMatchObject({ name: 'Ana' });
		});

		test('gets in by each backup code once', async () => {
			const first = backupCodes[0] ?? '';
			for (const [on, outcome] of [
				[fresh(), 'fulfilled'],
				[fresh(), 'rejected']
			] as const) {
				await signIn(on);
				const tried = await Promise.allSettled([signInByCode(await on.visit(), first)]);
				expect(tried[0].status).toBe(outcome);
				expect((await actor(on)) !== null).toBe(outcome === 'fulfilled');
			}
		});

		test('a code alone opens nothing', async () => {
			const stranger = fresh();
			await expect(signInByCode(await stranger.visit(), await code())).rejects.toMatchObject({
				code: 'code-too-late'
			});
			expect(await actor(stranger)).toBeNull();
		});

		test('can stop it with the password', async () => {
			await expect(endTotp(await browser.visit(), 'not it')).rejects.toMatchObject({
				code: 'wrong-password'
			});
			await endTotp(await browser.visit(), ana.password);
			expect(await signIn(fresh())).toBe('in');
		});
	});
});

function decodeBase32(text: string): string {
	const bits = [...text]
		.map((letter) =>
			'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')
		)
		.join('');
	const bytes = bits.match(/.{8}/g) ?? [];
	return bytes.map((byte) => String.fromCharCode(parseInt(byte, 2))).join('');
}

test.each(['', '{}', '{"uri":"https://evil.example","backupCodes":[]}', 'null'])(
	'a setup is not read out of %j',
	(text) => {
		expect(carriedSetup(text)).toBeNull();
	}
);
