import type { Question } from '../types.ts';
import { normal } from './alike.ts';
import { cuesFor, oddsOf, weights } from './guess/odds.ts';
import { chanceOfOrder } from './guess/sequence.ts';

/** How well somebody does who answers without having read. */
export interface Guess {
	/** Chance of the key, 0 to 1, going by the form of the item alone; for matching, of a line. */
	readonly chance: number;
	/** The same for somebody who rolls dice. */
	readonly level: number;
	/** What gives the key away, strongest first, to stand after "because": "it is the longest". */
	readonly because: readonly string[];
}

/** Sentences of an article of common length, where it is not known how many there are. */
const SENTENCES = 20;
/** Log-odds by which a cue has to favour the key to be worth telling. */
const TELLING = 0.3;

/**
 * Tries an item as a test-wise guesser does who has not seen the article: by length, echo of the question's
 * words, exactness, position, grammar, what the options share, and habit (Millman, Bishop and Ebel
 * 1965; Haladyna, Downing and Rodriguez 2002). The weights are set by hand: 1 is a strong cue.
 * @param sentences how many the article has, for sentences to be chosen in it
 */
export function guess(question: Question, sentences: number = SENTENCES): Guess {
	const { stem } = question;
	const options = question.options.map(({ text }) => text);
	const count = options.length;
	switch (question.response) {
		case 'one': {
			const key = question.options.findIndex(({ correct }) => correct);
			if (key < 0) return nothing(0);
			const because = cuesFor(stem, options, key, TELLING).map((cue) => cue.because);
			return { chance: oddsOf(stem, options)[key] ?? 0, level: 1 / count, because };
		}
		case 'all': {
			const marks = weights(stem, options);
			const mean = marks.reduce((sum, one) => sum + one, 0) / Math.max(1, count);
			// Each is taken or left by itself; nobody leaves all.
			const level = 1 / (2 ** count - 1);
			const both = question.options.reduce((chance, { correct }, at) => {
				const taken = 1 / (1 + Math.exp(mean - (marks[at] ?? 0)));
				return chance * (correct ? taken : 1 - taken);
			}, 1);
			return { chance: both / (1 - 2 ** -count), level, because: [] };
		}
		case 'match': {
			const lines = question.prompts.map(({ text, key }) => oddsOf(text, options)[key] ?? 0);
			const sum = lines.reduce((total, one) => total + one, 0);
			return { chance: sum / Math.max(1, lines.length), level: 1 / count, because: [] };
		}
		case 'order': {
			const level = options.reduce((chance, _, at) => chance / (at + 1), 1);
			const chance = chanceOfOrder(options);
			const because = chance > 2 * level ? ['the lines say when they happened'] : [];
			return { chance, level, because };
		}
		case 'sentence':
			return nothing(Math.min(1, question.accept.length / Math.max(1, sentences)));
		case 'text': {
			const asked = normal(stem);
			const told = options.some((text) => asked.includes(normal(text)));
			return told
				? { chance: 1, level: 0, because: ['the question says it'] }
				: { chance: 0, level: 0, because: [] };
		}
	}
}

const nothing = (level: number): Guess => ({ chance: level, level, because: [] });
