import type { QuestionFeedback } from '../server/scores/feedback.ts';
import type { ArticleMark } from './segments.ts';

/**
 * The sentences that prove the keys of questions, as marks of the article.
 *
 * @param verdicts By place of the question; null where none may be shown.
 * @returns Marks of ids `proof-PLACE-0`, `proof-PLACE-1`, ...
 */
export function proofMarks(verdicts: readonly (QuestionFeedback | null)[]): ArticleMark[] {
	return verdicts.flatMap(
		(verdict, place) =>
			verdict?.evidence.map((span, i): ArticleMark => ({
				id: `proof-${place}-${i}`,
				span,
				tone: 'proof',
				tag: String(place + 1),
				label: `Proof of question ${place + 1}`
			})) ?? []
	);
}

/** Where the wrong options that were chosen come from: marks of ids `source-PLACE`. */
export function sourceMarks(
	answered: readonly {
		readonly chosen: readonly number[];
		readonly feedback: Pick<QuestionFeedback, 'options'> | null;
	}[]
): ArticleMark[] {
	return answered.flatMap(({ chosen, feedback }, place) => {
		const wrong = chosen
			.map((at) => feedback?.options[at])
			.find((option) => option && !option.correct && option.from);
		return wrong?.from
			? [
					{
						id: `source-${place}`,
						span: wrong.from,
						tone: 'source' as const,
						label: `Where your answer to question ${place + 1} comes from`
					}
				]
			: [];
	});
}
