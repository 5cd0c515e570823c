import type { Span } from '../../engine/types.ts';
import { pupilHome, type PupilTask } from '../attempts/home.ts';
import { assignmentWithQuiz, sittingsOfUser } from '../attempts/queries.ts';
import type { Database } from '../db/open.ts';
import { visibilityOf } from '../scores/policy.ts';
import { questionsOfQuiz } from './queries.ts';

/** What a pupil may not be asked, since a quiz on it can still be taken. */
export interface Running {
	/** Content ids of the questions of these quizzes. */
	readonly ids: ReadonlySet<string>;
	/** Words of the articles that prove answers which were not shown to the pupil yet. */
	readonly proofs: readonly { readonly articleId: string; readonly words: string }[];
}

/** Whose practice it is, and when. */
export interface Whose {
	readonly userId: string;
	readonly now: number;
	/** What the pupil has to do, where that has been asked already. */
	readonly tasks?: readonly Pick<PupilTask, 'assignmentId'>[];
}

/** The quizzes that a pupil has under way, or can begin now or later. */
export async function runningFor(db: Database, { userId, now, tasks }: Whose): Promise<Running> {
	const due = tasks ?? (await pupilHome(db, { userId, now })).due;
	const sittings = sittingsOfUser(db.read).all({ user: userId });
	const quizzes = new Set([
		...due.flatMap(
			({ assignmentId }) => assignmentWithQuiz(db.read).get({ id: assignmentId })?.quiz.id ?? []
		),
		...sittings.filter(({ submittedAt }) => submittedAt === null).map(({ quizId }) => quizId)
	]);
	/** Whoever has been shown all keys of a quiz learns none by practising. */
	const shown = new Set(
		sittings
			.filter(
				(one) => one.submittedAt !== null && visibilityOf(one.settings.feedback, one, now).visible
			)
			.map(({ quizId }) => quizId)
	);
	const asked = [...quizzes].flatMap((id) =>
		questionsOfQuiz(db.read)
			.all({ id })
			.map((row) => ({ ...row, known: shown.has(id) }))
	);
	return {
		ids: new Set(asked.map(({ content }) => content.id)),
		proofs: asked
			.filter(({ known }) => !known)
			.flatMap(({ content, articleId, text }) => {
				const proofs = content.response === 'sentence' ? content.accept : content.evidence;
				return proofs.map((span) => ({ articleId, words: text.slice(...span) }));
			})
	};
}

/**
 * The places of an article version that such proofs stand at. Where the words of another version of the
 * same article cannot be found in it, all of it is closed.
 */
export function closedIn(
	{ proofs }: Running,
	article: { readonly articleId: string; readonly text: string }
): readonly Span[] {
	return proofs.flatMap(({ articleId, words }): Span[] => {
		const start = article.text.indexOf(words);
		if (start >= 0) return [[start, start + words.length]];
		return articleId === article.articleId ? [[0, article.text.length]] : [];
	});
}
