import type { Question } from '../../engine/types.ts';
import type { Database } from '../db/open.ts';
import type { QuestionStatus } from '../db/schema/questions.ts';
import { quizzesFor, tagsOfQuestion, versionsWithAuthors } from './bank-queries.ts';
import { differences, type Difference } from './differences.ts';
import { openQuestion, type DeskQuestion } from './list.ts';
import { changesWithNames } from './queries.ts';

/** One version of a question and what it changed. */
export interface VersionEntry {
	readonly number: number;
	readonly content: Question;
	/** Who wrote it; null where it was drawn, or whoever wrote it is gone. */
	readonly author: string | null;
	readonly drawn: boolean;
	/** UTC milliseconds. */
	readonly at: number;
	/** Against the version before; empty for the first. */
	readonly differences: readonly Difference[];
}

/** A decision on a question. */
export interface DecisionEntry {
	readonly at: number;
	readonly who: string | null;
	readonly status: QuestionStatus;
	readonly version: number;
	readonly undone: boolean;
}

/** Everything that happened to a question. */
export interface QuestionHistory {
	readonly question: DeskQuestion;
	readonly tags: readonly string[];
	/** The newest first. */
	readonly versions: readonly VersionEntry[];
	/** The newest first. */
	readonly decisions: readonly DecisionEntry[];
	/** The teacher's quizzes on the same text; `number` is the version that a quiz has, or null. */
	readonly quizzes: readonly {
		readonly id: string;
		readonly title: string;
		readonly number: number | null;
	}[];
}

/**
 * The history of a question, as a teacher sees it.
 * @throws DomainError `not-found` (404)
 */
export async function historyOf(
	db: Database,
	{ questionId, ownerId }: { readonly questionId: string; readonly ownerId: string }
): Promise<QuestionHistory> {
	const question = await openQuestion(db, questionId);
	const rows = versionsWithAuthors(db.read).all({ id: questionId });
	return {
		question,
		tags: tagsOfQuestion(db.read)
			.all({ id: questionId })
			.map(({ tag }) => tag),
		versions: rows.map(({ version, author }, at) => ({
			number: version.number,
			content: version.content,
			author,
			drawn: version.authorId === null && version.content.rule !== 'teacher',
			at: version.createdAt,
			differences: differences(rows[at + 1]?.version.content ?? null, version.content)
		})),
		decisions: decisionsOn(db, questionId),
		quizzes: quizzesFor(db.read).all({
			owner: ownerId,
			version: question.articleVersionId,
			question: questionId
		})
	};
}

function decisionsOn(db: Database, questionId: string): DecisionEntry[] {
	const rows = changesWithNames(db.read).all({ question: questionId });
	return rows.map(({ at, data, who, undone }) => ({
		at,
		who,
		status: data.toStatus as QuestionStatus,
		version: Number(data.toVersion),
		undone: undone > 0
	}));
}
