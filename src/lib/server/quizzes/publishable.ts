import { correctionsInForce } from '../articles/correction-queries.ts';
import { currentVersion } from '../articles/open.ts';
import type { Database } from '../db/open.ts';
import { DomainError } from '../errors.ts';
import { recordFaults, setQuestion } from '../questions/store.ts';
import { questionWithText } from '../questions/queries.ts';
import { verifyAll } from '../reader/read.ts';
import { approvedOf } from './queries.ts';

/** A question chosen for a quiz, at the version in force. */
export interface Chosen {
	readonly questionId: string;
	readonly questionVersionId: string;
	readonly articleVersionId: string;
	readonly points: number;
}

/**
 * The chosen approved questions of an article, in the order given, every one verified just now. One
 * that fails is quarantined, and nothing is published until the teacher has looked.
 * @param questionIds in order; all approved ones, in the order of the article, if not given
 * @throws DomainError `no-questions` or `question-fails` (422), at the field `questions`
 */
export async function publishable(
	db: Database,
	{
		articleId,
		questionIds
	}: { readonly articleId: string; readonly questionIds?: readonly string[] }
): Promise<readonly Chosen[]> {
	const version = await currentVersion(db, articleId);
	const approved = approvedOf(db.read)
		.all({ id: articleId })
		.filter((row) => row.articleVersionId === version.id)
		.toSorted((a, b) => (a.content.evidence[0]?.[0] ?? 0) - (b.content.evidence[0]?.[0] ?? 0));
	const chosen = questionIds
		? questionIds.flatMap((id) => approved.find(({ questionId }) => questionId === id) ?? [])
		: approved;
	if (chosen.length === 0) {
		throw new DomainError(
			'no-questions',
			422,
			'A quiz needs at least one question. Keep questions of this article first.',
			'questions'
		);
	}
	const { text, sha256 } = version;
	const verdicts = await verifyAll(
		{ text, sha256 },
		chosen.map(({ content }) => content),
		correctionsInForce(db.read)
			.all({ id: version.id })
			.map(({ content }) => content)
	);
	const failed = chosen.flatMap((row, at) => {
		const verdict = verdicts[at];
		return verdict?.ok === false ? [{ ...row, faults: verdict.faults }] : [];
	});
	if (failed.length > 0) await quarantine(db, failed);
	return chosen.map(({ content: _, ...row }) => ({ ...row, points: 1 }));
}

async function quarantine(
	db: Database,
	failed: readonly (Omit<Chosen, 'points'> & {
		readonly content: { readonly stem: string };
		readonly faults: Parameters<typeof recordFaults>[2];
	})[]
): Promise<never> {
	await db.write((tx) => {
		for (const { questionId, questionVersionId, faults } of failed) {
			const row = questionWithText(tx).get({ id: questionId });
			recordFaults(tx, questionVersionId, faults);
			if (row?.version.id === questionVersionId) {
				setQuestion(tx, questionId, { status: 'quarantined', current: row.question.current });
			}
		}
	});
	const { content, faults } = failed[0]!;
	throw new DomainError(
		'question-fails',
		422,
		`“${content.stem}” no longer holds and was set aside: ${faults[0]?.message ?? ''} Look at the list and make the quiz again.`,
		'questions'
	);
}
