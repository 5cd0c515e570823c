import { fixOrder } from '../attempts/order.ts';
import { publicQuestion, type PublicQuestion } from '../attempts/public-question.ts';
import { articleView, sentencesAt, type ArticleView } from '../attempts/versions.ts';
import type { Database } from '../db/open.ts';
import type { Span } from '../../engine/types.ts';
import { DomainError } from '../errors.ts';
import { openQuiz } from './open.ts';
import { paperKey, type PaperKey } from './paper-key.ts';

/** Two orders of one quiz, so that neighbours see different papers. */
export type PaperVersion = 'A' | 'B';

/** A quiz as it is printed, with its key: for teachers only. */
export interface Paper {
	readonly version: PaperVersion;
	readonly title: string;
	readonly article: ArticleView;
	/** The sentences by their printed numbers, from 1; empty where no question asks for one. */
	readonly sentences: readonly Span[];
	readonly questions: readonly PublicQuestion[];
	/** One for each question. */
	readonly keys: readonly PaperKey[];
	readonly points: number;
	readonly sureness: boolean;
}

/**
 * A quiz for paper. A has the questions as the quiz has them, B in another order; the options stand
 * differently in each. The same quiz and version always print the same.
 *
 * @throws DomainError `not-found` (404)
 */
export async function paperOf(db: Database, quizId: string, version: PaperVersion): Promise<Paper> {
	const { quiz, version: row, items } = await openQuiz(db, quizId);
	const article = articleView(db.read, row.id);
	if (!article) throw new DomainError('not-found', 404, 'There is no such quiz.');
	const sentences = sentencesAt(db.read, row.id) ?? [];
	const { proof, sureness } = quiz.settings;
	const contents = new Map(items.map((item) => [item.questionVersionId, item.content]));
	const settings = { ...quiz.settings, shuffleQuestions: version === 'B', shuffleOptions: true };
	const orderable = items.map(({ questionVersionId, points, content }) => {
		const { response, options } = content;
		return { questionVersionId, points, response, options };
	});
	const fixed = fixOrder(orderable, settings, `${quizId}/paper ${version}`);
	const printed = fixed.flatMap(({ questionVersionId, points, order }, position) => {
		const content = contents.get(questionVersionId);
		if (!content) return [];
		const question = publicQuestion(content, { position, points, order, proof });
		return { question, key: paperKey(content, { order, proof, sentences, text: article.text }) };
	});
	const questions = printed.map(({ question }) => question);
	const numbered = questions.some((one) => one.proof || one.response === 'sentence');
	return {
		version,
		title: quiz.title,
		article,
		sentences: numbered ? sentences : [],
		questions,
		keys: printed.map(({ key }) => key),
		points: questions.reduce((sum, { points }) => sum + points, 0),
		sureness
	};
}
