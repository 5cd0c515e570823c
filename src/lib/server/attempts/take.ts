import { eq } from 'drizzle-orm';
import type { Span } from '../../engine/types.ts';
import type { Database, Reader } from '../db/open.ts';
import { assignments } from '../db/schema/assignments.ts';
import { classes } from '../db/schema/classes.ts';
import type { Paging } from '../db/schema/quizzes.ts';
import { DomainError } from '../errors.ts';
import { feedbackOn, type QuestionFeedback } from '../scores/feedback.ts';
import { allowedAt, type Arrangement } from './allowed.ts';
import { closeIfOver } from './close.ts';
import { endOf, isOver } from './deadline.ts';
import { publicQuestion, type PublicQuestion } from './public-question.ts';
import { lastResponse, responsesOf, sittingById, type Sitting } from './queries.ts';
import { nothingAt, shown, type SavedAnswer } from './save.ts';
import { articleView, questionAt, sentencesAt, type ArticleView } from './versions.ts';

/** All that the screen of an attempt under way shows; nothing of it tells a key. */
export interface TakeView {
	readonly id: string;
	readonly title: string;
	/** Of the class it was given to; null for a sample. */
	readonly className: string | null;
	readonly number: number;
	readonly article: ArticleView;
	/** Its sentences, where one of the questions asks for a sentence; else empty. */
	readonly sentences: readonly Span[];
	readonly questions: readonly PublicQuestion[];
	/** Whether it is asked how sure the pupil is. */
	readonly sureness: boolean;
	/** One for each question, in their order. */
	readonly answers: readonly SavedAnswer[];
	/** Where verdicts come at once: those of the final answers; null elsewhere. */
	readonly verdicts: readonly (QuestionFeedback | null)[];
	readonly feedback: 'at-once' | 'later';
	/** Whether the questions are shown one at a time or all on one page. */
	readonly paging: Paging;
	/** What is arranged for the pupil: times the time of the others (null: no limit), reading aloud. */
	readonly arranged: Pick<Arrangement, 'time' | 'readAloud'>;
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
	const questions = questionsOf(db, sitting);
	const picked = questions.some(({ response, proof }) => proof || response === 'sentence');
	return {
		id: sitting.id,
		title: sitting.title,
		className: classNameOf(db, sitting),
		number: sitting.number,
		article,
		sentences: picked ? (sentencesAt(db.read, sitting.articleVersionId) ?? []) : [],
		questions,
		sureness: sitting.settings.sureness === true,
		answers,
		verdicts: answers.map(({ final, position }) =>
			final ? verdictAt(db.read, sitting, position) : null
		),
		feedback: sitting.settings.feedback === 'at-once' ? 'at-once' : 'later',
		paging: sitting.settings.paging ?? 'one',
		arranged: arrangedFor(db.read, sitting),
		endsAt,
		now
	};
}

function arrangedFor(read: Reader, { assignmentId, userId }: Sitting): TakeView['arranged'] {
	if (assignmentId === null) return { time: 1, readAloud: false };
	const allowed = allowedAt(read, { id: assignmentId, attempts: 0, dueAt: null }, userId);
	return { time: allowed.time, readAloud: allowed.readAloud };
}

/** The verdict on the answer in force at a place; whether it is due, the caller knows. */
export function verdictAt(
	read: Reader,
	{ id, items, settings }: Sitting,
	position: number
): QuestionFeedback | null {
	const item = items[position];
	const row = lastResponse(read).get({ id, position });
	return item && row ? feedbackOn(read, item, row.answer, settings) : null;
}

/** The questions of an attempt as they may be shown, in its order. */
export function questionsOf(db: Database, sitting: Sitting): PublicQuestion[] {
	const { proof } = sitting.settings;
	return sitting.items.flatMap((item, position) => {
		const question = questionAt(db.read, item.questionVersionId);
		return question ? [publicQuestion(question, { ...item, position, proof })] : [];
	});
}

/** The answers in force, one for each place; revision 0 where there is none. */
export function answersOf(db: Database, sitting: Sitting): SavedAnswer[] {
	const rows = rowsOf(db, sitting);
	return sitting.items.map(({ questionVersionId, order }, position) => {
		const row = rows.get(position);
		const response = questionAt(db.read, questionVersionId)?.response ?? 'one';
		return row ? shown(row, { response, order }) : nothingAt(position);
	});
}

/** The rows of the answers in force, by place: `chosen` in them are indices as stored. */
export const rowsOf = (db: Database, { id }: Sitting) =>
	new Map(
		responsesOf(db.read)
			.all({ id })
			.map((row) => [row.position, row])
	);

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
