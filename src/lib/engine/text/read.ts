import type { Block, Reading, Sentence, Span, Token } from '../types.ts';
import { findBlocks } from './blocks.ts';
import { findQuotations } from './quotations.ts';
import { findRepeats } from './repeats.ts';
import { findSentences } from './sentences.ts';
import { tokenize } from './tokens.ts';
import { tagWithWink } from './wink.ts';

/**
 * Reads an article's text: blocks, sentences with their tokens, quotations. Never throws; text
 * without a word gives empty lists.
 */
export function readText(text: string): Reading {
	const blocks = findBlocks(text);
	const sentences: Sentence[] = [];
	blocks.forEach((block, index) => {
		const tokens = tokenize(text, block.span[0], block.span[1]);
		for (const [from, to] of findSentences(text, tokens)) {
			const spans = tokens.slice(from, to);
			const first = spans[0] as Span;
			const last = spans[spans.length - 1] as Span;
			const tagged = tagWithWink(
				text.slice(first[0], last[1]),
				spans.map(([s, e]) => [s - first[0], e - first[0]] as const)
			);
			sentences.push({
				index: sentences.length,
				span: [first[0], last[1]],
				block: index,
				tokens: spans.map((span, i): Token => {
					const tag = tagged[i];
					return {
						span,
						text: text.slice(span[0], span[1]),
						lemma: tag?.lemma ?? '',
						upos: tag?.upos ?? 'X',
						xpos: '',
						head: i === 0 ? -1 : 0,
						rel: i === 0 ? 'root' : 'dep'
					};
				}),
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
