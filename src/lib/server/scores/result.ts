import { eq } from 'drizzle-orm';
import type { Answer } from '../../engine/types.ts';
import { partsOf } from '../../measures/answers.ts';
import { closeIfOver } from '../attempts/close.ts';
import { sittingById, type Sitting } from '../attempts/queries.ts';
import type { PublicQuestion } from '../attempts/public-question.ts';
import { answersOf, classNameOf, questionsOf, rowsOf } from '../attempts/take.ts';
import { articleView, type ArticleView } from '../attempts/versions.ts';
import type { Database } from '../db/open.ts';
import type { EndedBy } from '../db/schema/attempts.ts';
import { marks, scores } from '../db/schema/scores.ts';
import { DomainError } from '../errors.ts';
import { feedbackOn, type MarkOnRecord, type QuestionFeedback } from './feedback.ts';
import { visibilityOf, type Visibility } from './policy.ts';

export interface ResultQuestion {
	readonly question: PublicQuestion;
	/** What was answered, `chosen` in places as shown. */
	readonly answer: Answer;
	/** Null while the policy keeps it. */
	readonly feedback: QuestionFeedback | null;
}

/** An attempt that was handed in, as its taker may see it. */
export interface ResultView {
	readonly id: string;
	readonly title: string;
	readonly className: string | null;
	readonly assignmentId: string | null;
	readonly number: number;
	readonly submittedAt: number;
	readonly by: EndedBy;
	readonly visibility: Visibility;
	/** Null while the policy keeps it. */
	readonly score: { readonly points: number; readonly outOf: number } | null;
	/** Percent of the points from which it is passed, or null. */
	readonly passMark: number | null;
	readonly article: ArticleView;
	readonly questions: readonly ResultQuestion[];
}

/**
 * Score, verdicts and proof of an attempt, as far as the policy of its quiz allows at `now`. Time is
 * called on it where it is over.
 *
 * @returns Null while it is still under way.
 * @throws DomainError `attempt-not-found` (404).
 */
export async function resultView(
	db: Database,
	attemptId: string,
	now: number
): Promise<ResultView | null> {
	const sitting = await settled(db, attemptId, now);
	const article = sitting && articleView(db.read, sitting.articleVersionId);
	if (!sitting || !article)
		throw new DomainError('attempt-not-found', 404, 'There is no such attempt.');
	if (sitting.submittedAt === null || sitting.by === null) return null;
	const visibility = visibilityOf(sitting.settings.feedback, sitting, now);
	const answers = answersOf(db, sitting);
	const rows = rowsOf(db, sitting);
	const given = visibility.visible ? marksOf(db, attemptId) : new Map<number, Mark>();
	return {
		id: sitting.id,
		title: sitting.title,
		className: classNameOf(db, sitting),
		assignmentId: sitting.assignmentId,
		number: sitting.number,
		submittedAt: sitting.submittedAt,
		by: sitting.by,
		visibility,
		score: visibility.visible ? scoreOf(db, attemptId) : null,
		passMark: sitting.settings.passMark ?? null,
		article,
		questions: questionsOf(db, sitting).map((question) => {
			const { position } = question;
			const answer = partsOf(answers[position] ?? { chosen: [] });
			const item = visibility.visible ? sitting.items[position] : undefined;
			const stored = rows.get(position)?.answer ?? { chosen: [] };
			const mark = given.get(position) ?? null;
			const feedback = item
				? feedbackOn(db.read, item, stored, sitting.settings, mark && onRecord(mark))
				: null;
			return { question, answer, feedback };
		})
	};
}

async function settled(db: Database, id: string, now: number): Promise<Sitting | undefined> {
	const sitting = sittingById(db.read).get({ id });
	if (!sitting || sitting.submittedAt !== null) return sitting;
	return db.write((tx) => {
		const again = sittingById(tx).get({ id });
		if (again) closeIfOver(tx, again, now);
		return sittingById(tx).get({ id });
	});
}

type Mark = typeof marks.$inferSelect;

const onRecord = ({ questionVersionId, credit, unsure }: Mark): MarkOnRecord => ({
	questionVersionId,
	credit,
	unsure
});

/** The marks of an attempt by place. */
function marksOf(db: Database, attemptId: string): ReadonlyMap<number, Mark> {
	const rows = db.read.select().from(marks).where(eq(marks.attemptId, attemptId)).all();
	return new Map(rows.map((row) => [row.position, row]));
}

function scoreOf(db: Database, attemptId: string) {
	const row = db.read.select().from(scores).where(eq(scores.attemptId, attemptId)).get();
	return row ? { points: row.points, outOf: row.outOf } : null;
}
