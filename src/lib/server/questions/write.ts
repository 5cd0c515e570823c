import { currentVersion, versionById } from '../articles/open.ts';
import type { Database } from '../db/open.ts';
import { DomainError } from '../errors.ts';
import { recordChange } from './changes.ts';
import { checkDraft } from './check.ts';
import { changedMeanwhile } from './decide.ts';
import type { QuestionDraft, QuestionErrors } from './draft.ts';
import { questionWithText, versionsOfQuestion } from './queries.ts';
import { insertQuestion, insertVersion, setQuestion } from './store.ts';

/** A question that was kept, or what stands against it, field by field. */
export type Written =
	| { readonly ok: true; readonly questionId: string }
	| { readonly ok: false; readonly errors: QuestionErrors };

/**
 * Keeps a question of a teacher's own, approved. It is verified like any other; one that fails is not
 * kept, and each fault comes back at its field.
 * @throws DomainError `not-found` (404)
 */
export async function writeQuestion(
	db: Database,
	input: { readonly articleId: string; readonly draft: QuestionDraft; readonly authorId: string },
	now: number
): Promise<Written> {
	const version = await currentVersion(db, input.articleId);
	const checked = await checkDraft(db, version, input.draft, null);
	if (!checked.ok) return checked;
	const { questionId } = await db.write((tx) =>
		insertQuestion(
			tx,
			{
				articleId: input.articleId,
				articleVersionId: version.id,
				content: checked.question,
				faults: [],
				status: 'approved',
				authorId: input.authorId
			},
			now
		)
	);
	return { ok: true, questionId };
}

/**
 * Changes a question: a new version is kept and put in force, approved. Quizzes go on with the
 * version that they chose. A change that fails `verify` is not kept, and each fault comes back at
 * its field.
 * @throws DomainError `not-found` (404) or `changed-meanwhile` (409)
 */
export async function editQuestion(
	db: Database,
	input: { readonly questionId: string; readonly draft: QuestionDraft; readonly authorId: string },
	now: number
): Promise<Written> {
	const found = questionWithText(db.read).get({ id: input.questionId });
	if (!found) throw new DomainError('not-found', 404, 'There is no such question.');
	const { version } = await versionById(db, found.version.articleVersionId);
	const checked = await checkDraft(db, version, input.draft, found.version.content);
	if (!checked.ok) return checked;
	return db.write((tx) => {
		const { question } = questionWithText(tx).get({ id: input.questionId })!;
		if (question.current !== found.question.current) throw changedMeanwhile();
		// After an undo the version in force need not be the newest.
		const newest = versionsOfQuestion(tx).get({ id: question.id })!.number;
		const before = { status: question.status, current: question.current };
		const after = { status: 'approved' as const, current: newest + 1 };
		insertVersion(
			tx,
			{
				questionId: question.id,
				articleVersionId: version.id,
				number: after.current,
				content: checked.question,
				faults: [],
				authorId: input.authorId
			},
			now
		);
		setQuestion(tx, question.id, after);
		const change = { articleId: question.articleId, questionId: question.id, before, after };
		recordChange(tx, change, input.authorId, now);
		return { ok: true, questionId: question.id };
	});
}
