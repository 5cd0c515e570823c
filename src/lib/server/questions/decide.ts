import type { Fault } from '../../engine/types.ts';
import { correctionsInForce } from '../articles/correction-queries.ts';
import type { Database, Tx } from '../db/open.ts';
import { DomainError } from '../errors.ts';
import { verifyAll } from '../reader/read.ts';
import { lastChange, recordChange, recordUndo, type Standing } from './changes.ts';
import { questionWithText } from './queries.ts';
import { recordFaults, setQuestion } from './store.ts';

/** How a question stands after a decision. */
export interface Decision {
	readonly questionId: string;
	readonly status: Standing['status'];
	/** Why it was kept aside; empty where it holds. */
	readonly faults: readonly Fault[];
}

/**
 * Approves a question for quizzes. It is verified once more; where it fails, it is quarantined with
 * the reason instead.
 * @throws DomainError `not-found` (404)
 */
export async function approveQuestion(
	db: Database,
	{ questionId, actorId }: { readonly questionId: string; readonly actorId: string },
	now: number
): Promise<Decision> {
	const { version, text, sha256 } = find(db.read, questionId);
	const corrections = correctionsInForce(db.read)
		.all({ id: version.articleVersionId })
		.map(({ content }) => content);
	const [verdict] = await verifyAll({ text, sha256 }, [version.content], corrections);
	const faults = verdict?.ok === false ? verdict.faults : [];
	return db.write((tx) => {
		if (find(tx, questionId).version.id !== version.id) throw changedMeanwhile();
		recordFaults(tx, version.id, faults);
		return decide(
			tx,
			questionId,
			faults.length > 0 ? 'quarantined' : 'approved',
			actorId,
			now,
			faults
		);
	});
}

/**
 * Strikes a question: it stays at the desk, among the rejected ones.
 * @throws DomainError `not-found` (404)
 */
export const rejectQuestion = (
	db: Database,
	{ questionId, actorId }: { readonly questionId: string; readonly actorId: string },
	now: number
): Promise<Decision> => db.write((tx) => decide(tx, questionId, 'rejected', actorId, now, []));

/**
 * Takes back the newest change at an article's desk, of one question where given.
 * @throws DomainError `nothing-to-undo` (409)
 */
export const undoChange = (
	db: Database,
	input: { readonly articleId: string; readonly questionId?: string; readonly actorId: string },
	now: number
): Promise<Decision> =>
	db.write((tx) => {
		const first = lastChange(tx, input.articleId, input.questionId);
		if (!first) throw new DomainError('nothing-to-undo', 409, 'There is nothing to undo here.');
		let last = first;
		// What was kept with one press is taken back with one press.
		for (let next: typeof first | null = first; next;) {
			last = next;
			setQuestion(tx, last.questionId, last.before);
			recordUndo(tx, input.articleId, last.eventId, input.actorId, now);
			next = first.batch ? lastChange(tx, input.articleId) : null;
			if (next?.batch !== first.batch) next = null;
		}
		return { questionId: last.questionId, status: last.before.status, faults: [] };
	});

/** Somebody changed a question while this change was being checked. */
export const changedMeanwhile = () =>
	new DomainError(
		'changed-meanwhile',
		409,
		'This question was changed in another window. Load the page again and look at it once more.'
	);

function decide(
	tx: Tx,
	questionId: string,
	status: Standing['status'],
	actorId: string,
	now: number,
	faults: readonly Fault[]
): Decision {
	const { question } = find(tx, questionId);
	const before = { status: question.status, current: question.current };
	if (question.status !== status) {
		const after = { ...before, status };
		setQuestion(tx, questionId, after);
		recordChange(tx, { articleId: question.articleId, questionId, before, after }, actorId, now);
	}
	return { questionId, status, faults };
}

function find(from: Database['read'], questionId: string) {
	const found = questionWithText(from).get({ id: questionId });
	if (!found) throw new DomainError('not-found', 404, 'There is no such question.');
	return found;
}
