import type { Answer, Grade, Question, Span } from '../types.ts';
import { gradeTyped } from './typed/grade-typed.ts';

export { isAnswered } from './answered.ts';

/** What is asked of a reader besides the answer. */
export interface Asked {
	/** Also the sentence that proves it, as a quiz may ask of every question; worth as much as the answer. */
	readonly proof?: boolean;
}

/**
 * Marks an answer. One choice: credit 1 or 0. Choose-all: keys chosen less wrong ones chosen, over
 * the number of keys, not below 0 (Moodle's "right minus wrong"). Match: share of the prompts that
 * are right. Order: share of the neighbours that follow each other rightly (Moodle's "relative to the
 * next item, excluding last"). Sentence: 1 where one of the accepted was chosen. Typed: see `gradeTyped`.
 * Where a proof is asked for, the answer and the proof make half of the credit each. `correct` only
 * where all of it is right. What points at nothing counts for nothing.
 */
export function grade(question: Question, answer: Answer, asked: Asked = {}): Grade {
	const { credit, unsure } = creditOf(question, answer);
	if (!asksProof(question, asked)) return { credit, correct: credit === 1, proof: null, unsure };
	const proof = isOneOf(answer.sentence, question.evidence);
	return { credit: (credit + (proof ? 1 : 0)) / 2, correct: credit === 1 && proof, proof, unsure };
}

/** Whether the sentence that proves the answer is asked for besides it. */
export function asksProof(question: Question, asked: Asked): boolean {
	if (question.response === 'sentence') return false;
	return asked.proof === true || (question.response === 'one' && question.proof === true);
}

interface Credit {
	readonly credit: number;
	readonly unsure: boolean;
}

const sure = (credit: number): Credit => ({ credit, unsure: false });

function creditOf(question: Question, answer: Answer): Credit {
	const { options } = question;
	switch (question.response) {
		case 'one': {
			const [chosen, ...more] = known(answer, question);
			return sure(more.length === 0 && chosen !== undefined && options[chosen]?.correct ? 1 : 0);
		}
		case 'all': {
			const chosen = known(answer, question);
			const right = chosen.filter((i) => options[i]?.correct).length;
			const keys = options.filter((option) => option.correct).length;
			const credit = right - (chosen.length - right);
			return sure(keys === 0 ? 0 : Math.max(0, credit) / keys);
		}
		case 'match': {
			const right = question.prompts.filter(({ key }, i) => answer.chosen[i] === key).length;
			return sure(question.prompts.length === 0 ? 0 : right / question.prompts.length);
		}
		case 'order': {
			const { chosen } = answer;
			const right = options.filter((_, i) => {
				const at = chosen.indexOf(i);
				return i > 0 && at > 0 && chosen[at - 1] === i - 1;
			}).length;
			return sure(options.length < 2 ? 0 : right / (options.length - 1));
		}
		case 'sentence':
			return sure(isOneOf(answer.sentence, question.accept) ? 1 : 0);
		case 'text':
			return gradeTyped(question, answer.text ?? '');
	}
}

function known(answer: Answer, { options }: Question): number[] {
	return [...new Set(answer.chosen)].filter((i) => options[i] !== undefined);
}

/** A sentence counts as chosen where it overlaps: a later reading may split sentences elsewhere. */
function isOneOf(sentence: Span | null | undefined, spans: readonly Span[]): boolean {
	if (!sentence) return false;
	return spans.some(([start, end]) => sentence[0] < end && start < sentence[1]);
}
