import { and, eq } from 'drizzle-orm';
import { newId } from '../db/id.ts';
import type { Tx } from '../db/open.ts';
import { credentials, sessions, users, type Role } from '../db/schema/accounts.ts';

export interface NewUser {
	readonly name: string;
	/** Of pupils and guests made up: see `madeUpAddress`. */
	readonly email: string;
	readonly role: Role;
	/** PHC string; none for a guest, who cannot come back. */
	readonly hash?: string;
}

/** An address for an account that has none: unique, well-formed, and never one that mail can reach. */
export const madeUpAddress = (unique: string) => `${unique}@readback.invalid`;

/** Writes an account as the accounts library would: the user and, with a password, its credential. */
export function insertUser(tx: Tx, { name, email, role, hash }: NewUser, now: number): string {
	const id = newId();
	const at = new Date(now);
	tx.insert(users).values({ id, name, email, role, createdAt: at, updatedAt: at }).run();
	if (hash) {
		tx.insert(credentials)
			.values({
				id: newId(),
				accountId: id,
				providerId: 'credential',
				userId: id,
				password: hash,
				createdAt: at,
				updatedAt: at
			})
			.run();
	}
	return id;
}

/** Puts a new password or passphrase in place of somebody's old one. */
export function replaceHash(tx: Tx, userId: string, hash: string, now: number): void {
	tx.update(credentials)
		.set({ password: hash, updatedAt: new Date(now) })
		.where(and(eq(credentials.userId, userId), eq(credentials.providerId, 'credential')))
		.run();
}

/** Ends every session that somebody has, on every device. */
export function endSessions(tx: Tx, userId: string): void {
	tx.delete(sessions).where(eq(sessions.userId, userId)).run();
}
