import { beforeEach, describe, expect, test } from 'vitest';
import { DAY, MINUTE } from '../db/clock.ts';
import type { Database } from '../db/open.ts';
import { throttles } from '../db/schema/accounts.ts';
import { freshDatabase } from '../db/testing.ts';
import { codeLimits, forgetOldTries, forgive, guessLimits, spend } from './throttle.ts';

const NOW = 1_800_000_000_000;

describe('the throttle', () => {
	let db: Database;
	beforeEach(async () => {
		db = await freshDatabase();
	});

	const guess = (account: string, address = '203.0.113.7', now = NOW) =>
		spend(db, guessLimits(account, address), now);

	test('stops the eleventh guess at one account, and lets go after a quarter of an hour', async () => {
		for (let n = 0; n < 10; n++) await guess('ana@example.org');
		await expect(guess('ana@example.org')).rejects.toMatchObject({
			code: 'too-many-tries',
			status: 429,
			message: 'Too many tries. Wait 15 minutes and try again.'
		});
		await expect(guess('ana@example.org', undefined, NOW + 14.5 * MINUTE)).rejects.toThrow(
			/Wait a minute/
		);
		await guess('ana@example.org', undefined, NOW + 15 * MINUTE);
	});

	test('counts guesses that come all at once', async () => {
		const many = await Promise.allSettled(Array.from({ length: 50 }, () => guess('ana')));
		expect(many.filter((one) => one.status === 'fulfilled')).toHaveLength(10);
	});

	test('one account stopped stops no other, nor the same one elsewhere', async () => {
		for (let n = 0; n < 10; n++) await guess('ana');
		const others = [guess('ben'), guess('ana', '198.51.100.4')];
		await expect(Promise.all(others)).resolves.toHaveLength(2);
	});

	test('a class of thirty signs in from one address in the same minute, twice over', async () => {
		const once = (name: string) => guess(`class:${name}`);
		const pupils = Array.from({ length: 30 }, (_, n) => `pupil ${n}`);
		await Promise.all(pupils.map(once));
		await expect(Promise.all(pupils.map(once))).resolves.toHaveLength(30);
	});

	test('an address that tries three hundred accounts is stopped', async () => {
		for (let n = 0; n < 300; n += 50)
			await Promise.all(Array.from({ length: 50 }, (_, k) => guess(`account ${n + k}`)));
		await expect(guess('one more')).rejects.toMatchObject({ code: 'too-many-tries' });
		await guess('one more', '198.51.100.4');
	});

	test('what was no guess is taken back', async () => {
		for (let n = 0; n < 25; n++) {
			await guess('ana');
			await forgive(db, guessLimits('ana', '203.0.113.7'));
		}
		expect(db.read.select().from(throttles).all()).toMatchObject([{ count: 0 }, { count: 0 }]);
	});

	test.each([
		['2001:db8:1:2:3:4:5:6', '2001:db8:1:2:ffff::1', true],
		['2001:db8::1', '2001:db8:0:0:9::', true],
		['2001:db8:1:2::1', '2001:db8:1:3::1', false],
		['::ffff:203.0.113.7', '::ffff:203.0.113.8', false]
	])('%s and %s are one network: %s', (a, b, same) => {
		expect(codeLimits(a)[0]?.key === codeLimits(b)[0]?.key).toBe(same);
	});

	test('keeps no address and forgets', async () => {
		await guess('ana@example.org');
		expect(JSON.stringify(db.read.select().from(throttles).all())).not.toMatch(/ana|203/);
		await db.write((tx) => forgetOldTries(tx, NOW + 2 * DAY));
		expect(db.read.select().from(throttles).all()).toEqual([]);
	});
});
