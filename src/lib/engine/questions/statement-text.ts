import type { StatementFact } from '../types.ts';
import type { View } from '../view.ts';
import { clausesIn } from '../facts/finder.ts';
import { stateClause } from '../wording/ask.ts';
import { clauseTokens, type Clause } from '../wording/clause.ts';
import { isGraphic } from '../wording/graphic.ts';
import { isCutClean } from '../wording/join.ts';
import { settle } from '../wording/settle.ts';
import { isBalanced, isWhole, wordCount } from '../wording/tidy.ts';

/** The clause of a statement fact in its sentence's tree. */
export function clauseOf(view: View, fact: StatementFact): Clause | null {
	return (
		clausesIn(view, fact.sentence).find((clause) => {
			const tokens = clauseTokens(clause, false);
			const first = clause.tree.tokens[tokens[0] as number];
			return (
				first?.span[0] === fact.clause.span[0] &&
				['root', 'conj', 'ccomp', 'parataxis'].includes(clause.rel)
			);
		}) ?? null
	);
}

/**
 * The statement in words that stand alone, without a capital or stop, or null where it cannot.
 *
 * @param more words to put in place of tokens, e.g. an opposite
 */
export function stateFact(
	view: View,
	fact: StatementFact,
	more: ReadonlyMap<number, string> | null = null
): string | null {
	if (more) return findStatement(view, fact, more);
	const known = statements.get(view) ?? new Map<string, string | null>();
	statements.set(view, known);
	const found = known.get(fact.id);
	if (found !== undefined) return found;
	const made = findStatement(view, fact, new Map());
	known.set(fact.id, made);
	return made;
}

const statements = new WeakMap<View, Map<string, string | null>>();

function findStatement(
	view: View,
	fact: StatementFact,
	more: ReadonlyMap<number, string>
): string | null {
	const clause = clauseOf(view, fact);
	if (!clause) return null;
	const tokens = clauseTokens(clause, false);
	if (!isCutClean(view.text, clause.tree, tokens)) return null;
	const swaps = settle(view, clause.tree, tokens);
	if (!swaps) return null;
	if (clause.front.some((part) => part.rel === 'advcl' || part.rel === 'mark')) return null;
	const text = stateClause(view.text, clause, new Map([...swaps, ...more]), false);
	const words = wordCount(text);
	if (
		words < 5 ||
		words > 26 ||
		!isBalanced(text) ||
		!isWhole(text) ||
		isGraphic(text) ||
		/[“[]|[?!]$/.test(text)
	)
		return null;
	return text;
}
