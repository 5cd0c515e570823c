import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { DAY } from '../db/clock.ts';
import type { Database } from '../db/open.ts';
import { sessions, users } from '../db/schema/accounts.ts';
import { freshDatabase } from '../db/testing.ts';
import type { Accounts } from './auth.ts';
import { actorOrGuest } from './guest.ts';
import { cookiesOf, endSession, startSession } from './session.ts';
import { addActor, newBrowser, testAccounts } from './testing.ts';

const COOKIE = 'readback.session_token';

describe('a session', () => {
	let db: Database;
	let accounts: Accounts;
	beforeEach(async () => {
		db = await freshDatabase();
		accounts = testAccounts(db);
	});

	const rows = () => db.read.select().from(sessions).all();

	test('is there from the next request on, until it is ended', async () => {
		const ana = await addActor(db, 'pupil', 'Ana');
		const browser = newBrowser(db, accounts);
		await startSession(await browser.visit(), ana.userId);
		expect((await browser.visit()).locals.actor).toEqual(ana);
		await endSession(await browser.visit());
		expect((await browser.visit()).locals.actor).toBeNull();
		expect(rows()).toEqual([]);
	});

	test('is what the accounts library itself says', async () => {
		const ana = await addActor(db, 'teacher', 'Ana');
		const browser = newBrowser(db, accounts);
		await startSession(await browser.visit(), ana.userId);
		const headers = cookiesOf((await browser.visit()).request);
		const said = await accounts.api.getSession({ headers });
		expect(said?.user.id).toBe(ana.userId);
	});

	test('of one person ends the one that was there', async () => {
		const [ana, ben] = [await addActor(db, 'pupil', 'Ana'), await addActor(db, 'pupil', 'Ben')];
		const browser = newBrowser(db, accounts);
		await startSession(await browser.visit(), ana.userId);
		await startSession(await browser.visit(), ben.userId);
		expect((await browser.visit()).locals.actor).toEqual(ben);
		expect(rows().map((row) => row.userId)).toEqual([ben.userId]);
	});

	test('keeps neither address nor browser', async () => {
		const ana = await addActor(db, 'pupil', 'Ana');
		await startSession(await newBrowser(db, accounts).visit(), ana.userId);
		expect(rows()).toMatchObject([{ ipAddress: '', userAgent: '' }]);
	});

	test.each([
		['a token without a signature', (cookie: string) => cookie.split('.')[0]!],
		['a signature of something else', (cookie: string) => `x${cookie}`],
		['a signature cut short', (cookie: string) => cookie.slice(0, -4)],
		['an empty signature', (cookie: string) => `${cookie.split('.')[0]}.`],
		['nothing', () => ''],
		['only a dot', () => '.']
	])('is not opened by %s', async (_, forge) => {
		const ana = await addActor(db, 'pupil', 'Ana');
		const browser = newBrowser(db, accounts);
		await startSession(await browser.visit(), ana.userId);
		browser.jar.set(COOKIE, forge(browser.jar.get(COOKIE) ?? ''));
		expect((await browser.visit()).locals.actor).toBeNull();
	});

	test('made with another secret opens nothing', async () => {
		const ana = await addActor(db, 'pupil', 'Ana');
		const browser = newBrowser(db, accounts);
		await startSession(await browser.visit(), ana.userId);
		const token = browser.jar.get(COOKIE)?.split('.')[0] ?? '';
		browser.jar.set(COOKIE, `${token}.${Buffer.alloc(32).toString('base64')}`);
		expect((await browser.visit()).locals.actor).toBeNull();
	});

	test('runs out after a month, and is put off by use once a day', async () => {
		const ana = await addActor(db, 'pupil', 'Ana');
		const browser = newBrowser(db, accounts);
		await startSession(await browser.visit(), ana.userId);
		const later = newBrowser(db, accounts, () => Date.now() + 31 * DAY);
		for (const [name, value] of browser.jar) later.jar.set(name, value);
		expect((await later.visit()).locals.actor).toBeNull();

		const stale = new Date(Date.now() - 2 * DAY);
		const ending = new Date(Date.now() + 28 * DAY);
		await db.write((tx) => tx.update(sessions).set({ updatedAt: stale, expiresAt: ending }).run());
		expect((await browser.visit()).locals.actor).toEqual(ana);
		expect(rows()[0]?.expiresAt.getTime()).toBeGreaterThan(Date.now() + 29 * DAY);
	});

	test('is gone with its person', async () => {
		const ana = await addActor(db, 'pupil', 'Ana');
		const browser = newBrowser(db, accounts);
		await startSession(await browser.visit(), ana.userId);
		await db.write((tx) => tx.delete(users).where(eq(users.id, ana.userId)).run());
		expect((await browser.visit()).locals.actor).toBeNull();
	});

	test('of a guest is made once', async () => {
		const browser = newBrowser(db, accounts);
		const first = await actorOrGuest(await browser.visit(), '203.0.113.7');
		expect(first).toMatchObject({ name: 'Guest', role: 'guest' });
		expect(await actorOrGuest(await browser.visit(), '203.0.113.7')).toEqual(first);
		expect(db.read.select().from(users).all()).toHaveLength(1);
	});
});
