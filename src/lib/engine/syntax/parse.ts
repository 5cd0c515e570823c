import type { Quotation, Token, Upos } from '../types.ts';
import { bestTree } from './best-tree.ts';
import { lemmaOf } from './lemma.ts';
import { mend } from './mend.ts';
import { theModel, type Loaded } from './model.ts';
import { runNetwork } from './network.ts';

/**
 * Tags and parses one sentence: its tokens with parts of speech, lemmas, heads and relations. What
 * they carried of these before is not looked at. The parser sees a mark of a quotation as one that
 * opens or closes, whatever its style; so it never takes one for an apostrophe. The same tokens
 * always give the same tree, on every machine.
 */
export function parse(
	tokens: readonly Token[],
	marks: ReadonlyMap<number, string>,
	using: Loaded = theModel()
): Token[] {
	const { model, formOf } = using;
	const lists = { exceptions: model.lemmas, known: model.rows };
	const words = tokens.map(({ span, text }) => formOf(marks.get(span[0]) ?? text));
	const { tags, heads, rels } = runNetwork(model.network, words, bestTree);
	const tree = tokens.map(({ span, text }, i): Token => {
		const tag = model.tags[tags[i] as number] ?? 'X|FW';
		const [upos, xpos] = tag.split('|') as [Upos, string];
		const head = heads[i] as number;
		return {
			span,
			text,
			lemma: lemmaOf(text, upos, xpos, lists),
			upos,
			xpos,
			head: head >= words.length ? -1 : head,
			rel: model.rels[rels[i] as number] ?? 'dep'
		};
	});
	return mend(tree);
}

/** The marks of quotations, by where they stand, as opening or closing double ones. */
export function marksOf(quotations: readonly Quotation[]): Map<number, string> {
	const marks = new Map<number, string>();
	for (const { span, inner, closed } of quotations) {
		marks.set(span[0], '“');
		if (closed) marks.set(inner[1], '”');
	}
	return marks;
}
