import type { Entity, Mention, Quotation, Reading, Span, Token } from '../types.ts';
import { treeOf, type Tree } from '../tree.ts';
import { isSpeechLike, isTitle, isWord } from './speech-like.ts';

const PRONOUN =
	/^(?:he|she|it|they|who|whom|which|that|him|her|them|his|hers|their|theirs|its|i|we|you|me|us|one|this|those|these)$/;

/** A sentence with what the steps ask of it again and again. */
export interface Line extends Tree {
	/** Position in the article. */
	readonly index: number;
	readonly block: number;
	/**
	 * For each token, the innermost quotation that reads as speech and holds it (its marks too), or
	 * -1 for the article's own words. Quoted single words stay on the level around them.
	 */
	readonly level: readonly number[];
	/** For each token, whether it stands in a quotation that is no speech, such as a title. */
	readonly quoted: readonly boolean[];
	/** Mentions of the sentence, in order. */
	readonly mentions: readonly Mention[];
}

/** The article as the attribution steps see it. */
export interface Ground {
	readonly text: string;
	readonly reading: Reading;
	readonly lines: readonly Line[];
	readonly entities: ReadonlyMap<string, Entity>;
	/** By the noun of an office, the one named person of the article who holds it. */
	readonly holders: ReadonlyMap<string, Entity>;
	/** For each quotation, whether it reads as speech and not as a title or single words. */
	readonly speech: readonly boolean[];
	/** For each quotation, whether every word of weight has a capital, as in titles. */
	readonly titles: readonly boolean[];
	/** For each quotation that reads as speech, the one that holds it, or -1. */
	readonly outer: readonly number[];
	/** For each sentence, the quotations that share words with it. */
	readonly quotationsOf: readonly (readonly number[])[];
}

/** Builds the ground: linear in the length of the article. */
export function layGround(
	text: string,
	reading: Reading,
	found: { readonly mentions: readonly Mention[]; readonly entities: readonly Entity[] }
): Ground {
	const { quotations, sentences } = reading;
	const quotationsOf = placesOf(quotations, sentences);
	const held: Token[][] = quotations.map(() => []);
	sentences.forEach(({ tokens }, i) => {
		for (const at of quotationsOf[i] as readonly number[]) {
			const [start, end] = (quotations[at] as Quotation).inner;
			const inside = tokens.filter(({ span }) => span[0] >= start && span[1] <= end);
			held[at]?.push(...inside);
		}
	});
	const speech = quotations.map((quotation, i) =>
		isSpeechLike(text, quotation, held[i] as Token[])
	);
	const titles = held.map((tokens) => isTitle(tokens.filter(isWord)));
	const outer = quotations.map((_, i) => speechAbove(quotations, speech, i));
	const mentions: Mention[][] = sentences.map(() => []);
	for (const mention of found.mentions) mentions[mention.sentence]?.push(mention);
	let next = 0;
	const open: number[] = [];
	const lines = sentences.map((sentence, index): Line => {
		const level = sentence.tokens.map(({ span: [start, end] }) => {
			for (; next < quotations.length; next++) {
				const quotation = quotations[next] as Quotation;
				if (quotation.span[0] >= end) break;
				if (speech[next]) open.push(next);
			}
			let innermost = -1;
			for (let i = open.length - 1; i >= 0; i--) {
				const [, close] = (quotations[open[i] as number] as Quotation).span;
				if (close <= start) open.splice(i, 1);
				else innermost = Math.max(innermost, open[i] as number);
			}
			return innermost;
		});
		return {
			...treeOf(sentence),
			index,
			block: sentence.block,
			level,
			quoted: sentence.tokens.map(({ span }) =>
				(quotationsOf[index] as readonly number[]).some((at) => {
					const { inner } = quotations[at] as Quotation;
					return !speech[at] && inner[0] <= span[0] && span[1] <= inner[1];
				})
			),
			mentions: mentions[index] as Mention[]
		};
	});
	const entities = new Map(found.entities.map((entity) => [entity.id, entity]));
	const holders = holdersOf(found.entities);
	return { text, reading, lines, entities, holders, speech, titles, outer, quotationsOf };
}

/** For each sentence, the quotations that share words with it. */
function placesOf(
	quotations: readonly Quotation[],
	sentences: Reading['sentences']
): readonly (readonly number[])[] {
	let next = 0;
	let open: number[] = [];
	return sentences.map(({ span: [start, end] }) => {
		for (; next < quotations.length; next++) {
			if ((quotations[next] as Quotation).span[0] >= end) break;
			open.push(next);
		}
		open = open.filter((at) => (quotations[at] as Quotation).span[1] > start);
		return [...open];
	});
}

/** "mayor" for "mayor of Elford"; an office that two hold tells nobody. */
function holdersOf(entities: readonly Entity[]): ReadonlyMap<string, Entity> {
	const holders = new Map<string, Entity>();
	const shared = new Set<string>();
	for (const entity of entities) {
		if (entity.label !== 'person' || !entity.named) continue;
		for (const { title, holding } of entity.offices) {
			const noun = /(\S+?)(?: (?:of|for|at|in) .*)?$/.exec(title)?.[1]?.toLowerCase();
			if (!noun || holding !== 'office') continue;
			const other = holders.get(noun);
			if (other && other !== entity) shared.add(noun);
			holders.set(noun, entity);
		}
	}
	shared.forEach((noun) => holders.delete(noun));
	return holders;
}

function speechAbove(
	quotations: readonly Quotation[],
	speech: readonly boolean[],
	at: number
): number {
	let parent = quotations[at]?.parent ?? null;
	while (parent !== null && !speech[parent]) parent = quotations[parent]?.parent ?? null;
	return parent ?? -1;
}

/** The token, which must be there. */
export function tok(line: Line, at: number): Token {
	return line.tokens[at] as Token;
}

/** The token in lower case, or nothing beyond the ends of the sentence. */
export function low(line: Line, at: number): string {
	return line.tokens[at]?.text.toLowerCase() ?? '';
}

/** A word that stands for a noun, and no short name in capitals such as "WHO" or "IT". */
export function isPronoun(line: Line, at: number): boolean {
	const word = line.tokens[at]?.text ?? '';
	return PRONOUN.test(word.toLowerCase()) && !/^\p{Lu}{2,}$/u.test(word);
}

/** The span of a run of tokens, both ends included. */
export function runSpan(line: Line, first: number, last: number): Span {
	return [tok(line, first).span[0], tok(line, last).span[1]];
}

/** A quotation mark, a comma or other punctuation. */
export function isPunct(line: Line, at: number): boolean {
	const token = line.tokens[at];
	return token !== undefined && !/[\p{L}\p{N}]/u.test(token.text);
}
