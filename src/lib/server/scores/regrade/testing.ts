import { asc } from 'drizzle-orm';
import { newId } from '../../db/id.ts';
import type { Database } from '../../db/open.ts';
import { marks, scores } from '../../db/schema/scores.ts';
import { applyChange, type Applied } from './apply.ts';
import { propose, type Change } from './propose.ts';
import type { Scope } from './scope.ts';

/** Makes a change at once, as a teacher who has looked at what it would do. */
export async function change(
	db: Database,
	scope: Scope,
	what: Change,
	now: number,
	reason = 'It was wrong.'
): Promise<Applied> {
	return applyChange(db, newId(), propose(db.read, scope, what, reason), scope.ownerId, now);
}

/** All marks and scores as they stand, but for when they were computed. */
export const standing = (db: Database) => ({
	marks: db.read.select().from(marks).orderBy(asc(marks.attemptId), asc(marks.position)).all(),
	scores: db.read
		.select({ id: scores.attemptId, points: scores.points, outOf: scores.outOf })
		.from(scores)
		.orderBy(asc(scores.attemptId))
		.all()
});
