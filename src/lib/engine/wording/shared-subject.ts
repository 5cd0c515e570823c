import { baseRel, type Tree } from '../tree.ts';
import type { Token } from '../types.ts';
import { clauseWith, type Clause } from './clause.ts';
import { isCutClean } from './join.ts';

/** Times that, set before a first thing done, need not be said of the second to leave it true. */
const TIME = /\d|^(?:on|after|before|during|later|last|that|when|while|as)\b/i;

/**
 * The further predicates of a clause, each with the clause's subject: "Lind rose and left the room" tells of
 * Lind that she left the room. Only where nothing between the two could be what it hangs on.
 */
export function sharedClauses(first: Clause): Clause[] {
	const { tree, head, subject, subjectTokens } = first;
	if (!['root', 'conj', 'parataxis'].includes(first.rel) || !isFreeFront(first)) return [];
	return (tree.children[head] ?? []).flatMap((i): Clause[] => {
		const token = tree.tokens[i] as Token;
		if (baseRel(token) !== 'conj' || i < head || hasSubject(tree, i)) return [];
		if (isBesideVerb(tree, head, i)) return [];
		const clause = clauseWith(tree, i, subject, subjectTokens);
		if (!clause || (clause.lexical && leans(first))) return [];
		return [{ ...clause, rel: 'conj', shared: true }];
	});
}

/** "Would sell and rent", "did not sell or rent": what goes before the first verb goes for the second too. */
function leans({ tree, head, negated }: Clause): boolean {
	const helpers = (tree.children[head] ?? []).map((i) => tree.tokens[i] as Token);
	return negated || helpers.some((token) => baseRel(token) === 'aux');
}

function hasSubject(tree: Tree, i: number): boolean {
	return (tree.children[i] ?? []).some((k) =>
		/^(?:nsubj|csubj|expl|mark)/.test(tree.tokens[k]?.rel ?? '')
	);
}

/** Another verb between the two may be what the second one goes on from: past a comma, only a finite one. */
function isBesideVerb(tree: Tree, head: number, i: number): boolean {
	const own = new Set(
		(tree.children[i] ?? []).filter((k) => /^(?:aux|cop)/.test(tree.tokens[k]?.rel ?? ''))
	);
	const between = tree.tokens.slice(head + 1, i);
	const verbs = between.some(({ text }) => text === ',') ? /^(?:VB[DPZ]|MD)$/ : /^(?:VB|MD)/;
	for (let k = head + 1; k < i; k++) {
		const token = tree.tokens[k] as Token;
		const isFellow = baseRel(token) === 'conj' && token.head === head;
		if (verbs.test(token.xpos) && !own.has(k) && !isFellow) return true;
	}
	return false;
}

/** Nothing stands before the subject that may bind what follows: no condition, no film or plan. */
function isFreeFront({ tree, front, finite }: Clause): boolean {
	return front.every(({ rel, tokens }) => {
		if (rel === 'punct' || rel === 'cc') return true;
		if (rel === 'advmod') return tokens.length < 3;
		const words = tokens.map((i) => tree.tokens[i]?.text ?? '').join(' ');
		return tree.tokens[finite]?.xpos === 'VBD' && rel === 'obl' && TIME.test(words);
	});
}

/** The tokens of what is told in such a clause, without the subject that stands before another verb. */
export function ownTokens({ shared, finite, body }: Clause): readonly number[] | null {
	return shared ? [finite, ...body].sort((a, b) => a - b) : null;
}

/** As `isCutClean`; the verb of the main clause may follow where the clause stands within: "Lind, who leads it, said". */
export function isCutFrom(text: string, clause: Clause, tokens: readonly number[]): boolean {
	if (isCutClean(text, clause.tree, tokens)) return true;
	const next = clause.tree.tokens[(tokens[tokens.length - 1] ?? -1) + 1];
	return clause.shared === true && next?.text === ',';
}
