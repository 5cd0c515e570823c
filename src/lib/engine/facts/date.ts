import { tokensWithin } from '../tree.ts';
import type { DateFact } from '../types.ts';
import type { View } from '../view.ts';
import { clauseAround, clausePhrase, clausesIn, sentencesOf, standingOf } from './finder.ts';

/** Dates with the clause that says what happened then. */
export function findDateFacts(view: View): DateFact[] {
	const out: DateFact[] = [];
	for (const quantity of view.quantities) {
		if (quantity.kind !== 'date' || !view.askable(quantity.sentence)) continue;
		const tree = view.tree(quantity.sentence);
		const within = tokensWithin(tree, quantity.span);
		if (!within) continue;
		const clause = clauseAround(clausesIn(view, quantity.sentence), within[0]);
		if (!clause) continue;
		out.push({
			id: `date:${quantity.span[0]}`,
			kind: 'date',
			evidence: sentencesOf(view, [quantity.span]),
			sentence: quantity.sentence,
			...standingOf(view, clause),
			quantity,
			event: clausePhrase(view, clause)
		});
	}
	return out;
}
