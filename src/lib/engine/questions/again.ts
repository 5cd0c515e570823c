import { doings } from '../distractors/named.ts';
import { clauseAround, clausesIn } from '../facts/finder.ts';
import { tokensWithin } from '../tree.ts';
import type { DateFact } from '../types.ts';
import type { View } from '../view.ts';

const GOING = doings('go');

/**
 * True where somebody goes somewhere and another sentence has the same one go there as well: "before he
 * left for the United States" is of no use where he did so three times.
 */
export function isAgain(view: View, { sentence, quantity }: DateFact): boolean {
	const tree = view.tree(sentence);
	const within = tokensWithin(tree, quantity.span);
	const clause = within && clauseAround(clausesIn(view, sentence), within[0]);
	if (!clause || !GOING.has(tree.tokens[clause.head]?.lemma.toLowerCase() ?? '')) return false;
	const subject = tree.tokens[clause.subject]?.span[0] ?? -1;
	const here = view.mentionsIn(sentence);
	const who = here.find((m) => m.head[0] <= subject && subject < m.head[1])?.entity;
	const places = new Set(here.filter((m) => m.label === 'place').map((m) => m.entity));
	return view.sentences.some(({ index, tokens }) => {
		if (index === sentence || !tokens.some((t) => t.upos === 'VERB' && GOING.has(t.lemma)))
			return false;
		const there = view.mentionsIn(index);
		return there.some((m) => m.entity === who) && there.some((m) => places.has(m.entity));
	});
}
