import { sha256 } from '../hash.ts';
import type { Question } from '../types.ts';

/** A question that has no id yet. */
export type Unnamed<T = Question> = T extends Question ? Omit<T, 'id'> : never;

/**
 * Content hash of a question: article, kind, rule, stem, options (in their order only where order is the answer) and
 * evidence. 24 hexadecimal digits, so that two questions of one article never share one.
 */
export function identify(question: Unnamed): string {
	const options = question.options.map((option) => `${option.correct ? '+' : '-'}${option.text}`);
	if (question.response !== 'order') options.sort();
	return sha256(
		JSON.stringify([
			question.article,
			question.kind,
			question.rule,
			question.response,
			question.stem,
			options,
			question.evidence,
			...extras(question)
		])
	).slice(0, 24);
}

/** What a form has besides; nothing for the plain ones. */
function extras(question: Unnamed): unknown[] {
	switch (question.response) {
		case 'one':
			return question.proof ? ['proof'] : [];
		case 'match':
			return question.prompts.map(({ text, key }) => [text, question.options[key]?.text]);
		case 'sentence':
			return [question.accept];
		case 'text':
			return [question.expects];
		default:
			return [];
	}
}
