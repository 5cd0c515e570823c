import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { connectReader, connectWriter, type Connection } from './connect.ts';
import { migrateToNewest } from './migrate.ts';
import { openWriter, type WriterLimits } from './writer.ts';

/** For reading: a connection that refuses to write. */
export type Reader = Connection;
/** What a unit of work writes through, inside the write path's transaction. */
export type Tx = Connection;

/** The one database of an installation. */
export interface Database {
	/** Sees what is committed, and only that. */
	readonly read: Reader;
	/**
	 * The write path's connection, for a library that writes by itself (accounts): each of its
	 * statements is a commit of its own. Everything of ours goes through `write`.
	 */
	readonly library: Connection;
	/**
	 * Resolves to what the unit returned, once that is durably on disk.
	 *
	 * @param unit Synchronous work on `tx`; if it throws, it alone is undone and the promise rejects.
	 */
	write<T>(unit: (tx: Tx) => T): Promise<T>;
	/** Commits what is queued, then closes the file. */
	close(): Promise<void>;
}

export interface OpenOptions extends WriterLimits {
	/** The file's path; its folder is made if there is none. */
	readonly file: string;
	/** Where the migrations lie; `drizzle/` under the working directory if not given. */
	readonly migrations?: string;
}

/** Opens the database, brings it up to the newest migration and starts its write path. */
export async function openDatabase(options: OpenOptions): Promise<Database> {
	// Nobody else on the machine may read what pupils have answered.
	mkdirSync(dirname(options.file), { recursive: true, mode: 0o700 });
	const writing = connectWriter(options.file);
	migrateToNewest(writing, options.migrations);
	const reading = connectReader(options.file);
	const writer = openWriter(writing, options);
	return {
		read: reading.drizzle,
		library: writing.drizzle,
		write: writer.write,
		async close() {
			writer.close();
			reading.sqlite.close();
			writing.sqlite.close();
		}
	};
}
