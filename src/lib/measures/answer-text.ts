import type { Answer, Question } from '../engine/types.ts';
import { optionLetter } from './letters.ts';

/**
 * An answer in words, as it was given, whatever the form: "Tomas Reed", "Lantern; Petrel",
 * "Nobody digs. → Tomas Reed", "1. Proposed; 2. Turned down", the sentence, the words typed.
 *
 * @param answer As stored.
 * @param article Text of the article, for the sentence that was chosen.
 * @returns Empty where nothing was answered.
 */
export function answerWords(question: Question, answer: Answer, article: string): string {
	const words = (index: number) => question.options[index]?.text ?? '–';
	switch (question.response) {
		case 'match':
			return answer.chosen.length === 0
				? ''
				: question.prompts
						.map(({ text }, line) => `${text} → ${words(answer.chosen[line] ?? -1)}`)
						.join('; ');
		case 'order':
			return answer.chosen.map((index, at) => `${at + 1}. ${words(index)}`).join('; ');
		case 'sentence':
			return sentenceWords(answer, article);
		case 'text':
			return answer.text ?? '';
		default:
			return answer.chosen.map(words).join('; ');
	}
}

/** The sentence that was chosen to prove an answer, in its words; empty where there is none. */
export const proofWords = (question: Question, answer: Answer, article: string): string =>
	question.response === 'sentence' ? '' : sentenceWords(answer, article);

/**
 * The same in letters, where options have letters, and as short as a cell of a table wants it: "B",
 * "A C", "1B 2A" for lines, "C A B" for an order. Empty for a sentence and for typed words.
 */
export function answerLetters(question: Question, { chosen }: Answer): string {
	const letter = (index: number) => (index < 0 ? '–' : optionLetter(index));
	switch (question.response) {
		case 'match':
			return chosen.map((index, line) => `${line + 1}${letter(index)}`).join(' ');
		case 'sentence':
		case 'text':
			return '';
		default:
			return chosen.map(letter).join(' ');
	}
}

const sentenceWords = ({ sentence }: Answer, article: string): string =>
	sentence ? article.slice(...sentence) : '';
