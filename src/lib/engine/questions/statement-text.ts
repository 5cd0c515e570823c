import type { StatementFact } from '../types.ts';
import type { View } from '../view.ts';
import { clausesIn } from '../facts/finder.ts';
import { clauseTokens, wholeTokens, type Clause } from '../wording/clause.ts';
import { isGraphic } from '../wording/graphic.ts';
import { standalone } from '../wording/prune.ts';
import { joinTokens } from '../wording/join.ts';
import { MIXED_TIME } from '../wording/mixed-time.ts';
import { settle } from '../wording/settle.ts';
import { isCutFrom, ownTokens } from '../wording/shared-subject.ts';
import { isBalanced, isWhole, wordCount } from '../wording/tidy.ts';

/** The clause of a statement fact in its sentence's tree, without phrases that nobody could understand alone. */
export function clauseOf(view: View, fact: StatementFact): Clause | null {
	const found =
		clausesIn(view, fact.sentence).find((clause) => {
			const tokens = ownTokens(clause) ?? clauseTokens(clause, false);
			const first = clause.tree.tokens[tokens[0] as number];
			return (
				first?.span[0] === fact.clause.span[0] &&
				['root', 'conj', 'ccomp', 'parataxis'].includes(clause.rel)
			);
		}) ?? null;
	return found && standalone(view, found);
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
	const whole = clauseTokens(clause, false);
	return (
		statementOf(view, clause, whole, more) ??
		statementOf(view, clause, shorter(clause, whole), more)
	);
}

/** Tokens that have to be left of a statement that was shortened. */
const FEWEST_KEPT = 6;

/** Without the clauses at its end that only add something after a comma. */
function shorter({ tree, parts }: Clause, tokens: readonly number[]): number[] {
	const added = new Set<number>();
	for (const part of parts) {
		const first = part.tokens[0] ?? 0;
		const comma = tree.tokens[first]?.text === ',' || tree.tokens[first - 1]?.text === ',';
		if (part.rel === 'advcl' && comma) for (const i of part.tokens) added.add(i);
	}
	const first = Math.min(...added);
	const kept = added.size === 0 ? [] : tokens.filter((i) => i < first);
	return kept.length < FEWEST_KEPT ? [] : kept;
}

function statementOf(
	view: View,
	clause: Clause,
	bare: readonly number[],
	more: ReadonlyMap<number, string>
): string | null {
	if (bare.length === 0) return null;
	const cut = bare.length < clauseTokens(clause, false).length ? bare : wholeTokens(clause);
	if (!isCutFrom(view.text, clause, cut)) return null;
	const front = settingOf(clause);
	if (!front) return null;
	const tokens = [...front, ...bare];
	const swaps = settle(view, clause.tree, tokens);
	if (!swaps) return null;
	const text = joinTokens(view.text, clause.tree, tokens, new Map([...swaps, ...more]));
	const words = wordCount(text);
	if (
		words < 5 ||
		words > 28 ||
		!isBalanced(text) ||
		!isWhole(text) ||
		isGraphic(text) ||
		MIXED_TIME.test(text) ||
		/[“[]|[?!]$|[#@]|https?:/.test(text)
	)
		return null;
	return text;
}

/** Days that are clear only on the day of the article, and words that only go on from before. */
const PASSING =
	/^(?:(?:on |late |early )*(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|recently|last \w+|earlier|later|this \w+|meanwhile|however|also|in addition|for example|for instance)\b/i;
const POINTING =
	/\b(?:this|that|these|those|such|same|then|there|here|later|earlier|time|after|before|following|previous|next)\b/i;

/** What else happened, and how long after: what was done then was done without it too. */
const MEANWHILE = /^(?:after|when|while|before|as|once)\b(?! (?:if|though|long|well|far)\b)/i;
const AFTERWARDS =
	/^(?:(?:\p{L}+|\d+) )?(?:\p{L}+ )?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?) (?:later|earlier|before|after)\b|^(?:later )?that (?:same )?(?:day|night|week|month|year)\b|^(?:the )?(?:next|following|same) (?:morning|day|night|week|month|year)\b/iu;

/**
 * Tokens of the time or place before the subject without which the statement would say more than
 * the article ("In 2019, ..."): none where it is only passing; null where it points outside.
 */
export function settingOf({ tree, front, finite }: Clause): number[] | null {
	const out: number[] = [];
	const isPast = tree.tokens[finite]?.xpos === 'VBD';
	for (const part of front) {
		const opening = tree.tokens[part.tokens[0] as number];
		if (part.rel === 'advcl' && /^VB[GN]$/.test(opening?.xpos ?? '')) continue;
		const words = part.tokens.map((i) => tree.tokens[i]?.text ?? '').join(' ');
		if (isPast && part.rel === 'advcl' && MEANWHILE.test(words)) continue;
		if (part.rel === 'advcl' || part.rel === 'mark' || part.rel === 'ccomp') return null;
		if (PASSING.test(words) || (isPast && AFTERWARDS.test(words))) continue;
		if (part.rel !== 'obl') {
			if (/^(?:advmod|cc|punct|discourse)$/.test(part.rel) && part.tokens.length < 3) continue;
			return null;
		}
		if (POINTING.test(words) || part.tokens.length > 8) return null;
		if (!/\d/.test(words) && !/^(?:in|at|on|during|under) /i.test(words)) return null;
		out.push(...part.tokens.filter((i) => tree.tokens[i]?.upos !== 'PUNCT'));
	}
	return out;
}
