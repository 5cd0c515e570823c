import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Actor } from '../accounts/actor.ts';
import type { Accounts } from '../accounts/auth.ts';
import { signInPupil } from '../accounts/pupils.ts';
import { addActor, newBrowser, testAccounts } from '../accounts/testing.ts';
import { DAY, MINUTE } from '../db/clock.ts';
import { newId } from '../db/id.ts';
import type { Database } from '../db/open.ts';
import { users } from '../db/schema/accounts.ts';
import { classes, enrolments } from '../db/schema/classes.ts';
import { freshDatabase } from '../db/testing.ts';
import { changeCode, classesOf, createClass, openClass, renameClass } from './classes.ts';
import { shownCode } from './codes.ts';
import { joinAnotherClass, joinClass } from './join.ts';
import { givePassphrase, rosterOf, setRemoved } from './roster.ts';

// Hashes are slow by design, and slower on a machine that is busy.
vi.setConfig({ testTimeout: 60_000 });

const ADDRESS = '203.0.113.7';

describe('a class', () => {
	let db: Database;
	let accounts: Accounts;
	let teacher: Actor;
	let classId: string;
	let ahead: number;
	beforeEach(async () => {
		db = await freshDatabase();
		accounts = testAccounts(db);
		teacher = await addActor(db, 'teacher');
		ahead = 0;
		classId = await createClass(db, teacher, { id: newId(), name: '5b' }, now());
	});

	const now = () => Date.now() + ahead;
	const code = () => db.read.select().from(classes).get()?.joinCode ?? '';
	const join = (name: string, more: { another?: boolean; once?: string; code?: string } = {}) =>
		joinClass(db, { code: code(), name, once: newId(), another: false, ...more }, now());
	const comeBack = async (name: string, passphrase: string, withCode = code()) => {
		const browser = newBrowser(db, accounts, now);
		await signInPupil(await browser.visit(), { code: withCode, name, passphrase }, ADDRESS);
		return (await browser.visit()).locals.actor;
	};

	test.each([
		"Siobhán O'Neill",
		'مريم',
		'👩‍🚀 Kim',
		'<script>alert(1)</script>',
		"Robert'); DROP TABLE users;--",
		'रमेश'
	])('%s joins, and comes back on any device', async (name) => {
		const { userId, passphrase } = await join(name, { code: shownCode(code()).toLowerCase() });
		const back = await comeBack(` ${name}  `, passphrase.toUpperCase().replaceAll(' ', '-'));
		expect(back).toEqual({ userId, name, role: 'pupil' });
		expect(await rosterOf(db, teacher, classId)).toMatchObject([{ name, removedAt: null }]);
	});

	test('two of one name are told apart by their passphrases', async () => {
		const first = await join('Ana');
		await expect(join('ána ')).rejects.toMatchObject({
			code: 'same-name',
			field: 'same',
			message: 'Somebody called ána is in this class already.'
		});
		const second = await join('ANA', { another: true });
		expect((await comeBack('Ana', first.passphrase))?.userId).toBe(first.userId);
		expect((await comeBack('Ana', second.passphrase))?.userId).toBe(second.userId);
		expect(await rosterOf(db, teacher, classId)).toHaveLength(2);
	});

	test('five of one name are enough', async () => {
		for (let n = 0; n < 5; n++) await join('Ana', { another: true });
		await expect(join('Ana', { another: true })).rejects.toMatchObject({
			code: 'too-many-of-one-name',
			field: 'name'
		});
	});

	test('a form sent twice makes one pupil, whose passphrase is the second', async () => {
		const once = newId();
		const both = await Promise.all([join('Ana', { once }), join('Ana', { once })]);
		expect(new Set(both.map((one) => one.userId)).size).toBe(1);
		expect(db.read.select().from(enrolments).all()).toHaveLength(1);
		const passed = await Promise.allSettled(both.map((one) => comeBack('Ana', one.passphrase)));
		expect(passed.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
	});

	test('an old form sent again is somebody new, never the pupil of then', async () => {
		const once = newId();
		await join('Ana', { once });
		ahead = 2 * MINUTE;
		await expect(join('Ana', { once, another: true })).rejects.toMatchObject({
			code: 'stale-form'
		});
		expect(db.read.select().from(enrolments).all()).toHaveLength(1);
	});

	test.each([
		['', 'wrong'],
		['Ana', 'wrong words here'],
		['Ana', ''],
		['Eve', 'the right one']
	])('nobody comes back as %j with %j', async (name, typed) => {
		const { passphrase } = await join('Ana');
		const given = typed === 'the right one' ? passphrase : typed;
		await expect(comeBack(name, given)).rejects.toMatchObject({
			code: 'wrong-passphrase',
			field: 'passphrase'
		});
	});

	test('a passphrase is good in its own class only', async () => {
		const { passphrase } = await join('Ana');
		await createClass(db, teacher, { id: newId(), name: '5c' }, now());
		const other = db.read.select().from(classes).all().at(-1)?.joinCode ?? '';
		expect(other).not.toBe(code());
		await expect(comeBack('Ana', passphrase, other)).rejects.toMatchObject({
			code: 'wrong-passphrase'
		});
	});

	test('a wrong code is said at the code, and guessing it is stopped', async () => {
		const wrong = { code: 'CCCCCCCC' };
		await expect(join('Ana', wrong)).rejects.toMatchObject({ code: 'code-unknown', field: 'code' });
		for (let n = 0; n < 100; n++)
			await comeBack(`Ana ${n}`, 'x', 'CCCCCCCC').catch(() => undefined);
		await expect(comeBack('Ana', 'x', 'CCCCCCCC')).rejects.toMatchObject({
			code: 'too-many-tries'
		});
		const { passphrase } = await join('Ben');
		await expect(comeBack('Ben', passphrase)).rejects.toMatchObject({ code: 'too-many-tries' });
		ahead = 15 * MINUTE;
		expect(await comeBack('Ben', passphrase)).toMatchObject({ name: 'Ben' });
	});

	test('that is closed or run out lets nobody new in, but everybody back', async () => {
		const { passphrase } = await join('Ana');
		await openClass(db, teacher, classId, false);
		await expect(join('Ben')).rejects.toMatchObject({ code: 'code-closed', field: 'code' });
		await openClass(db, teacher, classId, true, now() + DAY);
		await join('Ben');
		ahead = DAY;
		await expect(join('Cleo')).rejects.toMatchObject({ code: 'code-closed' });
		expect(await comeBack('Ana', passphrase)).toMatchObject({ name: 'Ana' });
	});

	test('that gets a new code is not found by the old', async () => {
		const old = code();
		await changeCode(db, teacher, classId);
		expect(code()).not.toBe(old);
		await expect(join('Ana', { code: old })).rejects.toMatchObject({ code: 'code-unknown' });
		await join('Ana');
	});

	test('a pupil who is removed does not come back until put back', async () => {
		const { passphrase } = await join('Ana');
		const [place] = await rosterOf(db, teacher, classId);
		await setRemoved(db, teacher, place?.id ?? '', now());
		await expect(comeBack('Ana', passphrase)).rejects.toMatchObject({ code: 'wrong-passphrase' });
		await setRemoved(db, teacher, place?.id ?? '', null);
		expect(await comeBack('Ana', passphrase)).toMatchObject({ name: 'Ana' });
	});

	test('a new passphrase replaces the old and signs out everywhere', async () => {
		const { passphrase, userId } = await join('Ana');
		const browser = newBrowser(db, accounts, now);
		await signInPupil(await browser.visit(), { code: code(), name: 'Ana', passphrase }, ADDRESS);
		const [place] = await rosterOf(db, teacher, classId);
		const given = await givePassphrase(db, teacher, place?.id ?? '', now());
		expect((await browser.visit()).locals.actor).toBeNull();
		await expect(comeBack('Ana', passphrase)).rejects.toThrow();
		expect((await comeBack('Ana', given.passphrase))?.userId).toBe(userId);
	});

	test('a pupil of one class joins another with the same account, once', async () => {
		const { userId } = await join('Ana');
		const ana = { userId, name: 'Ana', role: 'pupil' } as const;
		const other = await createClass(db, teacher, { id: newId(), name: 'Reading club' }, now());
		const theirs = db.read
			.select()
			.from(classes)
			.all()
			.find((row) => row.id === other);
		for (let n = 0; n < 2; n++) await joinAnotherClass(db, ana, theirs?.joinCode ?? '', now());
		expect(await rosterOf(db, teacher, other)).toMatchObject([{ name: 'Ana', pupilId: userId }]);
		expect(db.read.select().from(users).all()).toHaveLength(2);
	});

	test('is made once, however often its form is sent, and renamed', async () => {
		const id = newId();
		const make = () => createClass(db, teacher, { id, name: ' Year  6 🦊 ' }, now());
		expect(await Promise.all([make(), make()])).toEqual([id, id]);
		await renameClass(db, teacher, id, "O'Neill's class");
		const list = await classesOf(db, teacher);
		expect(list.map((row) => row.name)).toEqual(['5b', "O'Neill's class"]);
		await expect(renameClass(db, teacher, id, '  ')).rejects.toMatchObject({ field: 'name' });
		const stranger = await addActor(db, 'teacher');
		await expect(createClass(db, stranger, { id, name: 'Mine' }, now())).rejects.toMatchObject({
			status: 404
		});
	});
});
