/**
 * `npm run --silent reset-link -- E-MAIL`: a link by which a teacher who forgot her password, the owner
 * among them, chooses another; good for a day. Set DATA_DIR and ORIGIN as for the server, which may run.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createResetFor } from '../src/lib/server/accounts/resets.ts';
import { openDatabase } from '../src/lib/server/db/open.ts';
import { DomainError } from '../src/lib/server/errors.ts';

const [email] = process.argv.slice(2);
const file = join(process.env.DATA_DIR || 'data', 'readback.db');
if (!email) {
	console.error('Usage: npm run --silent reset-link -- E-MAIL');
	process.exit(2);
}
if (!existsSync(file)) {
	console.error(`There is no database at ${file}. Set DATA_DIR to the folder that holds it.`);
	process.exit(1);
}
const db = await openDatabase({ file });
try {
	const token = await createResetFor(db, email, Date.now());
	console.log(`${process.env.ORIGIN ?? 'http://localhost:3000'}/reset/${token}`);
} catch (error) {
	if (!(error instanceof DomainError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
} finally {
	await db.close();
}
