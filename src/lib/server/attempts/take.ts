import { eq } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { assignments } from '../db/schema/assignments.ts';
import { classes } from '../db/schema/classes.ts';
import { DomainError } from '../errors.ts';
import { feedbackOn, type QuestionFeedback } from '../scores/feedback.ts';
import { closeIfOver } from './close.ts';
import { endOf, isOver } from './deadline.ts';
import { publicQuestion, type PublicQuestion } from './public-question.ts';
import { responsesOf, sittingById, type Sitting } from './queries.ts';
import { nothingAt, shown, type SavedAnswer } from './save.ts';
import { articleView, questionAt, type ArticleView } from './versions.ts';

/** All that the screen of an attempt under way shows; nothing of it tells a key. */
export interface TakeView {
	readonly id: string;
	readonly title: string;
	/** Of the class it was given to; null for a sample. */
	readonly className: string | null;
	readonly number: number;
	readonly article: ArticleView;
	readonly questions: readonly PublicQuestion[];
	/** One for each question, in their order. */
	readonly answers: readonly SavedAnswer[];
	/** Where verdicts come at once: those of the final answers; null elsewhere. */
	readonly verdicts: readonly (QuestionFeedback | null)[];
	readonly feedback: 'at-once' | 'later';
	/** End by the server's clock, or null; `now` is that clock as this was made. */
	readonly endsAt: number | null;
	readonly now: number;
}

/**
 * An attempt as its taker sees it while it runs. Time is called on it where it is over.
 *
 * @returns Null where it has been handed in: then there is a result to see instead.
 * @throws DomainError `attempt-not-found` (404).
 */
export async function takeView(
	db: Database,
	attemptId: string,
	now: number
): Promise<TakeView | null> {
	const sitting = sittingById(db.read).get({ id: attemptId });
	if (!sitting) throw new DomainError('attempt-not-found', 404, 'There is no such attempt.');
	if (sitting.submittedAt !== null) return null;
	const endsAt = endOf(sitting);
	if (isOver(endsAt, now)) {
		await db.write((tx) => {
			const again = sittingById(tx).get({ id: attemptId });
			if (again) closeIfOver(tx, again, now);
		});
		return null;
	}
	const article = articleView(db.read, sitting.articleVersionId);
	if (!article) throw new DomainError('attempt-not-found', 404, 'There is no such attempt.');
	const answers = answersOf(db, sitting);
	return {
		id: sitting.id,
		title: sitting.title,
		className: classNameOf(db, sitting),
		number: sitting.number,
		article,
		questions: questionsOf(db, sitting),
		answers,
		verdicts: sitting.items.map((item, position) =>
			answers[position]?.final ? feedbackOn(db.read, item, answers[position].chosen) : null
		),
		feedback: sitting.settings.feedback === 'at-once' ? 'at-once' : 'later',
		endsAt,
		now
	};
}

/** The questions of an attempt as they may be shown, in its order. */
export function questionsOf(db: Database, sitting: Sitting): PublicQuestion[] {
	return sitting.items.flatMap((item, position) => {
		const question = questionAt(db.read, item.questionVersionId);
		return question ? [publicQuestion(question, { ...item, position })] : [];
	});
}

/** The answers in force, one for each place; revision 0 where there is none. */
export function answersOf(db: Database, sitting: Sitting): SavedAnswer[] {
	const rows = new Map(
		responsesOf(db.read)
			.all({ id: sitting.id })
			.map((row) => [row.position, row])
	);
	return sitting.items.map((item, position) => {
		const row = rows.get(position);
		return row ? shown(row, item) : nothingAt(position);
	});
}

/** Name of the class that an attempt was given to; null for a sample. */
export function classNameOf(db: Database, { assignmentId }: Sitting): string | null {
	if (assignmentId === null) return null;
	const row = db.read
		.select({ name: classes.name })
		.from(assignments)
		.innerJoin(classes, eq(classes.id, assignments.classId))
		.where(eq(assignments.id, assignmentId))
		.get();
	return row?.name ?? null;
}
