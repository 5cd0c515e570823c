import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { MORNING, school } from '../attempts/testing.ts';
import { DAY } from '../db/clock.ts';
import { newId } from '../db/id.ts';
import { sessions, users, verifications } from '../db/schema/accounts.ts';
import { attempts } from '../db/schema/attempts.ts';
import { freshDatabase } from '../db/testing.ts';
import { madeUpAddress, insertUser } from './rows.ts';
import { sweep } from './sweep.ts';

test('sweeps away what has run out and nothing else', async () => {
	const db = await freshDatabase();
	const { quizId, pupilId } = await school(db);
	const guest = (at: number) =>
		db.write((tx) =>
			insertUser(tx, { name: 'Guest', email: madeUpAddress(newId()), role: 'guest' }, at)
		);
	const idle = await guest(MORNING);
	const busy = await guest(MORNING);
	const late = await guest(MORNING + 2 * DAY);
	const session = (token: string, expiresAt: number) => ({
		...{ id: newId(), token, userId: pupilId, expiresAt: new Date(expiresAt) },
		...{ createdAt: new Date(MORNING), updatedAt: new Date(MORNING) }
	});
	const now = MORNING + 31 * DAY;
	await db.write((tx) => {
		tx.insert(attempts)
			.values({ id: newId(), quizId, userId: busy, number: 1, items: [], startedAt: MORNING })
			.run();
		tx.insert(sessions)
			.values([session('over', now - 1), session('on', now + 1)])
			.run();
		for (const expiresAt of [new Date(now - 1), new Date(now + 1)])
			tx.insert(verifications)
				.values({
					...{ id: newId(), identifier: '2fa', value: 'x', expiresAt },
					...{ createdAt: new Date(MORNING), updatedAt: new Date(MORNING) }
				})
				.run();
	});
	await sweep(db, now);
	const guests = db.read.select({ id: users.id }).from(users).where(eq(users.role, 'guest')).all();
	expect(guests.map(({ id }) => id).toSorted()).toEqual([busy, late].toSorted());
	expect(guests.some(({ id }) => id === idle)).toBe(false);
	expect(db.read.select().from(users).all()).toHaveLength(4);
	expect(db.read.select().from(attempts).all()).toHaveLength(1);
	expect(db.read.select().from(sessions).all()).toMatchObject([{ token: 'on' }]);
	expect(db.read.select().from(verifications).all()).toHaveLength(1);
});
