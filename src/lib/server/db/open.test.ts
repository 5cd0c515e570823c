import { sql } from 'drizzle-orm';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { newId } from './id.ts';
import { openDatabase, type Database } from './open.ts';
import { prepared } from './prepared.ts';
import { classes, events, users } from './schema/index.ts';
import { freshDatabase, freshFolder } from './testing.ts';

const pragma = (db: Database, on: 'read' | 'library', name: string) =>
	Object.values(db[on].get<Record<string, unknown>>(sql.raw(`PRAGMA ${name}`)))[0];

const event = (subject: string) => ({
	id: newId(),
	at: 0,
	actorId: null,
	kind: 'test',
	subject,
	data: {}
});

describe('opening', () => {
	test('a reopened file is as durable as a new one', async () => {
		const file = join(freshFolder(), 'a folder', 'readback.db');
		for (const opening of ['first', 'second']) {
			const db = await openDatabase({ file });
			expect(pragma(db, 'library', 'journal_mode'), opening).toBe('wal');
			expect(pragma(db, 'library', 'synchronous'), opening).toBe(2);
			expect(pragma(db, 'read', 'synchronous'), opening).toBe(2);
			expect(pragma(db, 'library', 'foreign_keys'), opening).toBe(1);
			expect(pragma(db, 'library', 'busy_timeout'), opening).toBeLessThanOrEqual(250);
			expect(pragma(db, 'read', 'busy_timeout'), opening).toBeLessThanOrEqual(250);
			await db.close();
		}
	});

	test('makes a folder that is closed to others', async () => {
		const folder = join(freshFolder(), 'data');
		const db = await openDatabase({ file: join(folder, 'readback.db') });
		expect(statSync(folder).mode & 0o777).toBe(0o700);
		await db.close();
	});

	test('keeps rows from one opening to the next', async () => {
		const file = join(freshFolder(), 'readback.db');
		const first = await openDatabase({ file });
		await first.write((tx) => tx.insert(events).values(event('kept')).run());
		await first.close();
		const second = await openDatabase({ file });
		expect(second.read.select().from(events).all()).toMatchObject([{ subject: 'kept' }]);
		await second.close();
	});
});

describe('a fresh database', () => {
	let db: Database;
	beforeEach(async () => {
		db = await freshDatabase();
	});

	test('the reader cannot write', () => {
		expect(() => db.read.insert(events).values(event('no')).run()).toThrow(/readonly/);
	});

	test('holds to foreign keys', async () => {
		const stray = { id: newId(), ownerId: 'nobody', name: 'A', joinCode: 'X', createdAt: 0 };
		await expect(db.write((tx) => tx.insert(classes).values(stray).run())).rejects.toThrow();
	});

	test('has room for one owner only', async () => {
		const owner = (email: string) => ({
			id: newId(),
			name: 'A',
			email,
			role: 'owner' as const,
			createdAt: new Date(0),
			updatedAt: new Date(0)
		});
		const add = (email: string) => db.write((tx) => tx.insert(users).values(owner(email)).run());
		await add('a@example.org');
		await expect(add('b@example.org')).rejects.toThrow(/UNIQUE/);
	});

	test('prepares a statement once for each connection', () => {
		let built = 0;
		const all = prepared((connection) => {
			built += 1;
			return connection.select().from(events).prepare();
		});
		expect(all(db.read).all()).toEqual([]);
		expect(all(db.read)).toBe(all(db.read));
		expect(all(db.library)).not.toBe(all(db.read));
		expect(built).toBe(2);
	});
});
