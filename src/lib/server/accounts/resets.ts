import { createHash, randomBytes } from 'node:crypto';
import { and, asc, eq, like, or } from 'drizzle-orm';
import { DAY } from '../db/clock.ts';
import { newId } from '../db/id.ts';
import type { Database, Reader, Tx } from '../db/open.ts';
import { users, verifications } from '../db/schema/accounts.ts';
import { DomainError } from '../errors.ts';
import type { Actor } from './actor.ts';
import { requireOwner } from './authority.ts';
import { hashPassword } from './password.ts';
import { endSessions, replaceHash } from './rows.ts';

/** How long a link for a new password holds. */
export const RESET_DAYS = 1;

const KIND = 'password-reset';
const identifierOf = (token: string): string =>
	`${KIND}:${createHash('sha256').update(token).digest('hex')}`;

const isTeacher = or(eq(users.role, 'teacher'), eq(users.role, 'owner'));

/** Whom the owner can give a link for a new password: every teacher, by name. */
export async function teachersToReset(db: Database, actor: Actor | null) {
	requireOwner(actor);
	return db.read
		.select({ id: users.id, name: users.name, email: users.email })
		.from(users)
		.where(eq(users.role, 'teacher'))
		.orderBy(asc(users.name))
		.all();
}

/**
 * Makes the link by which a teacher who forgot her password chooses another; an earlier one holds no
 * more.
 *
 * @returns The secret of the link, which is not kept and cannot be shown again.
 * @throws DomainError `no-such-teacher`
 */
export async function createReset(
	db: Database,
	actor: Actor | null,
	userId: string,
	now: number
): Promise<string> {
	requireOwner(actor);
	return makeReset(db, eq(users.id, userId), now);
}

/** As {@link createReset}, by address, for whoever can run commands on the server: the owner herself, too. */
export async function createResetFor(db: Database, email: string, now: number): Promise<string> {
	return makeReset(db, eq(users.email, email.trim().toLowerCase()), now);
}

async function makeReset(db: Database, who: ReturnType<typeof eq>, now: number): Promise<string> {
	const token = randomBytes(24).toString('base64url');
	await db.write((tx) => {
		const teacher = tx.select({ id: users.id }).from(users).where(and(who, isTeacher)).get();
		if (!teacher) throw new DomainError('no-such-teacher', 404, 'There is no such teacher.');
		forgetResets(tx, teacher.id);
		tx.insert(verifications)
			.values({
				id: newId(),
				identifier: identifierOf(token),
				value: teacher.id,
				expiresAt: new Date(now + RESET_DAYS * DAY),
				createdAt: new Date(now),
				updatedAt: new Date(now)
			})
			.run();
	});
	return token;
}

function forgetResets(tx: Tx, userId: string): void {
	tx.delete(verifications)
		.where(and(eq(verifications.value, userId), like(verifications.identifier, `${KIND}:%`)))
		.run();
}

/**
 * Whose password a link is for.
 *
 * @throws DomainError `reset-unknown`: made up, used, replaced by a newer one or run out.
 */
export function usableReset(
	on: Reader | Tx,
	token: string,
	now: number
): { readonly userId: string; readonly email: string } {
	const reset = on
		.select({ userId: users.id, email: users.email, expiresAt: verifications.expiresAt })
		.from(verifications)
		.innerJoin(users, eq(users.id, verifications.value))
		.where(and(eq(verifications.identifier, identifierOf(token)), isTeacher))
		.get();
	if (!reset || reset.expiresAt.getTime() <= now) {
		const message =
			'This link is not valid any more. Ask the owner of this installation for a new one.';
		throw new DomainError('reset-unknown', 404, message);
	}
	return reset;
}

/**
 * Puts the password that was chosen by a link in place of the forgotten one, ends every session of the
 * teacher and uses up the link.
 *
 * @throws DomainError `reset-unknown`
 */
export async function resetPassword(
	db: Database,
	token: string,
	password: string,
	now: number
): Promise<void> {
	usableReset(db.read, token, now);
	const hash = await hashPassword(password);
	await db.write((tx) => {
		const { userId } = usableReset(tx, token, now);
		replaceHash(tx, userId, hash, now);
		endSessions(tx, userId);
		forgetResets(tx, userId);
	});
}
