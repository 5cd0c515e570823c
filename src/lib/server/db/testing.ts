import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openDatabase, type Database } from './open.ts';

/** A folder of its own for the test that is running, removed when it is over. */
export function freshFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'readback-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

/**
 * An empty, migrated database on a file of its own, closed and removed when the running test is
 * over. Call it in a test or in `beforeEach`.
 */
export async function freshDatabase(): Promise<Database> {
	const folder = mkdtempSync(join(tmpdir(), 'readback-'));
	const db = await openDatabase({ file: join(folder, 'readback.db') });
	onTestFinished(async () => {
		await db.close();
		rmSync(folder, { recursive: true, force: true });
	});
	return db;
}
