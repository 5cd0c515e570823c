import type { Answer, Question } from '../../engine/types.ts';

/**
 * An answer to one version of a question, in the options of another: an option is the same where its
 * words are. What the other version does not have falls out of a choice, and is -1 in a match.
 */
export function answerAsOf(answer: Answer, seen: Question, shown: Question): Answer {
	if (seen === shown || sameOptions(seen, shown)) return answer;
	const places = seen.options.map(({ text }) =>
		shown.options.findIndex((option) => option.text === text)
	);
	const moved = answer.chosen.map((index) => places[index] ?? -1);
	return {
		...answer,
		chosen: shown.response === 'match' ? moved : moved.filter((index) => index >= 0)
	};
}

const sameOptions = (a: Question, b: Question) =>
	a.options.length === b.options.length &&
	a.options.every(({ text }, i) => text === b.options[i]?.text);
