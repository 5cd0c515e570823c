import { asksProof } from '../../engine/quality/grade.ts';
import type { Question, Span } from '../../engine/types.ts';
import { optionLetter } from '../../measures/letters.ts';

/** The key of a question on paper, for teachers. */
export interface PaperKey {
	/** In the letters and numbers of the sheet: "C", "A, D", "1 B, 2 A", "B, A, C", or words. */
	readonly answer: string;
	/** The sentences that prove it, with their numbers in the article as printed; 0 where it has none. */
	readonly evidence: readonly { readonly number: number; readonly text: string }[];
	/** Whether the number of a proving sentence is part of the answer. */
	readonly proof: boolean;
}

interface Printed {
	/** Shown place -> index into the options as stored. */
	readonly order: readonly number[];
	/** Of the quiz: whether proofs are asked for. */
	readonly proof: boolean;
	readonly text: string;
	/** The sentences of the article, numbered from 1 as they stand. */
	readonly sentences: readonly Span[];
}

/** The number of the printed sentence in which a span begins; 0 where there is none. */
export const sentenceNumber = (sentences: readonly Span[], [start]: Span): number =>
	sentences.findIndex(([from, to]) => from <= start && start < to) + 1;

/** The key of a question as a version of the paper shows it. */
export function paperKey(question: Question, printed: Printed): PaperKey {
	const { text, sentences } = printed;
	const spans = question.response === 'sentence' ? question.accept : question.evidence;
	return {
		answer: answerWords(question, printed),
		evidence: spans.map((span) => ({
			number: sentenceNumber(sentences, span),
			text: text.slice(...span)
		})),
		proof: asksProof(question, { proof: printed.proof })
	};
}

function answerWords(question: Question, { order, sentences }: Printed): string {
	const letterOf = (index: number) => optionLetter(order.indexOf(index));
	switch (question.response) {
		case 'one':
		case 'all':
			return order
				.flatMap((index, place) => (question.options[index]?.correct ? optionLetter(place) : []))
				.join(', ');
		case 'match':
			return question.prompts.map(({ key }, i) => `${i + 1} ${letterOf(key)}`).join(', ');
		case 'order':
			return question.options.map((_, index) => letterOf(index)).join(', ');
		case 'sentence':
			return question.accept
				.map((span) => `sentence ${sentenceNumber(sentences, span)}`)
				.join(' or ');
		case 'text':
			return question.options
				.filter(({ correct }) => correct)
				.map((option) => option.text)
				.join(' / ');
	}
}
