import { eq } from 'drizzle-orm';
import type { Fault, Question } from '../../engine/types.ts';
import { newId } from '../db/id.ts';
import type { Tx } from '../db/open.ts';
import { questions, questionVersions, type QuestionStatus } from '../db/schema/questions.ts';

/** A question to be kept. */
export interface NewQuestion {
	readonly articleId: string;
	readonly articleVersionId: string;
	readonly content: Question;
	readonly faults: readonly Fault[];
	/** Status where it holds; what has faults is quarantined. */
	readonly status: QuestionStatus;
	/** Null where the engine drew it. */
	readonly authorId: string | null;
}

/** Keeps a new question with its first version; returns both ids. */
export function insertQuestion(
	tx: Tx,
	question: NewQuestion,
	now: number
): { readonly questionId: string; readonly versionId: string } {
	const questionId = newId();
	const status = question.faults.length > 0 ? 'quarantined' : question.status;
	tx.insert(questions)
		.values({ id: questionId, articleId: question.articleId, status, current: 1, createdAt: now })
		.run();
	return { questionId, versionId: insertVersion(tx, { ...question, questionId, number: 1 }, now) };
}

/** Keeps a further version of a question; returns its id. It does not yet put it in force. */
export function insertVersion(
	tx: Tx,
	version: Omit<NewQuestion, 'status' | 'articleId'> & {
		readonly questionId: string;
		readonly number: number;
	},
	now: number
): string {
	const id = newId();
	const { questionId, articleVersionId, number, content, faults, authorId } = version;
	tx.insert(questionVersions)
		.values({ id, questionId, articleVersionId, number, content, faults, authorId, createdAt: now })
		.run();
	return id;
}

/** Writes down what `verify` says of a version now. */
export function recordFaults(tx: Tx, versionId: string, faults: readonly Fault[]): void {
	tx.update(questionVersions).set({ faults }).where(eq(questionVersions.id, versionId)).run();
}

/** Sets status and version in force of a question. */
export function setQuestion(
	tx: Tx,
	questionId: string,
	state: { readonly status: QuestionStatus; readonly current: number }
): void {
	tx.update(questions).set(state).where(eq(questions.id, questionId)).run();
}
