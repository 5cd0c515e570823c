import type { Token, Upos } from '../types.ts';
import { makeCells } from './cells.ts';
import { lemmaOf } from './lemma.ts';
import { theModel, type Loaded } from './model.ts';
import { parseGreedily } from './search.ts';
import { chooseTags } from './tag.ts';

/**
 * Tags and parses one sentence: its tokens with parts of speech, lemmas, heads and relations. What
 * they carried of these before is not looked at. The same tokens always give the same tree, on every
 * machine.
 */
export function parse(tokens: readonly Token[], using: Loaded = theModel()): Token[] {
	const { model, lexicon, table, tagger, moves, relations } = using;
	const words = tokens.map((token, i) => lexicon(formOf(tokens, token, i)));
	const tags = new Int32Array(words.length);
	chooseTags(words, tagger, () => undefined, tags);
	const cells = makeCells(words, tags, table);
	const state = parseGreedily(cells, moves, relations);
	return tokens.map(({ span, text }, i): Token => {
		const [upos, xpos] = (model.tags[tags[i] as number] ?? 'X|FW').split('|') as [Upos, string];
		const head = state.heads[i] as number;
		return {
			span,
			text,
			lemma: lemmaOf(text, upos, xpos, { exceptions: model.lemmas, known: model.clusters }),
			upos,
			xpos,
			head: head >= words.length ? -1 : head,
			rel: model.rels[state.rels[i] as number] ?? 'dep'
		};
	});
}

/** An en dash with no space on either side joins a compound, as the hyphen of the treebanks does. */
function formOf(tokens: readonly Token[], { text, span }: Token, i: number): string {
	if (text !== '\u2013') return text;
	const [before, after] = [tokens[i - 1], tokens[i + 1]];
	const joins = before?.span[1] === span[0] && after?.span[0] === span[1];
	const words = /\p{L}$/u.test(before?.text ?? '') && /^\p{L}/u.test(after?.text ?? '');
	return joins && words ? '-' : text;
}
