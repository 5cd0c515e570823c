import { drivers, type Drivers } from './drivers.ts';
import { ageOfGrade, daleChallGrades, daleChallScore, fleschKincaid } from './formulas.ts';
import { hardSentences, type HardSentence } from './hard-sentences.ts';
import { hardWords, type HardWord } from './hard-words.ts';
import { measureSentences, sumOf, type Measured } from './measure.ts';

/** How hard a text is to read, and what makes it so. */
export interface ReadingLevel {
	/** Age that words were judged for, in years. */
	readonly age: number;
	readonly words: number;
	readonly sentences: number;
	/** Words per sentence, mean. */
	readonly sentenceLength: number;
	/** Syllables per word, mean. */
	readonly wordLength: number;
	/** Grade of the United States by Flesch and Kincaid. */
	readonly grade: number;
	/** Age of readers in that grade, in years. */
	readonly readers: number;
	/** Score of Dale and Chall, and the grades that it stands for; null for college and after. */
	readonly daleChall: { readonly score: number; readonly grades: readonly [number, number] | null };
	/** How many sentences have so many words. */
	readonly lengths: readonly { readonly label: string; readonly count: number }[];
	readonly drivers: Drivers;
	/** The sentences that raise the grade most, the hardest first. */
	readonly hardSentences: readonly HardSentence[];
	/** Words that a pupil of the age may not know, the rarest first. */
	readonly hardWords: readonly HardWord[];
	/** True below a hundred words: formulas say little of so short a text. */
	readonly short: boolean;
}

/** Bounds of the groups of sentences by their words, each up to and with this. */
const GROUPS: readonly (readonly [upTo: number, label: string])[] = [
	[10, '1 to 10'],
	[20, '11 to 20'],
	[30, '21 to 30'],
	[Infinity, '31 and more']
];
/** Words below which the formulas say little. */
const SHORT = 100;

/**
 * Measures a text. Null where it has no sentence with a word.
 * Names and numbers count as familiar, as in the rules of Dale and Chall.
 */
export function readingLevel(given: Measured): ReadingLevel | null {
	const sentences = measureSentences(given);
	if (sentences.length === 0) return null;
	const counts = sumOf(sentences);
	const grade = fleschKincaid(counts);
	const score = daleChallScore(counts);
	return {
		age: given.age,
		words: counts.words,
		sentences: counts.sentences,
		sentenceLength: counts.words / counts.sentences,
		wordLength: counts.syllables / counts.words,
		grade,
		readers: ageOfGrade(grade),
		daleChall: { score, grades: daleChallGrades(score) },
		lengths: GROUPS.map(([upTo, label], at) => {
			const from = GROUPS[at - 1]?.[0] ?? 0;
			const inside = sentences.filter(({ words }) => words.length > from && words.length <= upTo);
			return { label, count: inside.length };
		}),
		drivers: drivers(sentences, counts),
		hardSentences: hardSentences(sentences, counts),
		hardWords: hardWords(sentences),
		short: counts.words < SHORT
	};
}
