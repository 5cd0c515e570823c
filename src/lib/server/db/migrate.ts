import { resolve } from 'node:path';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import type { Connected } from './connect.ts';

/**
 * Brings the file up to the newest migration. Foreign keys rest meanwhile, since SQLite changes a
 * table by making it anew, and are checked as a whole before they count again.
 *
 * @param folder Where the migrations lie; `drizzle/` under the working directory if not given.
 * @throws Error where rows are left pointing at nothing.
 */
export function migrateToNewest(connected: Connected, folder = 'drizzle'): void {
	const { sqlite, drizzle } = connected;
	sqlite.pragma('foreign_keys = OFF');
	migrate(drizzle, { migrationsFolder: resolve(process.cwd(), folder) });
	const dangling = sqlite.pragma('foreign_key_check') as readonly { readonly table: string }[];
	if (dangling[0])
		throw new Error(`After migrating, rows of ${dangling[0].table} point at nothing`);
	sqlite.pragma('foreign_keys = ON');
}
