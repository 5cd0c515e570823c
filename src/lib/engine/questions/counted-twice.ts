import { stem } from '../quality/alike.ts';
import { tokensWithin } from '../tree.ts';
import type { Quantity } from '../types.ts';
import type { View } from '../view.ts';

/** Kinds of figures that count or weigh something of which there may be more. */
const COUNTS: ReadonlySet<string> = new Set(['count', 'percent']);

/**
 * True where another sentence of the article has a figure for the same noun: of 70,000 shirts in one
 * year and 40,000 in the next, a statement that names no year can be meant of either.
 */
export function isCountedTwice(view: View, quantity: Quantity): boolean {
	const noun = countedNoun(view, quantity);
	if (noun === null || !COUNTS.has(quantity.kind)) return false;
	return view.quantities.some(
		(other) =>
			other.kind === quantity.kind &&
			other.sentence !== quantity.sentence &&
			view.slice(other.span) !== view.slice(quantity.span) &&
			view.sentences[other.sentence]?.repeats === null &&
			countedNoun(view, other) === noun
	);
}

/** What the figure counts, in a rough common form: the noun that it is told of; null where none is. */
function countedNoun(view: View, { sentence, span, unit, kind }: Quantity): string | null {
	const tree = view.tree(sentence);
	const within = tokensWithin(tree, span);
	const last = within && tree.tokens[within[1]];
	if (!last) return unit === '' ? null : stem(unit.toLowerCase());
	if (last.upos === 'NOUN') return stem(last.lemma.toLowerCase());
	const head = tree.tokens[last.head];
	if (last.rel === 'nummod' && head?.upos === 'NOUN') return stem(head.lemma.toLowerCase());
	return unit === '' || kind === 'percent' ? null : stem(unit.toLowerCase());
}
