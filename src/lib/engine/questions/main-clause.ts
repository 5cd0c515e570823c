import { clausesIn } from '../facts/finder.ts';
import { baseRel } from '../tree.ts';
import type { Span } from '../types.ts';
import type { View } from '../view.ts';
import { clauseTokens, type Clause } from '../wording/clause.ts';
import { isGraphic } from '../wording/graphic.ts';
import { joinTokens } from '../wording/join.ts';
import { settle } from '../wording/settle.ts';
import { capital, curl, isBalanced, isWhole, wordCount } from '../wording/tidy.ts';
import { isPassing } from './fit.ts';

/** What a sentence says at its core. */
export interface MainClause {
	readonly text: string;
	readonly span: Span;
	readonly sentence: number;
}

const WORDS = { fewest: 7, most: 24 } as const;
const DAY =
	/\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight|week|month|ago)\b/i;

/** The main clause of a sentence without days and asides, in words that stand alone; null where it cannot. */
export function mainClause(view: View, sentence: number): MainClause | null {
	const clause = clausesIn(view, sentence).find(({ rel }) => rel === 'root');
	if (!clause || clause.negated || isOnlySaying(view, clause)) return null;
	const gone = asides(clause);
	const whole = clauseTokens(clause, false);
	const tokens = whole.filter((i) => !gone.has(i));
	const swaps = settle(view, clause.tree, tokens);
	if (!swaps) return null;
	const text = capital(curl(joinTokens(view.text, clause.tree, tokens, swaps)).replace(/,$/, ''));
	const words = wordCount(text);
	if (words < WORDS.fewest || words > WORDS.most || !isBalanced(text) || !isWhole(text))
		return null;
	if (
		isGraphic(text) ||
		isPassing(text) ||
		/[“”()[\]:;?!—]|\s-\s|https?:|www\.|\bsays?,|, \p{Lu}[\p{L}’ .-]+ (?:said|told|says|tells)\b|\b(?:this|these|it|they)\b/iu.test(
			text
		)
	)
		return null;
	const first = clause.tree.tokens[whole[0] ?? 0];
	const last = clause.tree.tokens[whole.at(-1) ?? 0];
	return first && last ? { text, span: [first.span[0], last.span[1]], sentence } : null;
}

/** "Officials told the Times", with what they told standing before it. */
function isOnlySaying(view: View, { tree, head, parts }: Clause): boolean {
	const verb = tree.tokens[head]?.span;
	const isCue = view
		.attributionsIn(tree.sentence.index)
		.some(
			({ cue }) => cue !== null && verb !== undefined && cue[0] === verb[0] && cue[1] === verb[1]
		);
	return (
		isCue && !parts.some(({ rel, tokens }) => /^(?:ccomp|xcomp)$/.test(rel) || tokens.length > 6)
	);
}

/** Tokens of phrases that only say on which day, and of what stands after a comma beside the rest. */
function asides({ tree, parts, subjectTokens, head }: Clause): ReadonlySet<number> {
	const out = new Set<number>();
	for (const { rel, tokens } of parts) {
		const words = tokens.map((i) => tree.tokens[i]?.text ?? '').join(' ');
		const first = tokens[0] ?? 0;
		const comma = tree.tokens[first]?.text === ',' || tree.tokens[first - 1]?.text === ',';
		const loose = comma && first > head && /^(?:advcl|obl|parataxis|conj|advmod)$/.test(rel);
		if (loose || (/^(?:obl|advmod)$/.test(rel) && tokens.length < 6 && DAY.test(words)))
			for (const i of tokens) out.add(i);
	}
	for (const i of subjectTokens) {
		const token = tree.tokens[i];
		if (
			token &&
			/^(?:appos|acl)/.test(token.rel) &&
			tree.tokens[i - 1]?.text === ',' &&
			baseRel(token) !== 'conj'
		)
			for (const k of subjectTokens) if (k >= i - 1) out.add(k);
	}
	return out;
}
