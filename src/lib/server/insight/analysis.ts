import type { Question } from '../../engine/types.ts';
import type { Counting } from '../../measures/counting.ts';
import { guessScore, type Guessable } from '../../measures/guess-score.ts';
import { itemAnalysis, type ItemStatistics } from '../../measures/item-analysis.ts';
import type { MarkMatrix } from '../../measures/matrix.ts';
import { optionAnalysis, type OptionStatistics } from '../../measures/option-analysis.ts';
import { quizStatistics, type QuizStatistics } from '../../measures/quiz-statistics.ts';
import { articleView, sentencesAt, type ArticleView } from '../attempts/versions.ts';
import type { Database } from '../db/open.ts';
import { settingsOf } from '../quizzes/settings.ts';
import {
	classAnswers,
	type AskedQuestion,
	type AssignmentHead,
	type ClassAnswers
} from './class-answers.ts';
import { distribution, type Bar } from './distribution.ts';

/** One question with its statistics. */
export interface AnalysedItem extends AskedQuestion {
	readonly statistics: ItemStatistics;
	/** One for each option; empty where answers are not of options. */
	readonly options: readonly OptionStatistics[];
	/** Pupils who left it out. */
	readonly leftOut: number;
	/** True where those who did well elsewhere did worse here, and enough pupils say so to ask. */
	readonly keyInDoubt: boolean;
}

/** The item analysis of an assignment. */
export interface Analysis {
	readonly head: AssignmentHead;
	readonly roster: number;
	readonly article: ArticleView | null;
	readonly quiz: QuizStatistics;
	readonly items: readonly AnalysedItem[];
	readonly bars: readonly Bar[];
}

/** From how many pupils on a negative discrimination is worth a look at the key. */
const DOUBTFUL_FROM = 8;

/**
 * Item analysis and quiz statistics of an assignment, of the attempts that count.
 *
 * @param counting As of `classAnswers`.
 * @throws DomainError `assignment-not-found` (404).
 */
export async function analysisOf(
	db: Database,
	assignmentId: string,
	now: number,
	counting?: Counting
): Promise<Analysis> {
	const answers = await classAnswers(db, assignmentId, now, counting);
	const { head, questions, pupils, roster } = answers;
	const sentences = sentencesAt(db.read, head.articleVersionId)?.length ?? 0;
	const { proof } = settingsOf(head.settings);
	const matrix = matrixOf(answers, questions);
	const statistics = itemAnalysis(
		matrix,
		questions.map(({ question }) => guessOf(question, proof, sentences))
	);
	const worth = questions.filter(({ points }) => points > 0);
	const sitting = pupils.map(({ cells }) => ({ cells, total: totalOf(cells) }));
	return {
		head,
		roster,
		article: articleView(db.read, head.articleVersionId),
		quiz: quizStatistics(matrixOf(answers, worth)),
		items: questions.map((asked, i) => analysed(asked, statistics[i] as ItemStatistics, sitting)),
		bars: distribution(pupils)
	};
}

const matrixOf = ({ pupils }: ClassAnswers, questions: readonly AskedQuestion[]): MarkMatrix => ({
	greatest: questions.map(({ points }) => points),
	rows: pupils.map(({ cells }) =>
		questions.map(({ questionId }) => cells.get(questionId)?.mark ?? null)
	)
});

function analysed(
	asked: AskedQuestion,
	statistics: ItemStatistics,
	sitting: readonly Sitting[]
): AnalysedItem {
	const cells = sitting.flatMap(({ cells, total }) => {
		const cell = cells.get(asked.questionId);
		return cell ? [{ ...cell, rest: total - cell.mark }] : [];
	});
	const { response, options } = asked.question;
	const { discrimination } = statistics;
	return {
		...asked,
		statistics,
		options:
			response === 'one' || response === 'all'
				? optionAnalysis(
						options.length,
						cells.map(({ answer, rest }) => ({ chosen: answer?.chosen ?? [], rest }))
					)
				: [],
		leftOut: cells.filter(({ answer }) => answer === null).length,
		keyInDoubt:
			discrimination.known && discrimination.value < 0 && statistics.pupils >= DOUBTFUL_FROM
	};
}

/** What one pupil did with each question, and the marks of it all. */
interface Sitting {
	readonly cells: ClassAnswers['pupils'][number]['cells'];
	readonly total: number;
}

const totalOf = (cells: Sitting['cells']) =>
	cells.values().reduce((sum, { mark }) => sum + mark, 0);

/** Where a proof is asked for too, answer and proof make half of the credit each. */
function guessOf(question: Question, proof: boolean, sentences: number): number {
	const answer = guessScore(guessable(question, sentences));
	const wantsProof =
		question.response !== 'sentence' &&
		(proof || (question.response === 'one' && question.proof === true));
	if (!wantsProof) return answer;
	const accepted = question.evidence.length;
	return (answer + guessScore({ response: 'sentence', accepted, sentences })) / 2;
}

function guessable(question: Question, sentences: number): Guessable {
	const options = question.options.length;
	switch (question.response) {
		case 'all':
			return { response: 'all', options, keys: question.options.filter((o) => o.correct).length };
		case 'sentence':
			return { response: 'sentence', accepted: question.accept.length, sentences };
		case 'text':
			return { response: 'text' };
		default:
			return { response: question.response, options };
	}
}
