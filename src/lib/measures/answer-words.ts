import type { Answer, Question } from '../engine/types.ts';
import { optionLetter } from './letters.ts';

/** A dash where a line was left open. */
const OPEN = '–';

/**
 * An answer as given, in full: the options chosen, each line with what it was matched with, the order,
 * the sentence, the words typed. Empty where nothing was answered.
 *
 * @param article The text that spans point into.
 */
export function answerWords(question: Question, answer: Answer | null, article: string): string {
	if (!answer) return '';
	const texts = answer.chosen.map((index) => question.options[index]?.text ?? OPEN);
	switch (question.response) {
		case 'one':
		case 'all':
			return texts.join('; ');
		case 'match':
			return texts.length === 0
				? ''
				: question.prompts.map(({ text }, i) => `${text} → ${texts[i] ?? OPEN}`).join('; ');
		case 'order':
			return texts.map((text, i) => `${i + 1}. ${text}`).join(' ');
		case 'sentence':
			return sentenceWords(answer, article);
		case 'text':
			return answer.text ?? '';
	}
}

const sentenceWords = ({ sentence }: Answer, article: string): string =>
	sentence ? article.slice(sentence[0], sentence[1]).replace(/\s+/g, ' ') : '';

/** The sentence chosen to prove an answer; empty where none was, or where the sentence is the answer. */
export const proofWords = (question: Question, answer: Answer, article: string): string =>
	question.response === 'sentence' ? '' : sentenceWords(answer, article);

/**
 * An answer as given, in a few characters: letters of options ("AC", in the order given where order
 * counts, "B–A" for lines), the paragraph of a sentence ("¶4"), the words typed, cut short.
 *
 * @param paragraphs Where each paragraph of the article begins, in order.
 */
export function answerShort(
	question: Question,
	answer: Answer | null,
	paragraphs: readonly number[]
): string {
	if (!answer) return '';
	const letters = answer.chosen.map((index) => (index < 0 ? OPEN : optionLetter(index)));
	switch (question.response) {
		case 'one':
		case 'all':
			return letters.toSorted().join('');
		case 'match':
		case 'order':
			return letters.join('');
		case 'sentence': {
			const at = answer.sentence?.[0];
			return at === undefined ? '' : `¶${paragraphs.filter((start) => start <= at).length}`;
		}
		case 'text': {
			const text = answer.text?.trim() ?? '';
			return text.length > 14 ? `${text.slice(0, 13).trimEnd()}…` : text;
		}
	}
}

/** What would have been right, in full. */
export function keyWords(question: Question, article: string): string {
	const { options } = question;
	const right = options.flatMap((option, i) => (option.correct ? i : []));
	switch (question.response) {
		case 'sentence':
			return question.accept.map(([start, end]) => article.slice(start, end)).join(' / ');
		case 'text':
			return right.map((i) => options[i]?.text).join(' / ');
		case 'match':
			return answerWords(question, { chosen: question.prompts.map(({ key }) => key) }, article);
		case 'order':
			return answerWords(question, { chosen: options.map((_, i) => i) }, article);
		default:
			return answerWords(question, { chosen: right }, article);
	}
}
