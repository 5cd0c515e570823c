import { marksOf, parse } from '../syntax/parse.ts';
import type { Block, Reading, Sentence, Span, Token } from '../types.ts';
import { findQuotations } from './quotations.ts';
import { findRepeats } from './repeats.ts';
import { splitText } from './split.ts';

/**
 * Reads an article's text: blocks, sentences with their tokens and trees, quotations. Never throws;
 * text without a word gives empty lists.
 */
export function readText(text: string): Reading {
	const { blocks, sentences: split } = splitText(text);
	const quotations = findQuotations(text, blocks);
	const marks = marksOf(quotations);
	const repeats = findRepeats(
		split.map(({ block, tokens }) => ({
			text: text.slice(...spanOf(tokens)),
			kind: (blocks[block] as Block).kind
		}))
	);
	const sentences = split.map(({ block, tokens }, index): Sentence => ({
		index,
		span: spanOf(tokens),
		block,
		tokens: parse(
			tokens.map((span) => bare(text, span)),
			marks
		),
		repeats: repeats[index] ?? null
	}));
	return { blocks, sentences, quotations };
}

function spanOf(tokens: readonly Span[]): [number, number] {
	return [tokens[0]?.[0] ?? 0, tokens[tokens.length - 1]?.[1] ?? 0];
}

/** A token of which nothing but the words is known yet. */
function bare(text: string, span: Span): Token {
	const word = text.slice(span[0], span[1]);
	return { span, text: word, lemma: word, upos: 'X', xpos: '', head: -1, rel: 'dep' };
}
