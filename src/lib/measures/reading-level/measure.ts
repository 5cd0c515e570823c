import { syllable } from 'syllable';
import type { Span } from '../../engine/types.ts';
import { isFamiliar } from './familiar.ts';
import type { Counts } from './formulas.ts';
import { isKnown } from './known.ts';
import { wordsIn, type Word } from './words.ts';

/** A word as the measures see it. */
export interface MeasuredWord extends Word {
	readonly syllables: number;
	/** On the list of Dale and Chall, or a name or number, which count as familiar there. */
	readonly familiar: boolean;
	/** A pupil of the age asked for may not know it. */
	readonly hard: boolean;
}

export interface MeasuredSentence {
	readonly span: Span;
	readonly words: readonly MeasuredWord[];
	readonly counts: Counts;
}

/** What is to be measured. */
export interface Measured {
	readonly text: string;
	/** The sentences of the prose, in order; headlines and captions are left out. */
	readonly sentences: readonly Span[];
	/** Places of names, which count as known. */
	readonly names: readonly Span[];
	/** Age of the pupils, in years. */
	readonly age: number;
}

/** The sentences with their words, those without a word left out. */
export function measureSentences(given: Measured): readonly MeasuredSentence[] {
	const isName = lookUp(given.names);
	return given.sentences.flatMap((span) => {
		const words = wordsIn(given.text, span).map((word, at) =>
			measureWord(word, isName(word) || (at > 0 && /^\p{Lu}/u.test(word.text)), given.age)
		);
		return words.length === 0 ? [] : [{ span, words, counts: sumOf([{ words }]) }];
	});
}

/** The counts of all sentences together. */
export const sumOf = (
	sentences: readonly { readonly words: readonly MeasuredWord[] }[]
): Counts => {
	const words = sentences.flatMap((sentence) => sentence.words);
	return {
		words: words.length,
		sentences: sentences.length,
		syllables: words.reduce((sum, word) => sum + word.syllables, 0),
		unfamiliar: words.filter(({ familiar }) => !familiar).length
	};
};

function measureWord(word: Word, name: boolean, age: number): MeasuredWord {
	const plain = !name && /\p{L}/u.test(word.low);
	return {
		...word,
		syllables: Math.max(1, syllable(word.low)),
		familiar: !plain || isFamiliar(word.low),
		hard: plain && !/\d/.test(word.low) && !isKnown(word.low, age)
	};
}

/** Tells whether a word touches one of the places. */
function lookUp(places: readonly Span[]): (word: Word) => boolean {
	const taken = new Set(places.flatMap(([start, end]) => range(start, end)));
	return ({ span }) => taken.has(span[0]);
}

const range = (start: number, end: number) =>
	Array.from({ length: end - start }, (_, at) => start + at);
