import Sqlite from 'better-sqlite3';
import { seeded, type Random } from '../../src/lib/engine/random.ts';

/** A row as SQLite keeps it. */
export type Row = Readonly<Record<string, string | number | null>>;

/** Puts rows into a database as fast as it takes them. */
export interface Bulk {
	readonly random: Random;
	/** A new id, like those of the server; the same seed gives the same ones. */
	id(): string;
	into(table: string, row: Row): void;
	/** Does all of it in one commit. */
	together<T>(work: () => T): T;
	close(): void;
}

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** Opens a database that exists for filling; nothing of it need survive a power cut. */
export function bulkInto(file: string, seed: string): Bulk {
	const sqlite = new Sqlite(file);
	sqlite.pragma('synchronous = OFF');
	sqlite.pragma('foreign_keys = OFF');
	const random = seeded(seed);
	const made = new Map<string, Sqlite.Statement>();
	return {
		random,
		id: () => Array.from({ length: 20 }, () => ALPHABET[random.below(32)]).join(''),
		into(table, row) {
			const columns = Object.keys(row);
			const key = `${table}(${columns.join()})`;
			let statement = made.get(key);
			if (!statement) {
				const names = columns.map((name) => `"${name}"`).join();
				const places = columns.map(() => '?').join();
				statement = sqlite.prepare(`insert into "${table}" (${names}) values (${places})`);
				made.set(key, statement);
			}
			statement.run(...Object.values(row));
		},
		together: (work) => sqlite.transaction(work)(),
		close: () => sqlite.close()
	};
}
