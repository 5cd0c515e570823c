import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DAY } from '../db/clock.ts';
import type { Database } from '../db/open.ts';
import { credentials, users } from '../db/schema/accounts.ts';
import { freshDatabase } from '../db/testing.ts';
import type { Actor } from './actor.ts';
import { createInvite, openInvites, withdrawInvite } from './invites.ts';
import { awaitsOwner, signUpAndIn, signUpTeacher } from './sign-up.ts';
import { newBrowser, testAccounts } from './testing.ts';

// Hashes are slow by design, and slower on a machine that is busy.
vi.setConfig({ testTimeout: 60_000 });

const NOW = 1_800_000_000_000;
const ana = { name: "Ana O'Neill 🦊", email: 'ana@example.org', password: 'seven green llamas' };
const ben = { name: 'بن', email: 'ben@example.org', password: 'eleven blue bottles' };

describe('signing up', () => {
	let db: Database;
	beforeEach(async () => {
		db = await freshDatabase();
	});

	const ownerNow = async (): Promise<Actor> => ({
		userId: await signUpTeacher(db, ana, NOW),
		name: ana.name,
		role: 'owner'
	});
	const everybody = () =>
		db.read.select({ name: users.name, role: users.role }).from(users).orderBy(users.role).all();

	test('the first account owns the installation, and keeps its password only as a hash', async () => {
		expect(awaitsOwner(db.read)).toBe(true);
		await signUpTeacher(db, ana, NOW);
		expect(awaitsOwner(db.read)).toBe(false);
		expect(everybody()).toEqual([{ name: ana.name, role: 'owner' }]);
		const kept = db.read.select().from(credentials).get();
		expect(kept?.password).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
	});

	test('of many at once exactly one becomes the owner, and the others need an invite', async () => {
		const many = await Promise.allSettled(
			Array.from({ length: 6 }, (_, n) =>
				signUpTeacher(db, { ...ana, email: `ana${n}@example.org` }, NOW)
			)
		);
		expect(many.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
		for (const one of many.filter((each) => each.status === 'rejected'))
			expect(one.reason).toMatchObject({ code: 'invite-needed', status: 403 });
		expect(everybody()).toEqual([{ name: ana.name, role: 'owner' }]);
	});

	test('an invite lets one teacher in, once', async () => {
		const owner = await ownerNow();
		const { token } = await createInvite(db, owner, NOW);
		const both = await Promise.allSettled([
			signUpTeacher(db, { ...ben, invite: token }, NOW),
			signUpTeacher(db, { ...ben, email: 'eve@example.org', invite: token }, NOW)
		]);
		expect(both.map((one) => one.status).toSorted()).toEqual(['fulfilled', 'rejected']);
		const late = both.find((one) => one.status === 'rejected');
		expect(late).toMatchObject({ reason: { code: 'invite-used' } });
		expect(everybody()).toEqual([
			{ name: ana.name, role: 'owner' },
			{ name: ben.name, role: 'teacher' }
		]);
		expect(await openInvites(db, owner, NOW)).toEqual([]);
	});

	test.each([
		['made up', 'x'.repeat(32), NOW, 'invite-unknown'],
		['run out', undefined, NOW + 7 * DAY, 'invite-expired']
	])('an invite that is %s lets nobody in', async (_, made, at, code) => {
		const owner = await ownerNow();
		const { token } = await createInvite(db, owner, NOW);
		const trying = signUpTeacher(db, { ...ben, invite: made ?? token }, at);
		await expect(trying).rejects.toMatchObject({ code });
	});

	test('an invite that was withdrawn lets nobody in', async () => {
		const owner = await ownerNow();
		const { id, token } = await createInvite(db, owner, NOW);
		await withdrawInvite(db, owner, id);
		const trying = signUpTeacher(db, { ...ben, invite: token }, NOW);
		await expect(trying).rejects.toMatchObject({ code: 'invite-unknown' });
	});

	test('an address can have one account; the invite is not lost by trying', async () => {
		const owner = await ownerNow();
		const { token } = await createInvite(db, owner, NOW);
		const again = signUpTeacher(db, { ...ana, invite: token }, NOW);
		await expect(again).rejects.toMatchObject({ code: 'email-taken', field: 'email' });
		expect(await openInvites(db, owner, NOW)).toHaveLength(1);
	});

	test('a form sent twice ends as if sent once', async () => {
		const accounts = testAccounts(db);
		const browser = newBrowser(db, accounts);
		const requests = [await browser.visit(), await browser.visit()];
		const both = await Promise.all(requests.map((web) => signUpAndIn(web, ana, '203.0.113.7')));
		expect(both).toEqual(['in', 'in']);
		expect(everybody()).toEqual([{ name: ana.name, role: 'owner' }]);
		expect((await browser.visit()).locals.actor).toMatchObject({ name: ana.name, role: 'owner' });
	});

	test('whoever does not know the password gains nothing by signing up again', async () => {
		await ownerNow();
		const browser = newBrowser(db, testAccounts(db));
		const eve = { ...ana, password: 'some other password' };
		await expect(signUpAndIn(await browser.visit(), eve, '203.0.113.7')).rejects.toMatchObject({
			code: 'invite-needed'
		});
		expect((await browser.visit()).locals.actor).toBeNull();
	});
});
