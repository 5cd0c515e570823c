import { eq } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { assignments } from '../db/schema/assignments.ts';
import { classes } from '../db/schema/classes.ts';
import { quizzes, type FeedbackPolicy } from '../db/schema/quizzes.ts';
import { DomainError } from '../errors.ts';

/** What runs, for the head of the live page. */
export interface LiveFace {
	readonly id: string;
	readonly title: string;
	readonly classId: string;
	readonly className: string;
	readonly opensAt: number;
	readonly dueAt: number | null;
	readonly minutes: number | null;
	readonly feedback: FeedbackPolicy;
}

/** An assignment by quiz and class. @throws DomainError `not-found` (404). */
export function liveFace(db: Database, assignmentId: string): LiveFace {
	const row = db.read
		.select({
			id: assignments.id,
			title: quizzes.title,
			classId: classes.id,
			className: classes.name,
			opensAt: assignments.opensAt,
			dueAt: assignments.dueAt,
			minutes: assignments.minutes,
			settings: quizzes.settings
		})
		.from(assignments)
		.innerJoin(quizzes, eq(quizzes.id, assignments.quizId))
		.innerJoin(classes, eq(classes.id, assignments.classId))
		.where(eq(assignments.id, assignmentId))
		.get();
	if (!row) throw new DomainError('not-found', 404, 'There is no such assignment.');
	const { settings, ...face } = row;
	return { ...face, feedback: settings.feedback };
}
