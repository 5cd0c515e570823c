import { randomBytes } from 'node:crypto';
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = 'secret';

function kept(path: string): string | undefined {
	try {
		return readFileSync(path, 'utf8').trim() || undefined;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
		throw error;
	}
}

/**
 * The secret that signs sessions and seals one-time codes. Made once and kept in the data folder,
 * readable by the server's own user alone; two processes that start together agree on one.
 *
 * @param folder The data folder; made if there is none.
 */
export function keptSecret(folder: string): string {
	mkdirSync(folder, { recursive: true });
	const path = join(folder, FILE);
	const before = kept(path);
	if (before) {
		chmodSync(path, 0o600);
		return before;
	}
	// Written aside and linked into place, so that nobody ever reads half a secret.
	const aside = join(folder, `.${FILE}-${randomBytes(6).toString('hex')}`);
	writeFileSync(aside, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 });
	try {
		linkSync(aside, path);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
	} finally {
		rmSync(aside);
	}
	const made = kept(path);
	if (!made) throw new Error(`${path} is empty: remove it and start again`);
	return made;
}
