import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { openDatabase } from '../../src/lib/server/db/open.ts';
import { events } from '../../src/lib/server/db/schema/events.ts';
import { freshFolder } from '../../src/lib/server/db/testing.ts';

const script = new URL('../../scripts/backup.ts', import.meta.url).pathname;
const backup = (folder: string, ...to: string[]) =>
	spawnSync(process.execPath, [script, ...to], { env: { ...process.env, DATA_DIR: folder } });

test('copies what is committed while the database is open', async () => {
	const folder = freshFolder();
	const db = await openDatabase({ file: join(folder, 'readback.db') });
	await db.write((tx) =>
		tx.insert(events).values({ id: 'e1', at: 1, kind: 'test', subject: 'x', data: {} }).run()
	);
	const copy = join(folder, 'copy.db');
	expect(backup(folder, copy).status).toBe(0);
	const read = new Sqlite(copy, { readonly: true });
	expect(read.prepare('select id from events').pluck().all()).toEqual(['e1']);
	expect(read.pragma('integrity_check', { simple: true })).toBe('ok');
	read.close();
	await db.close();
});

test('says what to do, and overwrites nothing', () => {
	const folder = freshFolder();
	expect(backup(folder).status).toBe(2);
	expect(backup(folder, join(folder, 'copy.db')).stderr.toString()).toContain('DATA_DIR');
	writeFileSync(join(folder, 'readback.db'), '');
	const taken = join(folder, 'taken');
	writeFileSync(taken, 'mine');
	const refused = backup(folder, taken);
	expect(refused.status).toBe(1);
	expect(refused.stderr.toString()).toContain('left as it is');
});
