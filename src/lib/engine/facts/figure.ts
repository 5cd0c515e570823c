import { tokensWithin } from '../tree.ts';
import type { FigureFact, QuantityKind } from '../types.ts';
import type { View } from '../view.ts';
import { clauseAround, clausePhrase, clausesIn, sentencesOf, standingOf } from './finder.ts';

const KINDS: ReadonlySet<QuantityKind> = new Set<QuantityKind>([
	'count',
	'money',
	'percent',
	'measure',
	'duration',
	'age'
]);

/** Figures with the clause they stand in and who claims them. */
export function findFigureFacts(view: View): FigureFact[] {
	const out: FigureFact[] = [];
	for (const quantity of view.quantities) {
		if (!KINDS.has(quantity.kind) || !view.askable(quantity.sentence)) continue;
		const tree = view.tree(quantity.sentence);
		const within = tokensWithin(tree, quantity.span);
		if (!within) continue;
		const clause = clauseAround(clausesIn(view, quantity.sentence), within[0]);
		if (!clause) continue;
		out.push({
			id: `figure:${quantity.span[0]}`,
			kind: 'figure',
			evidence: sentencesOf(view, [quantity.span]),
			sentence: quantity.sentence,
			...standingOf(view, clause),
			quantity,
			clause: clausePhrase(view, clause)
		});
	}
	return out;
}
