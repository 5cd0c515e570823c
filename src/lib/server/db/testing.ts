import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openDatabase, type Database } from './open.ts';

const temporaryFolder = () => mkdtempSync(join(tmpdir(), 'readback-'));

/** A folder of its own for the test that is running, removed when it is over. */
export function freshFolder(): string {
	const folder = temporaryFolder();
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

/** The file of a migrated database, made once for each process: migrating takes longer than most tests. */
async function migratedFile(): Promise<Buffer> {
	const folder = temporaryFolder();
	const file = join(folder, 'readback.db');
	await (await openDatabase({ file })).close();
	const content = readFileSync(file);
	rmSync(folder, { recursive: true, force: true });
	return content;
}

let template: Promise<Buffer> | undefined;

/**
 * An empty, migrated database on a file of its own, closed and removed when the running test is
 * over. Call it in a test or in `beforeEach`.
 */
export async function freshDatabase(): Promise<Database> {
	template ??= migratedFile();
	const folder = temporaryFolder();
	const file = join(folder, 'readback.db');
	writeFileSync(file, await template);
	const db = await openDatabase({ file });
	onTestFinished(async () => {
		await db.close();
		rmSync(folder, { recursive: true, force: true });
	});
	return db;
}
