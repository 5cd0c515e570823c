import type { Fact, Question, Span } from '../../engine/types.ts';
import type { SeenQuestion } from '../db/schema/practice.ts';
import { coreOf, tellingOf, touches } from './fact-of.ts';
import { asFindSentence } from './find-sentence.ts';

/** What a new question on a fact is chosen from. */
export interface Choosing {
	readonly fact: Fact;
	/** The question of a quiz by which the card came, where it still holds. */
	readonly origin: Question | null;
	/** What can be drawn from the article, verified. */
	readonly pool: readonly Question[];
	readonly seen: SeenQuestion | null;
	/** Places that questions of a running quiz are about. */
	readonly closed: readonly Span[];
	/** Content ids of questions of quizzes that can still be taken. */
	readonly running: ReadonlySet<string>;
	/** Number of the review, so that questions take turns. */
	readonly turn: number;
}

/** A question to be asked; `again` where it is the very one seen last. */
export interface Chosen {
	readonly question: Question;
	readonly again: boolean;
}

/** Every place of the article that a question, its options and its verdict speak of. */
export function placesOf(question: Question): readonly Span[] {
	return [
		...question.evidence,
		...question.options.flatMap(({ from }) => (from ? [from] : [])),
		...(question.response === 'match'
			? question.prompts.flatMap(({ from }) => (from ? [from] : []))
			: []),
		...(question.response === 'sentence' ? question.accept : [])
	];
}

/**
 * Questions that may be put, the best first: on the same fact in a kind not seen last, then on the same
 * sentence, then the question seen before as a search for its sentence, then other wordings of the same
 * kind, at last the same question again.
 */
export function chooseQuestions(choosing: Choosing): readonly Chosen[] {
	const { fact, origin, pool, seen, turn } = choosing;
	const sentence = tellingOf(fact.evidence);
	const near = pool.filter(
		(question) =>
			touches(tellingOf(question.evidence), sentence) &&
			// What a word means is another thing than what its sentence says.
			(question.kind === 'word-meaning') === (seen?.kind === 'word-meaning')
	);
	const found = origin ? asFindSentence(origin) : null;
	const own = [...near, ...(found ? [found] : [])];
	const isSeen = ({ id }: Question) => seen?.ids.includes(id) === true;
	const isSame = ({ kind, stem }: Question) =>
		seen !== null && (kind === seen.kind ? stem === seen.stem : false);
	const grade = (question: Question): number =>
		(question.kind === seen?.kind ? 4 : 0) +
		(isSeen(question) ? 2 : 0) +
		(question === found ? 1 : isOn(question, fact) ? 0 : 1.5);
	const turned = own.map((question, at) => ({ question, at: (at + turn) % own.length }));
	const fresh = turned
		.filter(({ question }) => !isSame(question))
		.toSorted((a, b) => grade(a.question) - grade(b.question) || a.at - b.at)
		.map(({ question }): Chosen => ({ question, again: false }));
	const last: Chosen[] = [...near.filter(isSame), ...(origin ? [origin] : [])].map((question) => ({
		question,
		again: true
	}));
	return [...fresh, ...last].filter(({ question }) => isOpen(question, choosing));
}

/** Whether a question is about the fact itself, not only about its sentence. */
function isOn(question: Question, fact: Fact): boolean {
	if (question.fact === fact.id) return true;
	const core = coreOf(fact);
	const keys = question.options.flatMap(({ correct, from }) => (correct && from ? [from] : []));
	return keys.some((key) => core.some((place) => touches(key, place)));
}

/** Nothing of it may tell the key of a quiz that is running. */
const isOpen = (question: Question, { closed, running }: Choosing): boolean =>
	!running.has(question.id) &&
	!placesOf(question).some((place) => closed.some((other) => touches(place, other)));
