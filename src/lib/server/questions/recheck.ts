import type { ArticleVersion } from '../articles/open.ts';
import { correctionsInForce } from '../articles/correction-queries.ts';
import type { Database } from '../db/open.ts';
import { verifyAll } from '../reader/read.ts';
import { recordChange } from './changes.ts';
import { questionsOfArticle, questionWithText } from './queries.ts';
import { recordFaults, setQuestion } from './store.ts';

/** What checking the questions of an article again brought. */
export interface Recheck {
	/** Questions that no longer hold and were set aside. */
	readonly aside: number;
	/** Questions set aside before that hold again and wait to be looked at. */
	readonly back: number;
}

/**
 * Verifies the questions of an article version again, after the reading was set right: what fails is
 * quarantined with the reason, what holds again waits to be looked at.
 */
export async function recheckQuestions(
	db: Database,
	input: { readonly version: ArticleVersion; readonly actorId: string },
	now: number
): Promise<Recheck> {
	const { id, articleId, text, sha256 } = input.version;
	const rows = questionsOfArticle(db.read)
		.all({ id: articleId })
		.filter(
			({ question, version }) => version.articleVersionId === id && question.status !== 'rejected'
		);
	const verdicts = await verifyAll(
		{ text, sha256 },
		rows.map(({ version }) => version.content),
		correctionsInForce(db.read)
			.all({ id })
			.map(({ content }) => content)
	);
	return db.write((tx) => {
		const found = { aside: 0, back: 0 };
		rows.forEach(({ question: { id: questionId }, version }, at) => {
			const verdict = verdicts[at];
			const row = questionWithText(tx).get({ id: questionId });
			if (!verdict || row?.version.id !== version.id) return;
			recordFaults(tx, version.id, verdict.ok ? [] : verdict.faults);
			const { status, current } = row.question;
			const next = verdict.ok ? (status === 'quarantined' ? 'drawn' : status) : 'quarantined';
			if (next === status) return;
			found[verdict.ok ? 'back' : 'aside']++;
			const [before, after] = [
				{ status, current },
				{ status: next, current }
			] as const;
			setQuestion(tx, questionId, after);
			recordChange(tx, { articleId, questionId, before, after }, input.actorId, now);
		});
		return found;
	});
}
