import { m } from '$lib/paraglide/messages.js';
import type { Answer, Span } from '../engine/types.ts';
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
				label: m.words_proof_of({ number: place + 1 })
			})) ?? []
	);
}

/**
 * Where wrong answers come from: marks of ids `source-PLACE` for the wrong options that were chosen,
 * `mine-PLACE` for a sentence that was chosen and is not right.
 */
export function sourceMarks(
	answered: readonly {
		readonly answer: Answer;
		readonly feedback: Pick<QuestionFeedback, 'options' | 'evidence'> | null;
	}[]
): ArticleMark[] {
	return answered.flatMap(({ answer, feedback }, place) => {
		if (!feedback) return [];
		const from = answer.chosen
			.map((at) => feedback.options[at])
			.find((option) => option && !option.correct && option.from)?.from;
		const mine = wrongSentence(answer, feedback);
		const number = place + 1;
		return [
			from && source(`source-${place}`, from, m.words_from_of({ number })),
			mine && source(`mine-${place}`, mine, m.words_mine_of({ number }))
		].filter((mark) => mark !== null && mark !== undefined);
	});
}

const source = (id: string, span: Span, label: string): ArticleMark => ({
	id,
	span,
	tone: 'source',
	label
});

/** The sentence that was chosen, where it is none of those that prove it; else null. */
export function wrongSentence(
	{ sentence }: Answer,
	{ evidence }: Pick<QuestionFeedback, 'evidence'>
): Span | null {
	if (!sentence) return null;
	const proves = evidence.some(([start, end]) => sentence[0] < end && start < sentence[1]);
	return proves ? null : sentence;
}
