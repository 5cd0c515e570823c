import { and, eq, inArray } from 'drizzle-orm';
import { sittingsOfUser, type Sitting } from '../attempts/queries.ts';
import type { Database } from '../db/open.ts';
import { assignments } from '../db/schema/assignments.ts';
import type { EndedBy } from '../db/schema/attempts.ts';
import { classes } from '../db/schema/classes.ts';
import { scores } from '../db/schema/scores.ts';
import { visibilityOf, type Visibility } from './policy.ts';

/** One attempt that was handed in. */
export interface PastAttempt {
	readonly attemptId: string;
	readonly title: string;
	/** Null for a sample. */
	readonly className: string | null;
	readonly number: number;
	readonly submittedAt: number;
	readonly by: EndedBy;
	readonly visibility: Visibility;
	/** Null while the policy keeps it. */
	readonly score: { readonly points: number; readonly outOf: number } | null;
}

/** Everything a person handed in, the newest first, with the scores that may be seen. */
export async function historyOf(
	db: Database,
	{ userId, now }: { userId: string; now: number }
): Promise<PastAttempt[]> {
	const done = sittingsOfUser(db.read).all({ user: userId }).filter(handedIn);
	const ids = done.map(({ id }) => id);
	const totals = new Map(
		db.read
			.select()
			.from(scores)
			.where(inArray(scores.attemptId, ids))
			.all()
			.map(({ attemptId, points, outOf }) => [attemptId, { points, outOf }])
	);
	const names = classNames(db, done);
	return done.map((sitting) => {
		const visibility = visibilityOf(sitting.settings.feedback, sitting, now);
		return {
			attemptId: sitting.id,
			title: sitting.title,
			className: names.get(sitting.assignmentId ?? '') ?? null,
			number: sitting.number,
			submittedAt: sitting.submittedAt,
			by: sitting.by,
			visibility,
			score: visibility.visible ? (totals.get(sitting.id) ?? null) : null
		};
	});
}

type HandedIn = Sitting & { submittedAt: number; by: EndedBy };
const handedIn = (sitting: Sitting): sitting is HandedIn => sitting.submittedAt !== null;

function classNames(db: Database, done: readonly Sitting[]): ReadonlyMap<string, string> {
	const ids = done.flatMap(({ assignmentId }) => assignmentId ?? []);
	const rows = db.read
		.select({ id: assignments.id, name: classes.name })
		.from(assignments)
		.innerJoin(classes, and(eq(classes.id, assignments.classId), inArray(assignments.id, ids)))
		.all();
	return new Map(rows.map(({ id, name }) => [id, name]));
}
