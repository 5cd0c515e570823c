import { asksProof } from '../../engine/quality/grade.ts';
import type { Question, QuestionKind, ShortAnswer, Skill } from '../../engine/types.ts';

/**
 * A question as a browser may see it while it is being answered: no key, no explanation, no evidence,
 * no origin of an option, and no id (which is a hash of the key too).
 */
export interface PublicQuestion {
	/** Place in the attempt, from 0. */
	readonly position: number;
	readonly kind: QuestionKind;
	readonly skill: Skill;
	readonly response: Question['response'];
	readonly stem: string;
	/**
	 * In the order shown; an answer names places in this list. Empty where there is nothing to choose
	 * from: a sentence of the article, and typed words, whose options are the right ones.
	 */
	readonly options: readonly string[];
	/** The lines to match, in order; else empty. */
	readonly prompts: readonly string[];
	/** What is to be typed; null where nothing is. */
	readonly expects: ShortAnswer['expects'] | null;
	/** Whether the sentence that proves the answer is asked for too. */
	readonly proof: boolean;
	readonly points: number;
}

/**
 * Takes from a question what may be shown, member by member, so that a member added to questions later
 * stays on the server.
 *
 * @param order Shown place -> index into the options as stored.
 * @param proof Whether the quiz asks for proofs.
 */
export function publicQuestion(
	question: Question,
	{
		position,
		points,
		order,
		proof
	}: {
		readonly position: number;
		readonly points: number;
		readonly order: readonly number[];
		readonly proof?: boolean;
	}
): PublicQuestion {
	const { response } = question;
	const hidden = response === 'sentence' || response === 'text';
	return {
		position,
		kind: question.kind,
		skill: question.skill,
		response,
		stem: question.stem,
		options: hidden ? [] : order.map((index) => question.options[index]?.text ?? ''),
		prompts: response === 'match' ? question.prompts.map(({ text }) => text) : [],
		expects: response === 'text' ? question.expects : null,
		proof: asksProof(question, { proof }),
		points
	};
}
