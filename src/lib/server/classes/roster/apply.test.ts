import { beforeEach, describe, expect, test, vi } from 'vitest';
import { findPupil } from '../../accounts/pupils.ts';
import { addActor } from '../../accounts/testing.ts';
import type { Actor } from '../../accounts/actor.ts';
import { newId } from '../../db/id.ts';
import type { Database } from '../../db/open.ts';
import { users } from '../../db/schema/accounts.ts';
import { classes } from '../../db/schema/classes.ts';
import { freshDatabase } from '../../db/testing.ts';
import { createClass } from '../classes.ts';
import { rosterOf, setRemoved } from '../roster.ts';
import { newSlips } from '../slips.ts';
import { applyRoster, carried, carry } from './apply.ts';
import { fromPaste } from './pasted.ts';

// Hashes are slow by design, and slower on a machine that is busy.
vi.setConfig({ testTimeout: 60_000 });

describe('taking a list into a class', () => {
	let db: Database;
	let teacher: Actor;
	let classId: string;
	beforeEach(async () => {
		db = await freshDatabase();
		teacher = await addActor(db, 'teacher');
		classId = await createClass(db, teacher, { id: newId(), name: '5b' }, 1);
	});
	const take = (text: string, now = 2) =>
		applyRoster(db, teacher, { classId, pupils: fromPaste(text).pupils }, now);
	const code = () => db.read.select().from(classes).get()?.joinCode ?? '';
	const roster = async () =>
		(await rosterOf(db, teacher, classId))
			.filter(({ removedAt }) => removedAt === null)
			.map(({ name }) => name);

	test('makes accounts whose words open them', async () => {
		const { pupils, untaken } = await take('Siobhán O’Neill\nمريم\n=1+1');
		expect(untaken).toEqual([]);
		expect(await roster()).toEqual(['=1+1', 'Siobhán O’Neill', 'مريم']);
		const words = pupils.find(({ name }) => name === 'مريم')?.passphrase ?? '';
		await expect(
			findPupil(db, { code: code(), name: 'مريم', passphrase: words })
		).resolves.toBeTruthy();
	});

	test('says what was not taken and why, and takes the rest', async () => {
		await take('Ana');
		const { taken, untaken } = await take(`ana\nBen\nben\n...\n${'x'.repeat(61)}`);
		expect(taken.map(({ name }) => name)).toEqual(['Ben']);
		expect(untaken.map(({ line, why }) => [line, why])).toEqual([
			[1, 'This pupil is on the roster already.'],
			[3, 'It is in the list twice. If these are two pupils, add a letter to one name.'],
			[4, 'There is no name in it.'],
			[5, 'That is too long: use 60 letters at most.']
		]);
	});

	test('sent twice makes nobody twice', async () => {
		const [first, second] = await Promise.all([take('Ana\nBen'), take('Ana\nBen')]);
		expect([first.taken.length, second.taken.length].toSorted()).toEqual([0, 2]);
		expect(db.read.select().from(users).all()).toHaveLength(3);
	});

	test('puts back who was removed, with the account of then', async () => {
		await take('Ana');
		const [place] = await rosterOf(db, teacher, classId);
		await setRemoved(db, teacher, place?.id ?? '', 3);
		const { taken, pupils } = await take('Ana');
		expect(taken).toMatchObject([{ what: 'back' }]);
		expect(pupils).toEqual([]);
		expect(await roster()).toEqual(['Ana']);
	});

	test('tells pupils of one name apart by their ids', async () => {
		const pupils = [1, 2].map((n) => ({ line: n, name: 'Ana', externalId: `u${n}` }));
		const input = { classId, pupils };
		expect((await applyRoster(db, teacher, input, 2)).taken).toHaveLength(2);
		expect((await applyRoster(db, teacher, input, 3)).taken).toHaveLength(0);
	});

	test('is for teachers of the class', async () => {
		const stranger = await addActor(db, 'teacher');
		const work = applyRoster(db, stranger, { classId, pupils: [] }, 2);
		await expect(work).rejects.toMatchObject({ status: 404 });
	});

	test('a slip has new words, and the old ones open nothing', async () => {
		const { pupils } = await take('Ana');
		const [place] = await rosterOf(db, teacher, classId);
		const input = { classId, enrolmentIds: [place?.id ?? '', 'none'] };
		const [slip] = await newSlips(db, teacher, input, 3);
		const open = (passphrase: string) => findPupil(db, { code: code(), name: 'Ana', passphrase });
		await expect(open(slip?.passphrase ?? '')).resolves.toBeTruthy();
		await expect(open(pupils[0]?.passphrase ?? '')).rejects.toThrow();
		const nobody = newSlips(db, teacher, { classId, enrolmentIds: ['none'] }, 4);
		await expect(nobody).rejects.toMatchObject({ code: 'nobody-chosen' });
	});
});

test('a list is carried through a form as it is', () => {
	const pupils = [{ line: 2, name: '"<b>', externalId: null }];
	expect(carried(carry(pupils))).toEqual(pupils);
	for (const text of ['', '{}', '[[1,2,3]]', 'null'])
		expect(() => carried(text)).toThrowError(expect.objectContaining({ code: 'stale-form' }));
});
