import { createHash, randomBytes } from 'node:crypto';
import { and, desc, eq, gt, isNull } from 'drizzle-orm';
import { DAY } from '../db/clock.ts';
import { newId } from '../db/id.ts';
import type { Database, Reader, Tx } from '../db/open.ts';
import { invites } from '../db/schema/accounts.ts';
import { DomainError } from '../errors.ts';
import type { Actor } from './actor.ts';
import { requireOwner } from './authority.ts';

/** How long an invite link holds. */
export const INVITE_DAYS = 7;

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');

/**
 * Makes an invite link by which one more teacher may make an account.
 *
 * @returns The secret of the link, which is not kept and cannot be shown again.
 */
export async function createInvite(
	db: Database,
	actor: Actor | null,
	now: number
): Promise<{ readonly id: string; readonly token: string }> {
	const owner = requireOwner(actor);
	const invite = { id: newId(), token: randomBytes(24).toString('base64url') };
	await db.write((tx) =>
		tx
			.insert(invites)
			.values({
				id: invite.id,
				tokenHash: hashOf(invite.token),
				invitedBy: owner.userId,
				createdAt: now,
				expiresAt: now + INVITE_DAYS * DAY
			})
			.run()
	);
	return invite;
}

/** The invites that can still be used, newest first. */
export async function openInvites(db: Database, actor: Actor | null, now: number) {
	requireOwner(actor);
	return db.read
		.select({ id: invites.id, createdAt: invites.createdAt, expiresAt: invites.expiresAt })
		.from(invites)
		.where(and(isNull(invites.usedAt), gt(invites.expiresAt, now)))
		.orderBy(desc(invites.createdAt))
		.all();
}

/** Takes an invite back that nobody has used; harmless twice. */
export async function withdrawInvite(db: Database, actor: Actor | null, id: string): Promise<void> {
	requireOwner(actor);
	await db.write((tx) =>
		tx
			.delete(invites)
			.where(and(eq(invites.id, id), isNull(invites.usedAt)))
			.run()
	);
}

/**
 * The invite of a link, if it can be used.
 *
 * @throws DomainError `invite-unknown`, `invite-used` or `invite-expired`.
 */
export function usableInvite(on: Reader | Tx, token: string, now: number): { readonly id: string } {
	const invite = on
		.select()
		.from(invites)
		.where(eq(invites.tokenHash, hashOf(token)))
		.get();
	const ask = 'Ask the person who invited you for a new one.';
	if (!invite)
		throw new DomainError('invite-unknown', 404, `This invite link is not valid. ${ask}`);
	if (invite.usedAt !== null)
		throw new DomainError('invite-used', 410, `This invite link has been used. ${ask}`);
	if (invite.expiresAt <= now)
		throw new DomainError('invite-expired', 410, `This invite link has run out. ${ask}`);
	return invite;
}

/** Marks an invite as used by the teacher who came by it. */
export function useInvite(tx: Tx, id: string, userId: string, now: number): void {
	tx.update(invites).set({ usedBy: userId, usedAt: now }).where(eq(invites.id, id)).run();
}
