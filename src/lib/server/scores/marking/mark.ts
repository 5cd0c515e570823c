import { eq } from 'drizzle-orm';
import type { Database } from '../../db/open.ts';
import { assignments } from '../../db/schema/assignments.ts';
import { DomainError } from '../../errors.ts';
import { applyChange } from '../regrade/apply.ts';
import { propose } from '../regrade/propose.ts';
import { ownerOf } from '../regrade/scope.ts';
import { creditWords } from '../regrade/words.ts';
import { itemsOf } from '../sheet-queries.ts';

/** The credits that a teacher can give typed words. */
export const CREDITS = [1, 0.5, 0] as const;

/** A marking by hand. */
export interface MarkingInput {
	/** A new id, made with the form. */
	readonly id: string;
	readonly assignmentId: string;
	readonly versionId: string;
	/** The words, as one pupil wrote them. */
	readonly text: string;
	/** One of {@link CREDITS}. */
	readonly credit: number;
}

/**
 * Gives typed words a credit: for everybody who wrote them, in all classes of the teacher, now and
 * later. It is in the ledger and can be taken back there.
 *
 * @returns How many scores moved.
 * @throws DomainError `wrong-value` (422), `question-not-found` (404).
 */
export async function markTyped(
	db: Database,
	input: MarkingInput,
	actorId: string,
	now: number
): Promise<{ readonly moved: number }> {
	const { assignmentId, versionId, text, credit } = input;
	const ownerId = ownerOf(db.read, assignmentId);
	if (!(CREDITS as readonly number[]).includes(credit) || text.trim() === '')
		throw new DomainError('wrong-value', 422, 'Choose right, half or wrong.');
	if (!isTypedHere(db, assignmentId, versionId))
		throw new DomainError('question-not-found', 404, 'There is no such question in this quiz.');
	const change = { kind: 'typed', text: text.trim(), credit } as const;
	const reason = `Marked by hand as ${creditWords(credit)}.`;
	const proposal = propose(db.read, { versionId, ownerId }, change, reason);
	return applyChange(db, input.id, proposal, actorId, now);
}

function isTypedHere(db: Database, assignmentId: string, versionId: string): boolean {
	const row = db.read.select().from(assignments).where(eq(assignments.id, assignmentId)).get();
	return itemsOf(db.read, row?.quizId ?? '').some(
		({ questionVersionId, question }) =>
			questionVersionId === versionId && question.response === 'text'
	);
}
