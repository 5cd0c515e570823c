import { tokensWithin } from '../tree.ts';
import type { FigureFact, Quantity, QuantityKind } from '../types.ts';
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
		if (!within || isPartOfName(view, quantity)) continue;
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

/** "Seven Days", "Route 66", ".292", "3-2": no figure that somebody counted. */
function isPartOfName(view: View, { span, sentence }: Quantity): boolean {
	const [start, end] = span;
	const before = view.text.slice(Math.max(0, start - 12), start);
	const after = view.text.slice(end, end + 2);
	if (/^[.,]\d/.test(view.slice(span)) || /[\d.,/:#–-]$/.test(before) || /^[-–/:.]\d/.test(after))
		return true;
	if (start > (view.sentences[sentence]?.span[0] ?? 0) && /^\p{Lu}\p{Ll}/u.test(view.slice(span)))
		return true;
	return (
		/\b\p{Lu}\p{L}* $/u.test(before) &&
		/^\d+\b(?! (?:percent|per cent|million|billion))/u.test(view.slice(span)) &&
		!/\s/.test(view.slice(span))
	);
}
