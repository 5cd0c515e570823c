import { eq } from 'drizzle-orm';
import { plainPassphrase } from '../accounts/passphrase.ts';
import { verifyPassword } from '../accounts/password.ts';
import { forgive, guessLimits, spend } from '../accounts/throttle.ts';
import type { Database } from '../db/open.ts';
import { credentials } from '../db/schema/accounts.ts';
import { DomainError } from '../errors.ts';

/**
 * Asks a pupil who is signed in for the three words once more.
 *
 * @param typed As typed.
 * @throws DomainError `wrong-own-passphrase` (field `passphrase`) or `too-many-tries`.
 */
export async function checkPassphrase(
	db: Database,
	userId: string,
	typed: string,
	now: number
): Promise<void> {
	// One account, one budget, from wherever: whoever is here has the session already.
	const limits = guessLimits(`own ${userId}`, 'session');
	await spend(db, limits, now);
	const row = db.read.select().from(credentials).where(eq(credentials.userId, userId)).get();
	if (!row?.password || !(await verifyPassword(row.password, plainPassphrase(typed)))) {
		const message = 'These are not your three words. Your teacher can give you new ones.';
		throw new DomainError('wrong-own-passphrase', 401, message, 'passphrase');
	}
	await forgive(db, limits);
}
