import type { Process, Skill } from '../../engine/types.ts';
import {
	nextToPractise,
	sharesBy,
	sharesOverTime,
	type NextToPractise,
	type ShareLine,
	type ShareStep
} from '../../measures/spaced-review/shares.ts';
import { sittingsOfUser } from '../attempts/queries.ts';
import { questionAt } from '../attempts/versions.ts';
import type { Database } from '../db/open.ts';
import { answerPart } from '../scores/feedback.ts';
import { historyOf, type PastAttempt } from '../scores/history.ts';
import { visibilityOf } from '../scores/policy.ts';
import { dueCards, skillOf } from './overview.ts';
import { marksOfUser, reviewsOfUser } from './queries.ts';

/** One answer that the pupil knows the verdict of. */
interface Answered {
	readonly at: number;
	/** Share of the answer that was right, 0 to 1. */
	readonly credit: number;
	readonly skill: Skill;
	readonly process: Process;
}

/** How a pupil gets on. Nobody else is in it. */
export interface OwnProgress {
	readonly answers: { readonly quizzes: number; readonly practice: number };
	readonly skills: readonly ShareLine<Skill>[];
	readonly processes: readonly ShareLine<Process>[];
	/** By weeks, of the chosen skill or of all. */
	readonly weeks: readonly ShareStep[];
	readonly next: NextToPractise<Skill>;
	/** Facts that are due, of what is to be practised next and of all. */
	readonly due: { readonly next: number; readonly all: number };
	readonly past: readonly PastAttempt[];
}

/**
 * Counts every answer of a pupil of which the feedback may be seen: of quizzes and of practice.
 *
 * @param input.skill Only of this one over time; null for all.
 */
export async function ownProgress(
	db: Database,
	{ userId, skill, now }: { userId: string; skill: Skill | null; now: number }
): Promise<OwnProgress> {
	const { open } = await dueCards(db, { userId, now });
	const quizzes = fromQuizzes(db, userId, now);
	const practice = fromPractice(db, userId);
	const all = [...quizzes, ...practice];
	const bySkill = all.map((one) => ({ ...one, key: one.skill }));
	const next = nextToPractise(bySkill);
	const weakest = next.kind === 'weakest' ? next.line.key : null;
	return {
		answers: { quizzes: quizzes.length, practice: practice.length },
		skills: sharesBy(bySkill),
		processes: sharesBy(all.map((one) => ({ ...one, key: one.process }))),
		weeks: sharesOverTime(
			all.filter((one) => skill === null || one.skill === skill),
			now
		),
		next,
		due: {
			all: open.length,
			next: open.filter((row) => weakest !== null && skillOf(db, row) === weakest).length
		},
		past: await historyOf(db, { userId, now })
	};
}

function fromQuizzes(db: Database, userId: string, now: number): Answered[] {
	const sittings = new Map(
		sittingsOfUser(db.read)
			.all({ user: userId })
			.filter(
				(one) => one.submittedAt !== null && visibilityOf(one.settings.feedback, one, now).visible
			)
			.map((one) => [one.id, one])
	);
	return marksOfUser(db.read)
		.all({ user: userId })
		.flatMap(({ mark }) => {
			const sitting = sittings.get(mark.attemptId);
			const question = sitting && questionAt(db.read, mark.questionVersionId);
			if (!sitting || !question || mark.unsure || mark.points <= 0) return [];
			const credit = mark.answered ? answerPart(mark) : 0;
			const { skill, process } = question;
			return [{ at: sitting.submittedAt ?? now, credit, skill, process }];
		});
}

const fromPractice = (db: Database, userId: string): Answered[] =>
	reviewsOfUser(db.read)
		.all({ user: userId })
		.flatMap(({ asked, at, credit, unsure }) =>
			asked && !unsure
				? [{ at, credit, skill: asked.question.skill, process: asked.question.process }]
				: []
		);
