import type { Answer, Question } from '../../engine/types.ts';
import { DomainError } from '../errors.ts';

const bad = (message: string) => new DomainError('bad-answer', 400, message);

/**
 * From places on the screen to indices as stored: an answer for the record.
 *
 * @param chosen Shown places, in any order.
 * @param order Shown place -> index as stored.
 * @throws DomainError `bad-answer` (400): a place that is not there or comes twice, or several places
 * where one is to be chosen.
 */
export function storedAnswer(
	chosen: readonly number[],
	order: readonly number[],
	response: Question['response']
): Answer {
	if (response === 'one' && chosen.length > 1) throw bad('Only one option can be chosen here.');
	if (new Set(chosen).size !== chosen.length) throw bad('An option was chosen twice.');
	const indices = chosen.map((shown) => {
		const index = order[shown];
		if (index === undefined) throw bad('There is no such option.');
		return index;
	});
	return { chosen: indices.toSorted((a, b) => a - b) };
}

/** From indices as stored to places on the screen, in their order there. */
export function shownAnswer(answer: Answer, order: readonly number[]): number[] {
	return answer.chosen
		.map((index) => order.indexOf(index))
		.filter((place) => place >= 0)
		.toSorted((a, b) => a - b);
}

/** Whether two answers choose the same options. */
export const sameAnswer = (a: Answer, b: Answer): boolean =>
	a.chosen.length === b.chosen.length && a.chosen.every((index) => b.chosen.includes(index));
