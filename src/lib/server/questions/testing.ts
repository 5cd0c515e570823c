import type { Question, Span } from '../../engine/types.ts';
import { currentVersion } from '../articles/open.ts';
import { withArticle } from '../articles/testing.ts';
import type { QuestionStatus } from '../db/schema/questions.ts';
import { buildQuestion } from './build.ts';
import type { QuestionDraft } from './draft.ts';
import { insertQuestion } from './store.ts';

/** The place of a sentence of the article. */
export function spanOf(text: string, words: string): Span {
	const start = text.indexOf(words);
	if (start < 0) throw new Error(`not in the article: ${words}`);
	return [start, start + words.length];
}

/** A question about the harbour, as a teacher types it. */
export const boats = (text: string, more: Partial<QuestionDraft> = {}): QuestionDraft => ({
	stem: 'How many boats did Operation Lantern use?',
	response: 'one',
	options: [
		{ text: '14', correct: true, why: '' },
		{ text: '9', correct: false, why: 'The boat was found on the ninth night.' },
		{ text: '2', correct: false, why: '' }
	],
	evidence: [
		spanOf(text, 'Operation Lantern used 14 boats and found the Petrel on its ninth night.')
	],
	takeaway: '',
	skill: 'figures',
	...more
});

/** An article with questions that stand as told, each with a stem of its own. */
export async function withQuestions(...statuses: readonly QuestionStatus[]) {
	const given = await withArticle();
	const { db, articleId, versionId, text } = given;
	const { sha256 } = await currentVersion(db, articleId);
	const ids: string[] = [];
	for (const [at, status] of statuses.entries()) {
		const stem = `How many boats did Operation Lantern use? (${at})`;
		const content = buildQuestion(boats(text, { stem }), { sha256 }, null);
		const question = {
			articleId,
			articleVersionId: versionId,
			content,
			faults: [],
			authorId: null
		};
		const kept = await db.write((tx) => insertQuestion(tx, { ...question, status }, 1000 + at));
		ids.push(kept.questionId);
	}
	return { ...given, ids };
}

/** Breaks a stored question as no function of ours would: its proof then lies outside the article. */
export const broken = (content: Question): Question => ({
	...content,
	evidence: [[9_000_000, 9_000_010]]
});
