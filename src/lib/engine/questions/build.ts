import { identify } from '../quality/identity.ts';
import type { Random } from '../random.ts';
import type { Option, Question } from '../types.ts';
import { numberIn } from '../distractors/numbers.ts';
import type { Draft } from './draft.ts';

/**
 * Makes a draft a question: options in order, the id of its content.
 *
 * @param position where the key should stand, if the order is free; taken modulo the options
 */
export function buildQuestion(
	draft: Draft,
	article: string,
	position: number,
	random: Random
): Question {
	const question: Omit<Question, 'id'> = {
		kind: draft.kind,
		skill: draft.skill,
		process: draft.process,
		article,
		stem: draft.stem,
		options: arrange(draft, position, random),
		evidence: draft.evidence,
		rule: draft.rule,
		fact: draft.fact,
		takeaway: draft.takeaway,
		difficulty: Math.round(Math.min(1, Math.max(0, draft.difficulty)) * 100) / 100,
		response: draft.response
	};
	return { id: identify(question), ...question };
}

function arrange(draft: Draft, position: number, random: Random): Option[] {
	const options = [...draft.options];
	if (draft.order === 'fixed') return options;
	if (draft.order === 'numeric') {
		const value = (option: Option): number => numberIn(option.text)?.value ?? 0;
		return options.sort((a, b) => value(a) - value(b));
	}
	if (draft.response === 'all') return random.shuffle(options);
	const key = options.find((option) => option.correct);
	const wrong = random.shuffle(options.filter((option) => !option.correct));
	if (key) wrong.splice(position % options.length, 0, key);
	return wrong;
}
