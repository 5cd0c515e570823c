import { grade } from '../../src/lib/engine/index.ts';
import type { Random } from '../../src/lib/engine/random.ts';
import type { Answer, Question, Span } from '../../src/lib/engine/types.ts';

/** How pupils answer one question. */
export interface Answering {
	/** Places of its options as stored. */
	readonly order: readonly number[];
	/** The answer of a pupil of such strength (0 on average, 1 is a standard deviation). */
	answer(strength: number, random: Random): Given;
}

interface Given {
	readonly json: string;
	readonly credit: number;
}

/** Right and wrong answers to a question; the first wrong ones are given most often. */
export function answersTo(
	question: Question,
	sentences: readonly Span[],
	random: Random
): Answering {
	const proved = question.response === 'one' && question.proof === true;
	const [proof] = proved ? question.evidence : [];
	const stray = random.pick(sentences);
	const proving = (answer: Answer, sentence?: Span): Answer =>
		proved && sentence ? { ...answer, sentence } : answer;
	const right = given(question, proving(rightAnswer(question), proof));
	const wrong = wrongAnswers(question, sentences, random).map((answer, i) =>
		given(question, proving(answer, i % 2 === 0 ? proof : stray))
	);
	const hard = 1.4 * (random.next() - 0.5) + 3 * (question.difficulty - 0.5);
	return {
		order: question.options.map((_, index) => index),
		answer(strength, chance) {
			if (chance.next() < 1 / (1 + Math.exp(hard - 1.2 * strength + 0.9))) return right;
			return wrong[Math.floor(wrong.length * chance.next() ** 2)] ?? right;
		}
	};
}

const given = (question: Question, answer: Answer): Given => ({
	json: JSON.stringify(answer),
	credit: grade(question, answer).credit
});

function rightAnswer(question: Question): Answer {
	switch (question.response) {
		case 'match':
			return { chosen: question.prompts.map(({ key }) => key) };
		case 'order':
			return { chosen: question.options.map((_, index) => index) };
		case 'sentence':
			return { chosen: [], sentence: question.accept[0] ?? null };
		case 'text':
			return { chosen: [], text: question.options[0]?.text ?? '' };
		default:
			return { chosen: question.options.flatMap(({ correct }, i) => (correct ? [i] : [])) };
	}
}

function wrongAnswers(question: Question, sentences: readonly Span[], random: Random): Answer[] {
	const places = question.options.map((_, index) => index);
	switch (question.response) {
		case 'one':
			return random
				.shuffle(places.filter((index) => !question.options[index]?.correct))
				.map((index) => ({ chosen: [index] }));
		case 'all':
			return places.map((index) => ({ chosen: places.filter((other) => other !== index) }));
		case 'match':
			return places.map((shift) => ({
				chosen: question.prompts.map(({ key }) => (key + 1 + shift) % places.length)
			}));
		case 'order':
			return [{ chosen: places.toReversed() }, { chosen: random.shuffle(places) }];
		case 'sentence':
			return random
				.shuffle(sentences)
				.slice(0, 4)
				.map((sentence) => ({ chosen: [], sentence }));
		case 'text':
			return [{ chosen: [], text: 'I do not know' }];
	}
}
