import { parse } from '../syntax/parse.ts';
import type { Block, Reading, Sentence, Span, Token } from '../types.ts';
import { findBlocks } from './blocks.ts';
import { findQuotations } from './quotations.ts';
import { findRepeats } from './repeats.ts';
import { findSentences } from './sentences.ts';
import { tokenize } from './tokens.ts';

/**
 * Reads an article's text: blocks, sentences with their tokens and trees, quotations. Never throws;
 * text without a word gives empty lists.
 */
export function readText(text: string): Reading {
	const blocks = findBlocks(text);
	const sentences: Sentence[] = [];
	blocks.forEach((block, index) => {
		const spans = tokenize(text, block.span[0], block.span[1]);
		for (const [from, to] of findSentences(text, spans)) {
			const tokens = parse(spans.slice(from, to).map((span) => bare(text, span)));
			const start = tokens[0]?.span[0] ?? 0;
			const end = tokens[tokens.length - 1]?.span[1] ?? start;
			sentences.push({
				index: sentences.length,
				span: [start, end],
				block: index,
				tokens,
				repeats: null
			});
		}
	});
	const repeats = findRepeats(
		sentences.map(({ span, block }) => ({
			text: text.slice(span[0], span[1]),
			kind: (blocks[block] as Block).kind
		}))
	);
	return {
		blocks,
		sentences: sentences.map((sentence, i) => ({ ...sentence, repeats: repeats[i] ?? null })),
		quotations: findQuotations(text, blocks)
	};
}

/** A token of which nothing but the words is known yet. */
function bare(text: string, span: Span): Token {
	const word = text.slice(span[0], span[1]);
	return { span, text: word, lemma: word, upos: 'X', xpos: '', head: -1, rel: 'dep' };
}
