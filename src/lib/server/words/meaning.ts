import { senseWords } from '../../engine/quality/alike.ts';
import type { Span, Token, Upos } from '../../engine/types.ts';
import type { WordMeaning, WordSense } from '../../measures/reading/types.ts';
import { folded, lemmasOf } from './forms.ts';
import { placeOf, type Place } from './place.ts';
import { ALL_POS, isKnown, sensesOf, type Pos } from './wordnet.ts';

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
 * the word as the part of speech that it is there; then by how frequent a sense is and how many words
 * its description has in common with the sentence and the text (after M. Lesk, "Automatic sense
 * disambiguation using machine readable dictionaries", 1986).
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

interface Context {
	readonly sentence: ReadonlySet<string>;
	readonly text: ReadonlySet<string>;
}

const NOWHERE: Context = { sentence: new Set(), text: new Set() };

function contextOf(text: string, { tokens, at }: Place): Context {
	const own = new Set(senseWords(tokens[at]?.text ?? ''));
	const others = (words: readonly string[]) => new Set(words.filter((word) => !own.has(word)));
	const [start, end] = [tokens[0]?.span[0] ?? 0, tokens.at(-1)?.span[1] ?? 0];
	return { sentence: others(senseWords(text.slice(start, end))), text: others(senseWords(text)) };
}

/** The longest phrase of the dictionary that the word is part of, e.g. "take part". */
function phraseAt({ tokens, at }: Place): string | null {
	for (let length = LONGEST; length > 1; length--)
		for (let from = Math.max(0, at - length + 1); from <= at; from++) {
			const words = tokens.slice(from, from + length);
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
			.map((sense, rank) => ({ sense, worth: worthOf(sense, rank, context) }))
			.toSorted((a, b) => b.worth - a.worth)
			.map(({ sense }) => sense)
	);
	return { lemma, senses: senses.slice(0, TOLD) };
}

function worthOf(sense: WordSense, rank: number, { sentence, text }: Context): number {
	const words = new Set(senseWords([sense.meaning, sense.example, ...sense.others].join(' ')));
	const near = [...words].filter((word) => sentence.has(word)).length;
	const far = [...words].filter((word) => text.has(word)).length;
	return Math.min(near, 3) * 0.6 + Math.min(far, 4) * 0.15 - rank * 0.5;
}
