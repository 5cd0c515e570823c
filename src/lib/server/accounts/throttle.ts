import { createHash } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { eq, lt, sql } from 'drizzle-orm';
import { DAY, HOUR, MINUTE } from '../db/clock.ts';
import type { Database, Tx } from '../db/open.ts';
import { prepared } from '../db/prepared.ts';
import { throttles } from '../db/schema/accounts.ts';
import { DomainError } from '../errors.ts';

/** How often one thing may be tried in a window of time. */
export interface Limit {
	/** What is counted, hashed: nobody's address is kept. */
	readonly key: string;
	readonly most: number;
	/** In ms; it begins with the first try. */
	readonly windowMs: number;
}

function limit(most: number, windowMs: number, ...parts: readonly string[]): Limit {
	const key = createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
	return { key, most, windowMs };
}

/** An address as it is counted: of IPv6 the network, for one person has all of it. */
function counted(address: string): string {
	if (!isIPv6(address) || address.toLowerCase().startsWith('::ffff:')) return address;
	const [head = '', tail = ''] = address.toLowerCase().replace(/%.*/, '').split('::');
	const before = head.split(':').filter(Boolean);
	const after = tail.split(':').filter(Boolean);
	const zeros = Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0');
	return [...before, ...zeros, ...after].slice(0, 4).join(':');
}

/**
 * For a guess at somebody's password or passphrase: narrow for one account from one address, wide
 * for an address, since a whole school may sign in from one at the same minute.
 */
export const guessLimits = (account: string, address: string): readonly Limit[] => [
	limit(10, 15 * MINUTE, 'account', account, counted(address)),
	limit(300, 15 * MINUTE, 'address', counted(address))
];

/** For a guess at a class code or an invite. */
export const codeLimits = (address: string): readonly Limit[] => [
	limit(100, 15 * MINUTE, 'code', counted(address))
];

/** For making accounts, guests among them. */
export const newAccountLimits = (address: string): readonly Limit[] => [
	limit(600, HOUR, 'new-account', counted(address))
];

const rowOf = prepared((on) =>
	on
		.select()
		.from(throttles)
		.where(eq(throttles.key, sql.placeholder('key')))
		.prepare()
);

function spendOne(tx: Tx, { key, most, windowMs }: Limit, now: number): void {
	const row = rowOf(tx).get({ key });
	const running = row && row.windowStart + windowMs > now ? row : { count: 0, windowStart: now };
	if (running.count >= most) {
		const minutes = Math.ceil((running.windowStart + windowMs - now) / MINUTE);
		const wait = minutes === 1 ? 'a minute' : `${minutes} minutes`;
		throw new DomainError('too-many-tries', 429, `Too many tries. Wait ${wait} and try again.`);
	}
	const next = { key, count: running.count + 1, windowStart: running.windowStart };
	tx.insert(throttles).values(next).onConflictDoUpdate({ target: throttles.key, set: next }).run();
}

/**
 * Counts a try, before it is known how it ends, so that many at once are all counted.
 *
 * @throws DomainError `too-many-tries` where any of the limits is reached; then nothing is counted.
 */
export async function spend(db: Database, limits: readonly Limit[], now: number): Promise<void> {
	await db.write((tx) => {
		for (const each of limits) spendOne(tx, each, now);
	});
}

/** Takes a try back that turned out to be no guess. */
export async function forgive(db: Database, limits: readonly Limit[]): Promise<void> {
	await db.write((tx) => {
		for (const { key } of limits) {
			tx.update(throttles)
				.set({ count: sql`max(0, ${throttles.count} - 1)` })
				.where(eq(throttles.key, key))
				.run();
		}
	});
}

/** Forgets windows that ended long ago. */
export function forgetOldTries(tx: Tx, now: number): void {
	tx.delete(throttles)
		.where(lt(throttles.windowStart, now - DAY))
		.run();
}
