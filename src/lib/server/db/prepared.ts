import type { Connection } from './connect.ts';

/**
 * A statement prepared once for each connection, however often it is asked for: unprepared Drizzle
 * builds its SQL anew at every call.
 *
 * @param build Makes the statement on a connection; values come in through `sql.placeholder(name)`.
 * @returns The statement for a connection: `answer(db.read).get({ id })`, `insert(tx).run({ ... })`.
 */
export function prepared<Statement>(
	build: (connection: Connection) => Statement
): (connection: Connection) => Statement {
	const made = new WeakMap<Connection, Statement>();
	return (connection) => {
		let statement = made.get(connection);
		if (statement === undefined) {
			statement = build(connection);
			made.set(connection, statement);
		}
		return statement;
	};
}
