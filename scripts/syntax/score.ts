import type { Loaded } from '../../src/lib/engine/syntax/model.ts';
import { marksOf, parse } from '../../src/lib/engine/syntax/parse.ts';
import { findBlocks } from '../../src/lib/engine/text/blocks.ts';
import { findQuotations } from '../../src/lib/engine/text/quotations.ts';
import { splitText } from '../../src/lib/engine/text/split.ts';
import type { Token } from '../../src/lib/engine/types.ts';
import type { GoldDocument } from './conllu.ts';

/** Shares in percent, over all tokens, punctuation included. */
export interface TreeScore {
	/** Right heads. */
	readonly uas: number;
	/** Right heads and relations, without subtypes as in the shared tasks of CoNLL 2017 and 2018. */
	readonly las: number;
	/** The same with subtypes. */
	readonly lasFull: number;
	readonly upos: number;
	readonly xpos: number;
	readonly lemma: number;
}

/** Parses gold tokens and compares the trees. */
export function scoreTrees(documents: readonly GoldDocument[], model?: Loaded): TreeScore {
	const right = { uas: 0, las: 0, lasFull: 0, upos: 0, xpos: 0, lemma: 0 };
	let total = 0;
	for (const { text, sentences } of documents) {
		const marks = marksOf(findQuotations(text, findBlocks(text)));
		for (const gold of sentences) {
			const tokens = gold.spans.map((span, i): Token => {
				const form = gold.forms[i] ?? '';
				return { span, text: form, lemma: form, upos: 'X', xpos: '', head: -1, rel: '' };
			});
			parse(tokens, marks, model).forEach((token, i) => {
				total++;
				const head = token.head < 0 ? tokens.length : token.head;
				const rel = gold.rels[i] ?? '';
				if (`${token.upos}|${token.xpos}` === gold.tags[i]) right.xpos++;
				if (token.upos === gold.tags[i]?.split('|')[0]) right.upos++;
				if (token.lemma === gold.lemmas[i]) right.lemma++;
				if (head !== gold.heads[i]) return;
				right.uas++;
				if (token.rel === rel) right.lasFull++;
				if (token.rel.split(':')[0] === rel.split(':')[0]) right.las++;
			});
		}
	}
	const share = (count: number): number => Math.round((10000 * count) / Math.max(1, total)) / 100;
	return {
		uas: share(right.uas),
		las: share(right.las),
		lasFull: share(right.lasFull),
		upos: share(right.upos),
		xpos: share(right.xpos),
		lemma: share(right.lemma)
	};
}

/** Harmonic mean of precision and recall of sentences and of tokens found in raw text, in percent. */
export function scoreSplitting(documents: readonly GoldDocument[]): {
	readonly sentences: number;
	readonly tokens: number;
} {
	const sentences = { gold: 0, found: 0, right: 0 };
	const tokens = { gold: 0, found: 0, right: 0 };
	for (const document of documents) {
		const wanted = document.sentences.map(({ spans }) => `${spans[0]?.[0]}-${spans.at(-1)?.[1]}`);
		const words = document.sentences.flatMap(({ spans }) => spans.map(String));
		const found = splitText(document.text).sentences;
		compare(
			sentences,
			wanted,
			found.map(({ tokens: [first], tokens: list }) => `${first?.[0]}-${list.at(-1)?.[1]}`)
		);
		compare(
			tokens,
			words,
			found.flatMap(({ tokens: list }) => list.map(String))
		);
	}
	return { sentences: harmonic(sentences), tokens: harmonic(tokens) };
}

interface Count {
	gold: number;
	found: number;
	right: number;
}

function compare(count: Count, gold: readonly string[], found: readonly string[]): void {
	const wanted = new Set(gold);
	count.gold += gold.length;
	count.found += found.length;
	count.right += found.filter((item) => wanted.has(item)).length;
}

function harmonic({ gold, found, right }: Count): number {
	return Math.round((20000 * right) / Math.max(1, gold + found)) / 100;
}
