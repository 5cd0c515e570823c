import { senseWords } from '../../engine/quality/alike.ts';
import type { Span, Token, Upos } from '../../engine/types.ts';
import type { WordMeaning } from '../../measures/reading/types.ts';
import { folded, lemmasOf } from './forms.ts';
import { placeOf, type Place } from './place.ts';
import { weightOf } from './weight.ts';
import { ALL_POS, isKnown, sensesOf, type Found, type Pos } from './wordnet.ts';

/** Senses that are told, the one that fits best first. */
const TOLD = 5;
/** Words of the longest phrase that is tried. */
const LONGEST = 4;

const POS: Readonly<Partial<Record<Upos, Pos>>> = {
	NOUN: 'noun',
	PROPN: 'noun',
	VERB: 'verb',
	AUX: 'verb',
	ADJ: 'adjective',
	ADV: 'adverb'
};

/**
 * What a word of a text means, the sense that it has there first: of a set phrase around it, else of
 * the word as the part of speech that it is there; then by how frequent a sense is and what words its
 * description and those of near senses share with the sentence and the text (after M. Lesk, "Automatic
 * sense disambiguation using machine readable dictionaries", 1986, and S. Banerjee and T. Pedersen,
 * "Extended gloss overlaps as a measure of semantic relatedness", 2003).
 *
 * @returns Null where the dictionary does not have it.
 */
export function meaningIn(text: string, span: Span): WordMeaning | null {
	const place = placeOf(text, span);
	if (!place) return null;
	const phrase = phraseAt(place);
	if (phrase) return ordered(phrase, ALL_POS, contextOf(text, place));
	const token = place.tokens[place.at] as Token;
	const own = POS[token.upos];
	const order = own ? [own, ...ALL_POS.filter((pos) => pos !== own)] : ALL_POS;
	const forms = [folded(token.lemma), ...lemmasOf(token.text)];
	return firstOf(forms, order, contextOf(text, place));
}

/** What a word means wherever it stands, the most frequent sense first. */
export const meaningOf = (word: string): WordMeaning | null =>
	firstOf(lemmasOf(word).toReversed(), ALL_POS, NOWHERE);

/** Where a word stands: what its other words weigh, each by its stem. */
type Context = ReadonlyMap<string, number>;

const NOWHERE: Context = new Map();

/** What words of the sentence weigh against others of the text. */
const OF_SENTENCE = 2.5;

function contextOf(text: string, { tokens, at }: Place): Context {
	const own = new Set(senseWords(tokens[at]?.text ?? ''));
	const [start, end] = [tokens[0]?.span[0] ?? 0, tokens.at(-1)?.span[1] ?? 0];
	const near = new Set(senseWords(text.slice(start, end)));
	const words = [...new Set(senseWords(text))].filter((word) => !own.has(word));
	return new Map(
		words.map((word) => [word, weightOf(word) * (near.has(word) ? OF_SENTENCE : 1)] as const)
	);
}

/** The longest phrase of the dictionary that the word is part of, e.g. "take part". */
function phraseAt({ tokens, at }: Place): string | null {
	for (let length = LONGEST; length > 1; length--)
		for (let from = Math.max(0, at - length + 1); from <= at; from++) {
			const words = tokens.slice(from, from + length);
			if (words[0]?.upos === 'DET') continue;
			if (words.length < length || !words.every(({ text }) => /^\p{L}[\p{L}'’-]*$/u.test(text)))
				continue;
			const said = words.map(({ text }) => folded(text));
			const [first, ...rest] = [folded(words[0]?.lemma ?? ''), ...said.slice(1)];
			const last = [...said.slice(0, -1), folded(words.at(-1)?.lemma ?? '')];
			const found = [said, [first, ...rest], last].map((one) => one.join(' ')).find(isKnown);
			if (found) return found;
		}
	return null;
}

/** The first form that is known as the first part of speech; else as any. */
function firstOf(
	forms: readonly string[],
	order: readonly Pos[],
	context: Context
): WordMeaning | null {
	const own = order[0];
	const lemma = forms.find((form) => own && sensesOf(form, own).length > 0) ?? forms.find(isKnown);
	return lemma === undefined ? null : ordered(lemma, order, context);
}

function ordered(lemma: string, order: readonly Pos[], context: Context): WordMeaning {
	const senses = order.flatMap((pos) =>
		sensesOf(lemma, pos)
			.map((found, rank) => ({ found, worth: worthOf(found, rank, context) }))
			.toSorted((a, b) => b.worth - a.worth)
			.map(({ found }) => found.sense)
	);
	return { lemma, senses: senses.slice(0, TOLD) };
}

/** What words of near senses weigh against those of the sense itself. */
const NEAR = 0.4;
/** What shared words weigh against how frequent a sense is. */
const SHARED = 5;
/** Senses further down than this are so rare that nothing brings them up. */
const LAST_RANK = 9;

function worthOf({ sense, near }: Found, rank: number, context: Context): number {
	if (context.size === 0 || rank > LAST_RANK) return -rank;
	const own = senseWords([sense.meaning, sense.example, ...sense.others].join(' '));
	const around = senseWords(near().join(' '));
	const shared = sharedWith(own, context) + NEAR * sharedWith(around, context);
	return (SHARED * shared) / Math.log(8 + own.length + NEAR * around.length) - Math.log(1 + rank);
}

const sharedWith = (words: readonly string[], context: Context): number =>
	[...new Set(words)].reduce((sum, word) => sum + (context.get(word) ?? 0), 0);
