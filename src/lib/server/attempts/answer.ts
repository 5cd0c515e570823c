import type { Answer, ResponseForm, Span } from '../../engine/types.ts';
import { partsOf } from '../../measures/answers.ts';
import { DomainError } from '../errors.ts';

/** How long a typed answer may be, in UTF-16 units. */
export const MOST_TYPED = 300;

const bad = (message: string, field?: string) => new DomainError('bad-answer', 400, message, field);

/** How a question stands in an attempt, as far as an answer must fit it. */
export interface Place {
	readonly response: ResponseForm;
	/** Shown place -> index of the option as stored. */
	readonly order: readonly number[];
	/** How many lines are to be matched; 0 where it is no matching question. */
	readonly lines: number;
	/** Whether the sentence that proves the answer is asked for too. */
	readonly proof: boolean;
	/** Whether it is asked how sure the pupil is. */
	readonly sureness: boolean;
	/** The sentences of the article; asked only where one was chosen. */
	readonly sentences: () => readonly Span[];
}

/**
 * From what a screen sends to an answer for the record: places become indices as stored. What was not
 * asked for is left out.
 *
 * @param given `chosen` in places as shown; of a match one for each line, -1 for none.
 * @throws DomainError `bad-answer` (400): a place that is not there or comes twice, several where one is
 * to be chosen, not all of those to be put in order, no sentence of the article, too long a text.
 */
export function storedAnswer(given: Answer, place: Place): Answer {
	const wantsSentence = place.proof || place.response === 'sentence';
	return partsOf({
		chosen: chosenOf(given.chosen, place),
		sentence: wantsSentence && given.sentence ? sentenceOf(given.sentence, place) : null,
		text: place.response === 'text' ? textOf(given.text ?? '') : '',
		...(place.sureness && given.sure ? { sure: given.sure } : {})
	});
}

function chosenOf(shown: readonly number[], { response, order, lines }: Place): readonly number[] {
	const indexAt = (at: number) => order[at] ?? -1;
	switch (response) {
		case 'sentence':
		case 'text':
			return [];
		case 'match': {
			if (shown.length > lines) throw bad('There are not so many lines.');
			if (shown.some((at) => at !== -1 && indexAt(at) < 0)) throw bad('There is no such option.');
			const all = Array.from({ length: lines }, (_, line) => indexAt(shown[line] ?? -1));
			return all.every((index) => index < 0) ? [] : all;
		}
		case 'order': {
			const all = new Set(shown.map(indexAt));
			if (shown.length > 0 && (shown.length !== order.length || all.size !== order.length))
				throw bad('Put every line in its place, each once.');
			return knownOf(shown, indexAt);
		}
		default:
			if (response === 'one' && shown.length > 1) throw bad('Only one option can be chosen here.');
			if (new Set(shown).size !== shown.length) throw bad('An option was chosen twice.');
			return knownOf(shown, indexAt).toSorted((a, b) => a - b);
	}
}

function knownOf(shown: readonly number[], indexAt: (at: number) => number): number[] {
	const indices = shown.map(indexAt);
	if (indices.includes(-1)) throw bad('There is no such option.');
	return indices;
}

function sentenceOf([start, end]: Span, { sentences }: Place): Span {
	const found = sentences().find((one) => one[0] === start && one[1] === end);
	if (!found) throw bad('This is no sentence of the article. Choose one of its sentences.');
	return found;
}

function textOf(text: string): string {
	if (text.length > MOST_TYPED)
		throw bad(`Write at most ${MOST_TYPED} characters: a few words are enough.`, 'text');
	return text.trim() === '' ? '' : text;
}

/** From an answer as stored to what the screen has: indices become shown places. */
export function shownAnswer(
	answer: Answer,
	{ response, order }: Pick<Place, 'response' | 'order'>
): Answer {
	const places = answer.chosen.map((index) => order.indexOf(index));
	const chosen = response === 'match' ? places : places.filter((at) => at >= 0);
	const inOrder = response === 'match' || response === 'order';
	return partsOf({ ...answer, chosen: inOrder ? chosen : chosen.toSorted((a, b) => a - b) });
}
