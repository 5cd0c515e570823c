import type { Answer, Grade, Question } from '../types.ts';

/**
 * Marks an answer. For one choice: credit 1 or 0. For choose-all: keys chosen less wrong ones
 * chosen, over the number of keys, not below 0 (Moodle's "right minus wrong"); `correct` only
 * where exactly the keys are chosen. Indices that repeat or point at no option count for nothing.
 */
export function grade(question: Question, answer: Answer): Grade {
	const chosen = [...new Set(answer.chosen)].filter((i) => question.options[i] !== undefined);
	const right = chosen.filter((i) => question.options[i]?.correct).length;
	if (question.response === 'one') {
		const correct = chosen.length === 1 && right === 1;
		return { credit: correct ? 1 : 0, correct };
	}
	const keys = question.options.filter((option) => option.correct).length;
	const wrong = chosen.length - right;
	return {
		credit: keys === 0 ? 0 : Math.max(0, right - wrong) / keys,
		correct: keys > 0 && right === keys && wrong === 0
	};
}
