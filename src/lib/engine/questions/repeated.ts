import { nearby } from '../distractors/candidate.ts';
import { clauseAround, clausesIn } from '../facts/finder.ts';
import { tokensWithin } from '../tree.ts';
import type { Quantity } from '../types.ts';
import type { View } from '../view.ts';

/** "In 2007 and 2008", "from 40 to 50": one of two is not the answer. */
export function isOneOfTwo(view: View, { span }: Quantity): boolean {
	return (
		/^\s*(?:and|or|to|–|-|\/)\s*\$?\d/.test(view.text.slice(span[1], span[1] + 10)) ||
		/\d\s*(?:and|or|to|–|-|\/)\s*\$?$/.test(view.text.slice(Math.max(0, span[0] - 10), span[0]))
	);
}

const EMPTY_VERB = /^(?:be|have|do|say)$/;

/**
 * True where the article tells more than once of the same doing by the same subject, each time with
 * another date or figure, or gives two at once: then "when did he return?" has more than one answer.
 */
export function isRepeated(view: View, quantity: Quantity): boolean {
	if (isOneOfTwo(view, quantity)) return true;
	const tree = view.tree(quantity.sentence);
	const within = tokensWithin(tree, quantity.span);
	const clause = within && clauseAround(clausesIn(view, quantity.sentence), within[0]);
	const verb = clause && tree.tokens[clause.head];
	const subject = clause && tree.tokens[clause.subject];
	if (!verb || !subject || verb.upos !== 'VERB' || EMPTY_VERB.test(verb.lemma)) return false;
	const doer = view
		.mentionsIn(quantity.sentence)
		.find((m) => m.span[0] <= subject.span[0] && subject.span[1] <= m.span[1])?.entity;
	const own = view.slice(quantity.span);
	return nearby(view.quantities, quantity.sentence).some((other) => {
		if (other.sentence === quantity.sentence || other.kind !== quantity.kind) return false;
		if (view.slice(other.span) === own) return false;
		const { tokens } = view.tree(other.sentence);
		if (!tokens.some((t) => t.upos === 'VERB' && t.lemma === verb.lemma)) return false;
		return (
			tokens.some((t) => t.upos === 'NOUN' && t.lemma === subject.lemma) ||
			view.mentionsIn(other.sentence).some((m) => doer !== undefined && m.entity === doer)
		);
	});
}
