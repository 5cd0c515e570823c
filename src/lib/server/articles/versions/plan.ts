import type { Database } from '../../db/open.ts';
import type { ArticleVersion } from '../open.ts';
import type { PreparedArticle } from '../prepare.ts';
import { carryArticle, type Carried, type CarriedArticle, type Fate } from './carried.ts';
import { countChanges, type Piece } from './difference.ts';
import { givenWith, idleQuizzes, itemVersions } from './queries.ts';

/** What a teacher may do with a question: keep it as it stands, have it wait at the desk, or strike it. */
export type Choice = 'keep' | 'desk' | 'strike';

/** A question that the new version touches. */
export interface TouchedRow {
	readonly questionId: string;
	readonly stem: string;
	readonly fate: Exclude<Fate, 'keeps'>;
	/** Why it has to be looked at. */
	readonly why: string;
	/** What may be done with it, the first of which is proposed. */
	readonly choices: readonly Choice[];
	/** Where it was given to a class. */
	readonly given: readonly Given[];
}

/** A question in an assignment. */
export interface Given {
	readonly assignmentId: string;
	/** Where it can be voided for those who were given it. */
	readonly href: string;
	/** Number of the question in its quiz, from 1. */
	readonly number: number;
	readonly className: string;
	readonly quizTitle: string;
}

/** A quiz that nobody was given yet. */
export interface IdleQuiz {
	readonly id: string;
	readonly title: string;
	/** All its questions go along, so it may too. */
	readonly whole: boolean;
}

/** What a new version changes and touches, for the teacher to confirm. */
export interface Plan {
	/** Id and number of the version that it changes. */
	readonly base: string;
	readonly number: number;
	/** Neither words nor title, author, source or date differ. */
	readonly unchanged: boolean;
	readonly pieces: readonly Piece[];
	readonly words: { readonly gone: number; readonly new: number };
	/** Questions whose proof stands word for word and that hold as they did. */
	readonly kept: number;
	readonly touched: readonly TouchedRow[];
	readonly quizzes: readonly IdleQuiz[];
}

/**
 * Works out what a new version of an article would change and touch. Nothing is written.
 * @throws DomainError as `readArticle`
 */
export async function planRevision(
	db: Database,
	version: ArticleVersion,
	next: PreparedArticle,
	ownerId: string
): Promise<Plan> {
	const carried = await carryArticle(db, version, next);
	return planOf(db, version, next, carried, ownerId);
}

/** The plan for what was carried. */
export function planOf(
	db: Database,
	version: ArticleVersion,
	next: PreparedArticle,
	{ carry, questions }: CarriedArticle,
	ownerId: string
): Plan {
	const used = questions.filter(({ status }) => status !== 'rejected');
	const touched = used.filter(({ fate }) => fate !== 'keeps');
	const given = Map.groupBy(
		givenWith(
			db.read,
			ownerId,
			touched.map(({ questionId }) => questionId)
		),
		({ questionId }) => questionId
	);
	const keeping = new Set(
		used.flatMap(({ fate, versionId }) => (fate === 'keeps' ? [versionId] : []))
	);
	return {
		base: version.id,
		number: version.number,
		unchanged: isUnchanged(version, next),
		pieces: carry.pieces,
		words: countChanges(carry.pieces),
		kept: used.length - touched.length,
		touched: touched.map((question) => ({
			questionId: question.questionId,
			stem: question.content.stem,
			fate: question.fate === 'void' ? 'void' : 'look',
			why: whyOf(question),
			choices: choicesFor(question),
			given: (given.get(question.questionId) ?? []).map((row) => ({
				assignmentId: row.assignmentId,
				href: `/assignments/${row.assignmentId}/mend/${row.position + 1}`,
				number: row.position + 1,
				className: row.className,
				quizTitle: row.quizTitle
			}))
		})),
		quizzes: idleQuizzes(db.read)
			.all({ id: version.id, owner: ownerId })
			.map((quiz) => ({
				...quiz,
				whole: itemVersions(db.read)
					.all({ id: quiz.id })
					.every(({ questionVersionId }) => keeping.has(questionVersionId))
			}))
	};
}

/** What may be done with a question, the first of which is proposed. */
export function choicesFor({ fate, faults, status }: Carried): readonly Choice[] {
	if (fate === 'void') return ['strike', 'desk'];
	return faults.length > 0 || status !== 'approved'
		? ['desk', 'strike']
		: ['desk', 'keep', 'strike'];
}

const whyOf = ({ fate, faults }: Carried): string => {
	if (fate === 'void') return 'The words that proved it are gone.';
	return faults[0]?.message ?? 'The sentence that proves it reads otherwise now.';
};

/** Whether a new version would be the same in every word and field. */
export const isUnchanged = (version: ArticleVersion, next: PreparedArticle) =>
	(['text', 'title', 'byline', 'source', 'published'] as const).every(
		(field) => version[field] === next[field]
	);
