import type { Actor } from '../accounts/actor.ts';
import { requireOwnClass } from '../accounts/authority.ts';
import { newPassphrase } from '../accounts/passphrase.ts';
import { hashPassword } from '../accounts/password.ts';
import { endSessions, replaceHash } from '../accounts/rows.ts';
import type { Database } from '../db/open.ts';
import { DomainError } from '../errors.ts';
import { record } from './record.ts';
import { rosterOf } from './roster.ts';

/** What one slip of paper says. */
export interface Slip {
	readonly name: string;
	readonly passphrase: string;
}

/**
 * Gives pupils of a class new words and signs them out everywhere, all of them or none.
 *
 * @param enrolmentIds Places on the roster; whoever is not on it is passed over.
 * @returns The words by name, shown once: they are kept only as hashes.
 * @throws DomainError `nobody-chosen` (400, field `pupils`).
 */
export async function newSlips(
	db: Database,
	actor: Actor | null,
	input: { readonly classId: string; readonly enrolmentIds: readonly string[] },
	now: number
): Promise<readonly Slip[]> {
	await requireOwnClass(db, actor, input.classId);
	const chosen = (await rosterOf(db, actor, input.classId)).filter(
		({ id, removedAt }) => removedAt === null && input.enrolmentIds.includes(id)
	);
	if (chosen.length === 0)
		throw new DomainError('nobody-chosen', 400, 'Choose one pupil at least.', 'pupils');
	const made: (Slip & { readonly pupilId: string; readonly hash: string })[] = [];
	for (const { name, pupilId } of chosen) {
		const passphrase = newPassphrase();
		made.push({ name, pupilId, passphrase, hash: await hashPassword(passphrase) });
	}
	await db.write((tx) => {
		for (const { pupilId, hash } of made) {
			replaceHash(tx, pupilId, hash, now);
			endSessions(tx, pupilId);
		}
		record(tx, actor, 'class.new-words', input.classId, { pupils: made.length }, now);
	});
	return made.map(({ name, passphrase }) => ({ name, passphrase }));
}
