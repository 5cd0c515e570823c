import type { Block, Span } from '../types.ts';
import { findBlocks } from './blocks.ts';
import { findSentences } from './sentences.ts';
import { tokenize } from './tokens.ts';

/** An article's text divided, before anything is known of its words. */
export interface Split {
	readonly blocks: readonly Block[];
	/** Sentences in order: the index of the block, and the places of the tokens, of which there is one. */
	readonly sentences: readonly { readonly block: number; readonly tokens: readonly Span[] }[];
}

/** Divides a text into blocks, sentences and tokens. */
export function splitText(text: string): Split {
	const blocks = findBlocks(text);
	const sentences = blocks.flatMap(({ span }, block) => {
		const tokens = tokenize(text, span[0], span[1]);
		return findSentences(text, tokens).map(([from, to]) => ({
			block,
			tokens: tokens.slice(from, to)
		}));
	});
	return { blocks, sentences };
}
