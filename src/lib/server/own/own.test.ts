import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { eq, sql } from 'drizzle-orm';
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '../accounts/actor.ts';
import { findPupil } from '../accounts/pupils.ts';
import { addActor } from '../accounts/testing.ts';
import { saveAnswer } from '../attempts/save.ts';
import { startAssigned } from '../attempts/start.ts';
import { submitAttempt } from '../attempts/submit.ts';
import { MORNING, school, type School } from '../attempts/testing.ts';
import { joinClass } from '../classes/join.ts';
import { newId } from '../db/id.ts';
import type { Database } from '../db/open.ts';
import * as schema from '../db/schema/index.ts';
import { freshDatabase } from '../db/testing.ts';
import { rosterOfClass } from '../insight/queries.ts';
import { markIn } from '../reading/marks.ts';
import { ERASED_NAME, erasePupil } from './erase.ts';
import { gatherOwn } from './gather.ts';
import { formerNames } from './names-log.ts';
import { renamePupil } from './rename.ts';

const { users, attempts, scores, responses, enrolments, classes, events } = schema;

describe('one’s own account', () => {
	let db: Database;
	let made: School;
	let zoe: Actor;
	let passphrase: string;
	let code: string;
	const joinAs = (name: string, another = false) =>
		joinClass(db, { code, name, once: newId(), another }, MORNING);
	beforeEach(async () => {
		db = await freshDatabase();
		made = await school(db, { assignment: { attempts: 3 } });
		code = 'KMNP3479';
		await db.write((tx) => tx.update(classes).set({ joinCode: code }).run());
		const joined = await joinAs('Zoë Ölmez');
		passphrase = joined.passphrase;
		zoe = { userId: joined.userId, name: 'Zoë Ölmez', role: 'pupil' };
	});
	const sit = async (handIn = true, chosen: readonly number[] = [0]) => {
		const begun = { assignmentId: made.assignmentId, userId: zoe.userId, now: MORNING };
		const { attemptId } = await startAssigned(db, begun);
		const answer = { attemptId, position: 0, chosen, base: 0, now: MORNING + 1 };
		await saveAnswer(db, answer);
		if (handIn) await submitAttempt(db, { attemptId, now: MORNING + 2 });
		return attemptId;
	};

	describe('another name', () => {
		test('is shown everywhere, signs in, and stands in the record for the teacher', async () => {
			expect(await renamePupil(db, zoe, '  Zoë   O’Brien ', MORNING)).toBe('Zoë O’Brien');
			const place = db.read
				.select()
				.from(enrolments)
				.where(eq(enrolments.pupilId, zoe.userId))
				.get();
			expect(place?.name).toBe('Zoë O’Brien');
			expect(await findPupil(db, { code, name: "zoe o'brien", passphrase })).toBe(zoe.userId);
			await expect(findPupil(db, { code, name: 'Zoë Ölmez', passphrase })).rejects.toBeTruthy();
			const teacher: Actor = { userId: made.teacherId, name: 'T', role: 'teacher' };
			expect(await formerNames(db, teacher, place?.id ?? '')).toEqual([
				{ from: 'Zoë Ölmez', to: 'Zoë O’Brien', at: MORNING }
			]);
			const stranger = await addActor(db, 'teacher');
			await expect(formerNames(db, stranger, place?.id ?? '')).rejects.toMatchObject({
				status: 404
			});
		});

		test.each([
			['', 'name-missing'],
			['\u200b \u202e', 'name-missing'],
			['x'.repeat(61), 'name-too-long']
		])('%j is refused', async (typed, why) => {
			await expect(renamePupil(db, zoe, typed, MORNING)).rejects.toMatchObject({ code: why });
		});

		test('is refused where five have it, and kept where only its capitals change', async () => {
			for (let i = 0; i < 5; i++) await joinAs('Ana', true);
			await expect(renamePupil(db, zoe, 'ANA', MORNING)).rejects.toMatchObject({
				code: 'too-many-of-one-name',
				field: 'name'
			});
			expect(await renamePupil(db, zoe, 'ZOË ölmez', MORNING)).toBe('ZOË ölmez');
			expect(db.read.select().from(users).where(eq(users.id, zoe.userId)).get()?.name).toBe(
				'ZOË ölmez'
			);
		});

		test('is for pupils alone', async () => {
			for (const role of ['guest', 'teacher'] as const)
				await expect(renamePupil(db, await addActor(db, role), 'X', MORNING)).rejects.toMatchObject(
					{ status: 403 }
				);
		});
	});

	describe('all that is kept', () => {
		test('is given with every answer, and verdicts once the policy shows them', async () => {
			await sit();
			const told = await gatherOwn(db, zoe, MORNING + 9);
			expect(told.person.name).toBe('Zoë Ölmez');
			expect(told.classes).toMatchObject([{ name: 'Zoë Ölmez', leftAt: null }]);
			expect(told.attempts).toHaveLength(1);
			expect(told.attempts[0]?.questions[0]?.answers).toMatchObject([
				{ chosen: [expect.any(String)] }
			]);
			expect(JSON.stringify(told)).not.toContain('$argon2');
		});

		test('leaks nothing of a quiz under way, nor of one whose results are kept', async () => {
			await db.write((tx) =>
				tx
					.update(schema.quizzes)
					.set({ settings: { feedback: 'never', shuffleOptions: true, shuffleQuestions: false } })
					.run()
			);
			await sit();
			await sit(false);
			const bytes = JSON.stringify(await gatherOwn(db, zoe, MORNING + 9));
			for (const secret of ['WHY-', 'TAKEAWAY-', 'RULE-', 'HASH-', '"correct"', '"credit"'])
				expect(bytes).not.toContain(secret);
			expect(bytes).toContain('"score":null');
		});

		test('is nobody else’s', async () => {
			await sit();
			const other = await joinAs('Mia');
			const mia: Actor = { userId: other.userId, name: 'Mia', role: 'pupil' };
			const told = await gatherOwn(db, mia, MORNING + 9);
			expect(told.attempts).toEqual([]);
			expect(JSON.stringify(told)).not.toContain('Ölmez');
			await expect(gatherOwn(db, null, MORNING)).rejects.toMatchObject({ status: 401 });
		});
	});

	describe('erasing', () => {
		test('asks for the three words, and does nothing without them', async () => {
			await expect(erasePupil(db, zoe, 'not my words', MORNING)).rejects.toMatchObject({
				code: 'wrong-own-passphrase',
				field: 'passphrase'
			});
			for (let i = 0; i < 9; i++) await erasePupil(db, zoe, 'x', MORNING).catch(() => undefined);
			await expect(erasePupil(db, zoe, passphrase, MORNING)).rejects.toMatchObject({
				code: 'too-many-tries'
			});
			expect(db.read.select().from(users).where(eq(users.id, zoe.userId)).get()).toBeTruthy();
		});

		test('leaves no byte of the name or of a note on the disk', async () => {
			const attemptId = await sit();
			const mark = { start: 0, end: 9, colour: 'sky', note: 'My own thought' } as const;
			await markIn(db, { attemptId, mark, now: MORNING });
			await renamePupil(db, zoe, 'Zoë Ölmez-Zwo', MORNING);
			const [main] = db.read.all<{ readonly file: string }>(sql`pragma database_list`);
			const held = (words: string) =>
				['', '-wal'].some((end) => readFileSync(`${main?.file}${end}`).includes(words));
			expect([held('Ölmez'), held('My own thought')]).toEqual([true, true]);
			await erasePupil(db, zoe, passphrase, MORNING);
			expect([held('Ölmez'), held('My own thought')]).toEqual([false, false]);
		});

		test('leaves what was handed in to the class, without a name', async () => {
			const kept = await sit();
			const open = await sit(false);
			await renamePupil(db, zoe, 'Zed', MORNING);
			await erasePupil(db, zoe, passphrase.toUpperCase(), MORNING + 9);
			expect(
				db.read
					.select()
					.from(attempts)
					.all()
					.map(({ id }) => id)
			).toEqual([kept]);
			expect(db.read.select().from(scores).all()).toHaveLength(1);
			expect(
				db.read
					.select()
					.from(responses)
					.all()
					.every((row) => row.attemptId !== open)
			).toBe(true);
			const user = db.read.select().from(users).where(eq(users.id, zoe.userId)).get();
			expect(user).toMatchObject({ name: ERASED_NAME, role: 'guest' });
			expect(rosterOfClass(db.read).all({ id: made.classId })).toContainEqual({
				pupilId: zoe.userId,
				name: ERASED_NAME
			});
			const all = JSON.stringify([
				db.read.select().from(users).all(),
				db.read.select().from(enrolments).all(),
				db.read.select().from(events).all()
			]);
			expect(all).not.toMatch(/Ölmez|"Zed"/);
			await expect(findPupil(db, { code, name: 'Zed', passphrase })).rejects.toBeTruthy();
			await expect(findPupil(db, { code, name: ERASED_NAME, passphrase })).rejects.toBeTruthy();
		});

		test('leaves nothing at all of a pupil who has handed in nothing', async () => {
			await sit(false);
			await erasePupil(db, zoe, passphrase, MORNING);
			for (const value of Object.values(schema)) {
				if (!(value instanceof SQLiteTable)) continue;
				expect(JSON.stringify(db.read.select().from(value).all())).not.toContain(zoe.userId);
			}
		});

		test('knows every table that points at a person', () => {
			const pointing = Object.values(schema).flatMap((value) => {
				if (!(value instanceof SQLiteTable)) return [];
				const { name, foreignKeys } = getTableConfig(value);
				return foreignKeys.some((key) => key.reference().foreignTable === users) ? [name] : [];
			});
			const pupils =
				'allowances attempts cards credentials enrolments reading_marks reading_settings sessions waiting words_looked_up';
			const teachers =
				'articles class_teachers classes corrections events invites question_versions quizzes regrades two_factors';
			expect(pointing.toSorted()).toEqual(`${pupils} ${teachers}`.split(' ').toSorted());
		});
	});
});
