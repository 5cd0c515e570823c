/** `npm run backup -- FILE`: a copy of the database, whole and consistent, while the server runs. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';

const [to] = process.argv.slice(2);
const from = join(process.env.DATA_DIR || 'data', 'readback.db');
if (!to) {
	console.error('Usage: npm run --silent backup -- FILE');
	process.exit(2);
}
if (!existsSync(from)) {
	console.error(`There is no database at ${from}. Set DATA_DIR to the folder that holds it.`);
	process.exit(1);
}
if (existsSync(to)) {
	console.error(`${to} is there already and is left as it is. Choose another name.`);
	process.exit(1);
}
const database = new Sqlite(from, { readonly: true });
await database.backup(to);
database.close();
console.log(`Copied ${from} to ${to}. To restore, stop the server and put it back in its place.`);
