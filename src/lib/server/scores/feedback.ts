import { grade, isAnswered } from '../../engine/quality/grade.ts';
import type { Answer, Grade, Question, Span } from '../../engine/types.ts';
import { questionAt } from '../attempts/versions.ts';
import type { Reader } from '../db/open.ts';
import type { AttemptItem } from '../db/schema/attempts.ts';
import type { QuizSettings } from '../db/schema/quizzes.ts';

/** Verdict and proof of one question: only for who may see it (`visibilityOf`). */
export interface QuestionFeedback {
	/** Share of the points, 0 to 1; null where nothing was answered. */
	readonly credit: number | null;
	/** The same of the answer alone, without the sentence chosen to prove it. */
	readonly answerCredit: number | null;
	/** Whether the sentence chosen proves it; null where none was asked for. */
	readonly proof: boolean | null;
	/** A teacher has yet to look at what was typed. */
	readonly unsure: boolean;
	/** In the order shown; empty for a sentence and for typed words. */
	readonly options: readonly {
		readonly correct: boolean;
		/** Why it is right, or why it is wrong. */
		readonly why: string;
		/** The place of the article it was taken from, or null. */
		readonly from: Span | null;
	}[];
	/** For each line to match: the shown place of its option, and why. */
	readonly lines: readonly { readonly key: number; readonly why: string }[];
	/** Of what is to be put in order: the shown places in the right one. */
	readonly order: readonly number[];
	/** The wordings that are right where one types, the one to show first. */
	readonly wordings: readonly string[];
	/** The spans that prove the key; of a question for a sentence, those that are right. */
	readonly evidence: readonly Span[];
	readonly takeaway: string;
}

/** What a mark on record says, where it decides. */
export interface MarkOnRecord {
	readonly questionVersionId: string;
	readonly credit: number;
	readonly unsure: boolean;
}

/**
 * Verdict, key, explanations and evidence of one question.
 *
 * @param answer As stored.
 * @param settings Of the quiz: whether it asks for proofs.
 * @param mark The mark on record; it may be by another version than was seen, or by a teacher.
 */
export function feedbackOn(
	read: Reader,
	item: AttemptItem,
	answer: Answer,
	settings: Pick<QuizSettings, 'proof'>,
	mark: MarkOnRecord | null = null
): QuestionFeedback | null {
	const seen = questionAt(read, item.questionVersionId);
	if (!seen) return null;
	const later = mark && questionAt(read, mark.questionVersionId);
	const question = later && sameShape(seen, later) ? later : seen;
	const given = { ...grade(question, answer, settings), ...mark };
	return {
		...feedbackOf(question, item.order, answer, given),
		...(later && reordered(seen, later) ? { order: orderOf(seen, later, item.order) } : {})
	};
}

/**
 * Verdict, key, explanations and evidence of a question that is at hand.
 *
 * @param order Shown place -> index into the options as stored.
 * @param given What the answer was marked with.
 */
export function feedbackOf(
	question: Question,
	order: readonly number[],
	answer: Answer,
	given: Pick<Grade, 'credit' | 'proof' | 'unsure'>
): QuestionFeedback {
	const answered = isAnswered(answer);
	return {
		credit: answered ? given.credit : null,
		answerCredit: answered ? answerPart(given) : null,
		proof: answered ? given.proof : null,
		unsure: given.unsure,
		...keyOf(question, order),
		evidence: question.response === 'sentence' ? question.accept : question.evidence,
		takeaway: question.takeaway
	};
}

/** Answer and proof make half of the credit each (see `grade`). */
export const answerPart = ({ credit, proof }: { credit: number; proof: boolean | null }): number =>
	proof === null ? credit : Math.min(1, Math.max(0, 2 * credit - (proof ? 1 : 0)));

function keyOf(question: Question, order: readonly number[]) {
	const { response, options } = question;
	const listed = response !== 'text' && response !== 'sentence';
	return {
		options: (listed ? order : []).flatMap((index) => {
			const option = options[index];
			return option ? [{ correct: option.correct, why: option.why, from: option.from }] : [];
		}),
		lines:
			response === 'match'
				? question.prompts.map(({ key, why }) => ({ key: order.indexOf(key), why }))
				: [],
		order: response === 'order' ? options.map((_, index) => order.indexOf(index)) : [],
		wordings:
			response === 'text' ? options.flatMap(({ correct, text }) => (correct ? [text] : [])) : []
	};
}

/** Whether what was shown of one fits the other: a key may be mended, a further wording taken. */
const sameShape = (a: Question, b: Question) =>
	a.response === b.response &&
	(a.response === 'text' ||
		(a.options.length === b.options.length &&
			a.options.every((option, i) => option.text === b.options[i]?.text)));

/** Whether the right order of the same lines was mended: options stand in the right order. */
const reordered = (a: Question, b: Question) =>
	a.response === 'order' &&
	b.response === 'order' &&
	b.options.every(({ text }) => a.options.some((option) => option.text === text));

/** The shown places in the order that counts. */
const orderOf = (seen: Question, later: Question, order: readonly number[]) =>
	later.options.map(({ text }) =>
		order.indexOf(seen.options.findIndex((option) => option.text === text))
	);
