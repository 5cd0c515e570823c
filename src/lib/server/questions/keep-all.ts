import { correctionsInForce } from '../articles/correction-queries.ts';
import { versionById } from '../articles/open.ts';
import { newId } from '../db/id.ts';
import type { Database } from '../db/open.ts';
import { verifyAll } from '../reader/read.ts';
import { recordChange } from './changes.ts';
import { listQuestions, type DeskQuestion } from './list.ts';
import { questionWithText } from './queries.ts';
import { recordFaults, setQuestion } from './store.ts';

/** How much better than chance a guesser may do at a question that is kept unseen. */
const GUESSED = 0.2;

/**
 * The questions that wait and against which nothing speaks: no fault, no flaw, hardly better guessed than
 * by dice, and like none that is kept or that comes before.
 */
export function flawless(questions: readonly DeskQuestion[]): readonly DeskQuestion[] {
	const taken = new Set(questions.filter((q) => q.status === 'approved').map(({ id }) => id));
	return questions.filter((question) => {
		const { id, status, faults, flaws, guess, like } = question;
		const sound = status === 'drawn' && faults.length === 0 && flaws.length === 0;
		if (!sound || guess.chance > guess.level + GUESSED) return false;
		if (like.some((other) => taken.has(other.id))) return false;
		taken.add(id);
		return true;
	});
}

/**
 * Keeps all flawless questions of an article, each verified once more; one undo takes them all back. What
 * fails is quarantined. Tells how many were kept, and the last of them.
 */
export async function keepAll(
	db: Database,
	{ articleId, actorId }: { readonly articleId: string; readonly actorId: string },
	now: number
) {
	const chosen = flawless(await listQuestions(db, articleId));
	const verdicts = new Map<string, Awaited<ReturnType<typeof verifyAll>>[number]>();
	for (const [versionId, of] of Map.groupBy(chosen, (one) => one.articleVersionId)) {
		const { text, sha256 } = (await versionById(db, versionId)).version;
		const corrections = correctionsInForce(db.read)
			.all({ id: versionId })
			.map(({ content }) => content);
		const contents = of.map(({ content }) => content);
		const found = await verifyAll({ text, sha256 }, contents, corrections);
		of.forEach(({ id }, at) => found[at] && verdicts.set(id, found[at]));
	}
	return db.write((tx) => {
		const batch = newId();
		let kept = 0;
		let questionId = '';
		for (const { id, versionId } of chosen) {
			const row = questionWithText(tx).get({ id });
			const verdict = verdicts.get(id);
			if (row?.version.id !== versionId || row.question.status !== 'drawn' || !verdict) continue;
			recordFaults(tx, versionId, verdict.ok ? [] : verdict.faults);
			const before = { status: row.question.status, current: row.question.current };
			const after = { ...before, status: verdict.ok ? 'approved' : 'quarantined' } as const;
			setQuestion(tx, id, after);
			recordChange(tx, { articleId, questionId: id, before, after, batch }, actorId, now);
			if (verdict.ok) {
				kept++;
				questionId = id;
			}
		}
		return {
			decided: 'keep-all' as const,
			questionId,
			status: 'approved' as const,
			faults: [],
			kept
		};
	});
}
