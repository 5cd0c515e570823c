import { eq } from 'drizzle-orm';
import { isId } from '../../db/id.ts';
import type { Database, Tx } from '../../db/open.ts';
import { articles, articleVersions } from '../../db/schema/articles.ts';
import { questions, questionVersions } from '../../db/schema/questions.ts';
import { regrades, type Mend, type ScoreChange } from '../../db/schema/scores.ts';
import { DomainError } from '../../errors.ts';
import { versionsOfQuestion } from '../../questions/queries.ts';
import { insertVersion, setQuestion } from '../../questions/store.ts';
import { verifyAll } from '../../reader/read.ts';
import type { Fault, Question } from '../../../engine/types.ts';
import { inForce } from './in-force.ts';
import type { Change, Proposal } from './propose.ts';
import { regradeById } from './queries.ts';
import { typedKey } from './ruling.ts';
import { affectedBy, markOf } from './scope.ts';
import { writeMarks, type NewMark } from './write-marks.ts';

/** What was done. */
export interface Applied {
	readonly id: string;
	/** Attempts whose score moved. */
	readonly moved: number;
	/** Attempts in which the question is. */
	readonly attempts: number;
	/** Why the mended question was set aside at the desk; empty where it holds or is not the teacher's own. */
	readonly faults: readonly Fault[];
}

/**
 * Makes a change: every attempt that was handed in, in the teacher's classes, is marked anew, and those
 * under way will be. All of it or nothing; sent twice with one id it is made once.
 *
 * @param id A new id, made with the form.
 * @throws DomainError `changed-meanwhile` (409) where the question was changed after the proposal was
 * worked out; `wrong-value` (422).
 */
export async function applyChange(
	db: Database,
	id: string,
	proposal: Proposal,
	actorId: string,
	now: number
): Promise<Applied> {
	if (!isId(id)) throw new DomainError('wrong-value', 422, 'Load this page again and retry.');
	const { scope, change, keyed, reason } = proposal;
	const faults = change.kind === 'key' && keyed ? await faultsOf(db, scope.versionId, keyed) : [];
	return db.write((tx) => {
		const before = regradeById(tx).get({ id });
		if (before) return { id, moved: before.changes.length, attempts: 0, faults };
		const current = inForce(tx, scope);
		if (current.latest !== proposal.now.latest) throw changedMeanwhile();
		const seen = rowOf(tx, scope.versionId);
		const written =
			change.kind === 'key' && keyed
				? writeKey(tx, { seen, content: keyed, faults, ownerId: scope.ownerId, actorId }, now)
				: null;
		const ruling = written
			? { ...proposal.ruling, keyVersionId: written.versionId }
			: proposal.ruling;
		const keys = { seen: current.seen, keyed };
		const affected = affectedBy(tx, scope);
		const marks = affected.map((one): NewMark => ({
			affected: one,
			after: markOf(one, ruling, keys)
		}));
		const fromVersion = current.keyNumber ?? seen.number;
		tx.insert(regrades)
			.values({
				id,
				questionId: seen.questionId,
				fromVersion,
				toVersion: written?.number ?? fromVersion,
				versionId: scope.versionId,
				keyVersionId: written?.versionId ?? null,
				ownerId: scope.ownerId,
				mend: mendOf(change, written?.desk ?? null),
				reason,
				byUser: actorId,
				at: now,
				changes: []
			})
			.run();
		const changes: readonly ScoreChange[] = writeMarks(tx, id, marks, now);
		tx.update(regrades).set({ changes }).where(eq(regrades.id, id)).run();
		return { id, moved: changes.length, attempts: affected.length, faults };
	});
}

export const changedMeanwhile = () =>
	new DomainError(
		'changed-meanwhile',
		409,
		'Somebody changed this question meanwhile. Look at what your change would do now, then apply it.'
	);

function rowOf(tx: Tx, versionId: string) {
	const row = tx.select().from(questionVersions).where(eq(questionVersions.id, versionId)).get();
	if (!row) throw new DomainError('question-not-found', 404, 'There is no such question.');
	return row;
}

async function faultsOf(db: Database, versionId: string, content: Question) {
	const article = db.read
		.select({ text: articleVersions.text, sha256: articleVersions.sha256 })
		.from(questionVersions)
		.innerJoin(articleVersions, eq(articleVersions.id, questionVersions.articleVersionId))
		.where(eq(questionVersions.id, versionId))
		.get();
	if (!article) return [];
	const [verdict] = await verifyAll(article, [content]);
	return verdict?.ok === false ? verdict.faults : [];
}

/**
 * Keeps the mended question as a further version. At the desk of its owner it takes the place of the
 * one that was wrong, set aside where it does not hold; a question of others stays as it is there.
 */
function writeKey(
	tx: Tx,
	input: {
		readonly seen: typeof questionVersions.$inferSelect;
		readonly content: Question;
		readonly faults: readonly Fault[];
		readonly ownerId: string;
		readonly actorId: string;
	},
	now: number
) {
	const { seen, content, faults, ownerId, actorId } = input;
	const { questionId, articleVersionId } = seen;
	const number = (versionsOfQuestion(tx).get({ id: questionId })?.number ?? seen.number) + 1;
	const version = { questionId, articleVersionId, number, content, faults, authorId: actorId };
	const versionId = insertVersion(tx, version, now);
	const question = tx
		.select({ status: questions.status, current: questions.current, ownerId: articles.ownerId })
		.from(questions)
		.innerJoin(articles, eq(articles.id, questions.articleId))
		.where(eq(questions.id, questionId))
		.get();
	const replaced =
		question?.ownerId === ownerId && isOf(tx, questionId, question.current, seen.number);
	if (!question || !replaced) return { versionId, number, desk: null };
	const status = faults.length > 0 ? ('quarantined' as const) : question.status;
	setQuestion(tx, questionId, { status, current: number });
	return { versionId, number, desk: { status: question.status, current: question.current } };
}

/** Whether the version in force at the desk is the one that pupils saw, or an earlier mending of it. */
function isOf(tx: Tx, questionId: string, current: number, seen: number): boolean {
	if (current === seen) return true;
	const mended = tx.select().from(regrades).where(eq(regrades.questionId, questionId)).all();
	return mended.some(({ toVersion, undoneAt }) => toVersion === current && undoneAt === null);
}

function mendOf(change: Change, desk: Extract<Mend, { kind: 'key' }>['desk']): Mend {
	switch (change.kind) {
		case 'key':
			return { kind: 'key', desk };
		case 'standing':
			return change;
		case 'points':
			return change;
		case 'typed':
			return {
				kind: 'typed',
				key: typedKey(change.text),
				shown: change.text,
				credit: change.credit
			};
	}
}
