import { eq } from 'drizzle-orm';
import type { Actor } from '../accounts/actor.ts';
import { requirePupil } from '../accounts/authority.ts';
import type { Database } from '../db/open.ts';
import { users } from '../db/schema/accounts.ts';
import { readingSettingsOf } from '../reading/settings.ts';
import { allowancesTold, classesTold, recordTold, sessionsTold, waitingTold } from './places.ts';
import { practiceTold } from './practice.ts';
import { marksTold, wordsTold } from './reading.ts';
import { sittingsTold } from './sittings.ts';
import { iso } from './words.ts';

/** Everything that is kept of a pupil; keys and proofs only where the policy of a quiz shows them. */
export async function gatherOwn(db: Database, actor: Actor | null, now: number) {
	const { userId } = requirePupil(actor);
	const on = db.read;
	const person = on.select().from(users).where(eq(users.id, userId)).get();
	return {
		takenAt: iso(now),
		person: { name: person?.name ?? '', since: iso(person?.createdAt ?? null) },
		signedIn: sessionsTold(on, userId),
		classes: classesTold(on, userId),
		waiting: waitingTold(on, userId),
		allowances: allowancesTold(on, userId),
		attempts: await sittingsTold(db, userId, now),
		practice: practiceTold(on, userId),
		highlights: marksTold(on, userId),
		words: wordsTold(on, userId),
		reading: readingSettingsOf(on, userId),
		record: recordTold(on, userId)
	};
}

/** What {@link gatherOwn} gathers. */
export type OwnData = Awaited<ReturnType<typeof gatherOwn>>;
