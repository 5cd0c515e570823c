import { clauseAround, clausesIn } from '../facts/finder.ts';
import { headOf, subtree, tokensWithin, type Tree } from '../tree.ts';
import type { DateFact, Span } from '../types.ts';
import { overlaps, type View } from '../view.ts';
import { clauseTokens } from '../wording/clause.ts';
import { isGraphic } from '../wording/graphic.ts';
import { isCutClean, joinTokens } from '../wording/join.ts';
import { settle } from '../wording/settle.ts';
import { capital, curl, isBalanced, isWhole, wordCount } from '../wording/tidy.ts';
import { isAgain } from './again.ts';
import type { Bench } from './draft.ts';

/** Something that happened at a time of its own. */
export interface Event {
	readonly fact: DateFact;
	readonly text: string;
	/** As far as it is known: a year, a month or a day. */
	readonly iso: string;
	readonly span: Span;
}

/** What happened at a time that the article gives, told without it, in order of place. */
export function eventsOf(bench: Bench): readonly Event[] {
	return bench.once('events', () => findEvents(bench));
}

function findEvents({ view, facts }: Bench): Event[] {
	return facts('date').flatMap((fact): Event[] => {
		const { iso } = fact.quantity;
		if (iso === null || fact.claimant !== null || fact.modality !== 'asserted') return [];
		const span = around(fact.event.span, fact.quantity.span);
		const dates = view
			.quantitiesIn(fact.sentence)
			.filter((q) => q.kind === 'date' && overlaps(q.span, span));
		if (dates.length !== 1) return [];
		const text = isAgain(view, fact) ? null : eventText(view, fact);
		return text ? [{ fact, text, iso, span }] : [];
	});
}

/** The smallest span that holds both. */
function around(a: Span, b: Span): Span {
	return [Math.min(a[0], b[0]), Math.max(a[1], b[1])];
}

/** What happened, without its date, in words that stand alone; null where that cannot be said. */
function eventText(view: View, fact: DateFact): string | null {
	const tree = view.tree(fact.sentence);
	const within = tokensWithin(tree, fact.quantity.span);
	const clause = within && clauseAround(clausesIn(view, fact.sentence), within[0]);
	if (!within || !clause || !['root', 'conj', 'parataxis'].includes(clause.rel)) return null;
	if (tree.tokens[clause.finite]?.xpos !== 'VBD' || clause.negated) return null;
	const helpers = tree.children[clause.head] ?? [];
	if (tree.tokens[clause.finite]?.lemma.toLowerCase() === 'have') return null;
	if (helpers.some((i) => /^(?:by|since|until)$/i.test(tree.tokens[i]?.text ?? ''))) return null;
	const gone = dateTokens(tree, within);
	if (!gone || !isOf(tree, within, clause.head)) return null;
	const front = new Set(clause.front.flatMap((p) => p.tokens));
	const kept = clauseTokens(clause, false).filter((i) => !gone.has(i) && !front.has(i));
	const all = clauseTokens(clause, false);
	if (kept.length < 4 || !isCutClean(view.text, tree, all)) return null;
	const swaps = settle(view, tree, kept);
	if (!swaps) return null;
	const text = curl(joinTokens(view.text, tree, kept, swaps))
		.replace(/,$/, '')
		.replace(/^([^,]+), (at|in|on|with|for|to) /, '$1 $2 ');
	const words = wordCount(text);
	if (words < 4 || words > 18 || !isBalanced(text) || !isWhole(text) || isGraphic(text))
		return null;
	return /[“?!]|\p{L}\.\d|\b(?:1\d{3}|20\d{2})\b|\b(?:then|later|again|finally|eventually|ago)\b/iu.test(
		text
	)
		? null
		: capital(text);
}

/** True where the date hangs on the verb itself, not on a clause within. */
function isOf(tree: Tree, within: readonly [number, number], head: number): boolean {
	return tree.tokens[headOf(tree, within[0], within[1])]?.head === head;
}

/** The date with its "in" or "on", or null where it says more than when: "by 1920", "the 1920 election". */
function dateTokens(tree: Tree, within: readonly [number, number]): ReadonlySet<number> | null {
	const tokens = subtree(tree, headOf(tree, within[0], within[1]));
	const first = tokens[0] as number;
	const marker = tree.tokens[first]?.text.toLowerCase() ?? '';
	const last = tokens.findLast((i) => tree.tokens[i]?.upos !== 'PUNCT');
	if (tokens.length > within[1] - within[0] + 4 || last !== within[1]) return null;
	return /^(?:in|on)$/.test(marker) || first === within[0] ? new Set(tokens) : null;
}

/** True where one is over before the other begins: 1988 and 1988-03 are not. */
export function isApart(a: string, b: string): boolean {
	return !a.startsWith(b) && !b.startsWith(a);
}
