import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DAY } from '../db/clock.ts';
import type { Database } from '../db/open.ts';
import { sessions } from '../db/schema/accounts.ts';
import { freshDatabase } from '../db/testing.ts';
import type { Actor } from './actor.ts';
import { createInvite } from './invites.ts';
import {
	createReset,
	createResetFor,
	resetPassword,
	teachersToReset,
	usableReset
} from './resets.ts';
import { signUpTeacher } from './sign-up.ts';
import { signInTeacher } from './sign-in.ts';
import { addActor, newBrowser, testAccounts } from './testing.ts';

// Hashes are slow by design, and slower on a machine that is busy.
vi.setConfig({ testTimeout: 60_000 });

const ana = { name: 'Ana', email: 'ana@example.org', password: 'seven green llamas' };
const ben = { name: 'Ben', email: 'ben@example.org', password: 'eleven blue bottles' };
const NEXT = 'a cup of cold tea';

describe('a forgotten password', () => {
	let db: Database;
	let owner: Actor;
	let benId: string;
	const now = Date.now();

	beforeEach(async () => {
		db = await freshDatabase();
		owner = { userId: await signUpTeacher(db, ana, now), name: 'Ana', role: 'owner' };
		const { token } = await createInvite(db, owner, now);
		benId = await signUpTeacher(db, { ...ben, invite: token }, now);
	});

	const signIn = async (email: string, password: string) => {
		const browser = newBrowser(db, testAccounts(db));
		return signInTeacher(await browser.visit(), { email, password }, '203.0.113.7');
	};

	test('is replaced by way of the owner’s link, once, and every device is signed out', async () => {
		await signIn(ben.email, ben.password);
		expect(db.read.select().from(sessions).all()).toHaveLength(1);
		const token = await createReset(db, owner, benId, now);
		expect(usableReset(db.read, token, now).email).toBe(ben.email);
		await resetPassword(db, token, NEXT, now);
		expect(db.read.select().from(sessions).all()).toEqual([]);
		await expect(signIn(ben.email, ben.password)).rejects.toMatchObject({ status: 401 });
		expect(await signIn(ben.email, NEXT)).toBe('in');
		await expect(resetPassword(db, token, NEXT, now)).rejects.toMatchObject({
			code: 'reset-unknown'
		});
	});

	test('a newer link ends the older one, and a day ends both', async () => {
		const old = await createReset(db, owner, benId, now);
		const young = await createReset(db, owner, benId, now);
		const unknown = expect.objectContaining({ code: 'reset-unknown', status: 404 });
		expect(() => usableReset(db.read, old, now)).toThrow(unknown);
		expect(() => usableReset(db.read, young, now + DAY)).toThrow(unknown);
		expect(() => usableReset(db.read, 'made up', now)).toThrow(unknown);
		expect(usableReset(db.read, young, now + DAY - 1).userId).toBe(benId);
	});

	test('the owner gets her own link on the server’s command line', async () => {
		const token = await createResetFor(db, ' ANA@example.org ', now);
		await resetPassword(db, token, NEXT, now);
		expect(await signIn(ana.email, NEXT)).toBe('in');
	});

	test('only the owner makes links, and only for teachers', async () => {
		const teacher: Actor = { userId: benId, name: 'Ben', role: 'teacher' };
		const pupil = await addActor(db, 'pupil');
		for (const actor of [teacher, pupil, null]) {
			await expect(createReset(db, actor, benId, now)).rejects.toMatchObject({
				status: actor ? 403 : 401
			});
			await expect(teachersToReset(db, actor)).rejects.toThrow();
		}
		for (const id of [pupil.userId, 'nobody']) {
			await expect(createReset(db, owner, id, now)).rejects.toMatchObject({
				code: 'no-such-teacher'
			});
		}
		expect(await teachersToReset(db, owner)).toMatchObject([{ id: benId, name: 'Ben' }]);
	});
});
