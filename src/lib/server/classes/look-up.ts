import { codeLimits, forgive, spend } from '../accounts/throttle.ts';
import type { Database } from '../db/open.ts';
import { classToJoin, type ClassRow } from './find.ts';

/**
 * The class that a code lets somebody new into, for whoever types or follows it; guesses are counted.
 *
 * @param address Where the request comes from, for the throttle.
 * @throws DomainError `code-unknown`, `code-closed` or `too-many-tries`.
 */
export async function lookUpCode(
	db: Database,
	code: string,
	address: string,
	now: number
): Promise<ClassRow> {
	const limits = codeLimits(address);
	await spend(db, limits, now);
	const found = classToJoin(db.read, code, now);
	await forgive(db, limits);
	return found;
}
