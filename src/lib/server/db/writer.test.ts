import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { sql } from 'drizzle-orm';
import { describe, expect, onTestFinished, test } from 'vitest';
import { newId } from './id.ts';
import { openDatabase, type Database, type Tx } from './open.ts';
import { events } from './schema/index.ts';
import { freshDatabase, freshFolder } from './testing.ts';

const record = (tx: Tx, subject: string) =>
	tx
		.insert(events)
		.values({ id: newId(), at: 0, actorId: null, kind: 'test', subject, data: {} })
		.run();

const subjects = (db: Database) =>
	db.read
		.select({ subject: events.subject })
		.from(events)
		.all()
		.map((row) => row.subject)
		.toSorted();

describe('the write path', () => {
	test('gives back what the unit returned, after the commit', async () => {
		const db = await freshDatabase();
		const seen = await db.write((tx) => {
			record(tx, 'a');
			return 'done';
		});
		expect(seen).toBe('done');
		expect(subjects(db)).toEqual(['a']);
	});

	test('units that arrive together share one commit', async () => {
		const db = await freshDatabase();
		const commits = () => db.read.get<{ data_version: number }>(sql.raw('PRAGMA data_version'));
		const before = commits().data_version;
		const seenByReader: number[] = [];
		await Promise.all(
			['a', 'b', 'c'].map((subject) =>
				db.write((tx) => {
					record(tx, subject);
					seenByReader.push(subjects(db).length);
				})
			)
		);
		expect(seenByReader).toEqual([0, 0, 0]);
		expect(commits().data_version - before).toBe(1);
		expect(subjects(db)).toEqual(['a', 'b', 'c']);
	});

	test('a unit that fails undoes itself and nobody else', async () => {
		const db = await freshDatabase();
		const results = await Promise.allSettled([
			db.write((tx) => record(tx, 'before')),
			db.write((tx) => {
				record(tx, 'half done');
				throw new Error('changed my mind');
			}),
			db.write((tx) => {
				const id = newId();
				const row = { id, at: 0, actorId: null, kind: 'twice', subject: 'twice', data: {} };
				tx.insert(events).values(row).run();
				tx.insert(events).values(row).run();
			}),
			db.write((tx) => record(tx, 'after'))
		]);
		expect(results.map((result) => result.status)).toEqual([
			'fulfilled',
			'rejected',
			'rejected',
			'fulfilled'
		]);
		expect(subjects(db)).toEqual(['after', 'before']);
	});

	test('a unit may hold a transaction of its own and write past its failure', async () => {
		const db = await freshDatabase();
		await db.write((tx) => {
			record(tx, 'kept');
			try {
				tx.transaction((inner) => {
					record(inner as unknown as Tx, 'dropped');
					throw new Error('inner');
				});
			} catch {
				record(tx, 'kept too');
			}
		});
		expect(subjects(db)).toEqual(['kept', 'kept too']);
	});

	test('a unit that waits is refused and undone', async () => {
		const db = await freshDatabase();
		const waits = db.write(async (tx) => {
			record(tx, 'too early');
			await Promise.resolve();
		});
		await expect(waits).rejects.toThrow(TypeError);
		expect(subjects(db)).toEqual([]);
	});

	test('where the commit is lost, every caller of it hears so', async () => {
		const db = await freshDatabase();
		const results = await Promise.allSettled([
			db.write((tx) => record(tx, 'a')),
			db.write((tx) => {
				tx.run(sql`ROLLBACK`);
				throw new Error('the disk is full');
			}),
			db.write((tx) => record(tx, 'b'))
		]);
		expect(results.map((result) => result.status)).toEqual(['rejected', 'rejected', 'rejected']);
		expect(subjects(db)).toEqual([]);
		await db.write((tx) => record(tx, 'next'));
		expect(subjects(db)).toEqual(['next']);
	});

	test('more units than one commit takes are all written, in order', async () => {
		const db = await openDatabase({ file: join(freshFolder(), 'readback.db'), most: 10 });
		const order: number[] = [];
		await Promise.all(
			Array.from({ length: 95 }, (_, index) =>
				db.write((tx) => {
					record(tx, String(index));
					order.push(index);
				})
			)
		);
		expect(order).toEqual(Array.from({ length: 95 }, (_, index) => index));
		expect(subjects(db)).toHaveLength(95);
		await db.close();
	});

	test('closing commits what is queued and takes no more', async () => {
		const file = join(freshFolder(), 'readback.db');
		const db = await openDatabase({ file, gatherMs: 10_000 });
		const last = db.write((tx) => record(tx, 'last'));
		await db.close();
		await last;
		await expect(db.write((tx) => record(tx, 'late'))).rejects.toThrow(/closed/);
		const again = await openDatabase({ file });
		expect(subjects(again)).toEqual(['last']);
		await again.close();
	});
});

test(
	'a process killed at any moment loses nothing that it acknowledged',
	{ timeout: 60_000 },
	async () => {
		const file = join(freshFolder(), 'readback.db');
		const here = (name: string) => pathToFileURL(join(import.meta.dirname, name)).href;
		const program = `
		const { openDatabase } = await import(${JSON.stringify(here('open.ts'))});
		const { events } = await import(${JSON.stringify(here('schema/index.ts'))});
		const db = await openDatabase({ file: ${JSON.stringify(file)} });
		let next = 0;
		const client = async () => {
			for (;;) {
				const subject = String(next++);
				await db.write((tx) => tx.insert(events).values(
					{ id: subject, at: 0, actorId: null, kind: 'test', subject, data: {} }).run());
				process.stdout.write(subject + '\\n');
			}
		};
		await Promise.all(Array.from({ length: 20 }, client));
	`;
		const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
			stdio: ['ignore', 'pipe', 'inherit']
		});
		onTestFinished(() => void child.kill('SIGKILL'));
		const acknowledged: string[] = [];
		for await (const line of createInterface({ input: child.stdout })) {
			acknowledged.push(line);
			if (acknowledged.length === 500) child.kill('SIGKILL');
		}
		if (child.signalCode === null) await once(child, 'exit');
		expect(child.signalCode).toBe('SIGKILL');
		const db = await openDatabase({ file });
		const kept = new Set(subjects(db));
		expect(acknowledged.length).toBeGreaterThanOrEqual(500);
		expect(acknowledged.filter((subject) => !kept.has(subject))).toEqual([]);
		await db.close();
	}
);
