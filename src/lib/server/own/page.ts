import type { Actor } from '../accounts/actor.ts';
import { requirePupil } from '../accounts/authority.ts';
import { waitsFor } from '../classes/waiting.ts';
import type { Database } from '../db/open.ts';
import { classesTold } from './places.ts';

/** What the page of one's own account shows: the name, and the classes that one is in or waits for. */
export function ownPage(db: Database, actor: Actor | null) {
	const { userId, name } = requirePupil(actor);
	return {
		name,
		classes: classesTold(db.read, userId)
			.filter(({ leftAt }) => leftAt === null)
			.map((place) => place.class),
		waiting: waitsFor(db.read, userId)
	};
}
