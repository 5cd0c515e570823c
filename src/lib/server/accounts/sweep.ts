import { and, eq, lt, notExists } from 'drizzle-orm';
import { DAY } from '../db/clock.ts';
import type { Database } from '../db/open.ts';
import { sessions, users, verifications } from '../db/schema/accounts.ts';
import { attempts } from '../db/schema/attempts.ts';
import { forgetOldTries } from './throttle.ts';

/** How long a guest who has answered nothing is kept. */
const IDLE_GUEST_MS = 30 * DAY;

/** Removes what has run out: sessions, one-time codes, counted tries, and guests who did nothing. */
export async function sweep(db: Database, now: number): Promise<void> {
	const at = new Date(now);
	await db.write((tx) => {
		tx.delete(sessions).where(lt(sessions.expiresAt, at)).run();
		tx.delete(verifications).where(lt(verifications.expiresAt, at)).run();
		forgetOldTries(tx, now);
		const hasAttempts = tx
			.select({ id: attempts.id })
			.from(attempts)
			.where(eq(attempts.userId, users.id));
		tx.delete(users)
			.where(
				and(
					eq(users.role, 'guest'),
					lt(users.createdAt, new Date(now - IDLE_GUEST_MS)),
					notExists(hasAttempts)
				)
			)
			.run();
	});
}
