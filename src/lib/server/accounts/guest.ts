import type { Actor } from './actor.ts';
import { madeUpAddress, insertUser } from './rows.ts';
import { startSession, type Web } from './session.ts';
import { newAccountLimits, spend } from './throttle.ts';
import { newId } from '../db/id.ts';

/**
 * Whoever is behind the request; a visitor without a session gets a guest's, so that an attempt has
 * somebody to belong to. Nothing is asked and nothing is kept but the attempt.
 *
 * @param address Where the request comes from, for the throttle.
 * @throws DomainError `too-many-tries`.
 */
export async function actorOrGuest(web: Web, address: string): Promise<Actor> {
	if (web.locals.actor) return web.locals.actor;
	const { db, now } = web.locals;
	await spend(db, newAccountLimits(address), now());
	const guest = { name: 'Guest', email: madeUpAddress(`guest-${newId()}`), role: 'guest' } as const;
	const userId = await db.write((tx) => insertUser(tx, guest, now()));
	await startSession(web, userId);
	web.locals.actor = { userId, name: guest.name, role: guest.role };
	return web.locals.actor;
}
