import type { Question, QuestionKind, Skill } from '../../engine/types.ts';

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
	/** In the order shown; an answer names places in this list. */
	readonly options: readonly string[];
	readonly points: number;
}

/**
 * Takes from a question what may be shown, member by member, so that a member added to questions later
 * stays on the server.
 *
 * @param order Shown place -> index into the options as stored.
 */
export function publicQuestion(
	question: Question,
	{ position, points, order }: { position: number; points: number; order: readonly number[] }
): PublicQuestion {
	return {
		position,
		kind: question.kind,
		skill: question.skill,
		response: question.response,
		stem: question.stem,
		options: order.map((index) => question.options[index]?.text ?? ''),
		points
	};
}
