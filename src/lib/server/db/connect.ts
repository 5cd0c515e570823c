import Sqlite from 'better-sqlite3';
import { drizzle, type BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import * as schema from './schema/index.ts';

/** Drizzle over one SQLite connection, knowing the whole schema. */
export type Connection = BetterSQLite3Database<typeof schema>;

/** A connection of SQLite itself and Drizzle over it. */
export interface Connected {
	readonly sqlite: Sqlite.Database;
	readonly drizzle: Connection;
}

/** Longest wait for another process's lock, in ms: the driver is synchronous, so it stops everybody. */
const BUSY_MS = 250;

/**
 * Opens a connection that writes, making the file if there is none. `synchronous` belongs to the
 * connection and not to the file: a reopened WAL file falls back to NORMAL unless it is said again.
 */
export function connectWriter(file: string): Connected {
	const sqlite = new Sqlite(file, { timeout: BUSY_MS });
	sqlite.pragma('journal_mode = WAL');
	sqlite.pragma('synchronous = FULL');
	sqlite.pragma('foreign_keys = ON');
	sqlite.pragma(`busy_timeout = ${BUSY_MS}`);
	// What is deleted is overwritten: erased names are not left in the file.
	sqlite.pragma('secure_delete = ON');
	return { sqlite, drizzle: drizzle(sqlite, { schema }) };
}

/** Opens a connection that can only read, to a file that is there. */
export function connectReader(file: string): Connected {
	const sqlite = new Sqlite(file, { timeout: BUSY_MS, fileMustExist: true });
	sqlite.pragma('synchronous = FULL');
	sqlite.pragma('foreign_keys = ON');
	sqlite.pragma(`busy_timeout = ${BUSY_MS}`);
	sqlite.pragma('query_only = ON');
	return { sqlite, drizzle: drizzle(sqlite, { schema }) };
}
