import { sha256 } from '../hash.ts';
import type { Question } from '../types.ts';

/**
 * Content hash of a question: article, kind, rule, stem, options (whatever their order) and
 * evidence. 24 hexadecimal digits, so that two questions of one article never share one.
 */
export function identify(question: Omit<Question, 'id'>): string {
	const options = question.options
		.map((option) => `${option.correct ? '+' : '-'}${option.text}`)
		.sort();
	return sha256(
		JSON.stringify([
			question.article,
			question.kind,
			question.rule,
			question.response,
			question.stem,
			options,
			question.evidence
		])
	).slice(0, 24);
}
