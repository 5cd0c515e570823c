import { choose } from '../distractors/candidate.ts';
import { dateShape, otherDates, withThe } from '../distractors/dates.ts';
import { clauseAround, clausesIn, UNKNOWN } from '../facts/finder.ts';
import { tokensWithin, type Tree } from '../tree.ts';
import type { DateFact } from '../types.ts';
import { overlaps, type View } from '../view.ts';
import { askClause } from '../wording/ask.ts';
import { clauseTokens, type Clause } from '../wording/clause.ts';
import { excerpt } from '../wording/excerpt.ts';
import { isGraphic } from '../wording/graphic.ts';
import { answererOf } from '../wording/own-voice.ts';
import { standalone } from '../wording/prune.ts';
import { settle } from '../wording/settle.ts';
import { capital, curl, isBalanced, withoutAside, wordCount } from '../wording/tidy.ts';
import { claimantOf, claimedBy } from './claimed.ts';
import { gapStem } from './gap-text.ts';
import { isRepeated } from './repeated.ts';
import { salience } from '../quality/salience.ts';
import { isAskable } from './telling.ts';
import { key, type Bench, type Draft, type Maker } from './draft.ts';

/** When something happened: asked with "when" where the clause allows it, else with a gap. */
export const makeDate: Maker = (bench) =>
	bench.facts('date').flatMap((fact) => {
		const text = curl(bench.view.slice(fact.quantity.span)).replace(/^(?:on|in|by|since)\s/i, '');
		if (dateShape(text) === '' || fact.claimant === UNKNOWN || fact.modality === 'denied')
			return [];
		if (
			/^[-\s]*year/i.test(bench.view.text.slice(fact.quantity.span[1], fact.quantity.span[1] + 8))
		)
			return [];
		const draft = draw(bench, fact, capital(text));
		return draft ? [draft] : [];
	});

function draw(bench: Bench, fact: DateFact, text: string): Draft | null {
	const { view } = bench;
	if (isRepeated(view, fact.quantity)) return null;
	const isQuoted =
		fact.claimant !== null &&
		view.quotationsIn(fact.sentence).some((q) => overlaps(q.inner, fact.event.span));
	const when = isQuoted ? null : askWhen(view, fact);
	const asked = when && claimedBy(view, fact.claimant, when, fact.event.span);
	const isAnswered = fact.claimant !== null && answererOf(view, fact.sentence) === fact.claimant;
	if (!asked && ((fact.claimant !== null && !isAnswered) || isOfNoun(view, fact))) return null;
	const stem = asked ?? gapStem(view, fact.sentence, fact.quantity.span, 'date', fact.claimant);
	if (!stem || isGraphic(stem) || !isBalanced(stem) || wordCount(stem) > 36) return null;
	const random = bench.chance(fact.id);
	const wrong = choose(
		otherDates(view, fact, text, random).map((c) => ({ ...c, text: capital(c.text) })),
		[text],
		3,
		random
	);
	if (wrong.length < 3) return null;
	return {
		kind: 'date',
		skill: 'time',
		process: 'retrieve',
		response: 'one',
		rule: asked ? 'date/asked' : 'date/gap',
		fact: fact.id,
		stem,
		options: [
			key(text, `The article says: ${excerpt(view, fact.quantity.span)}.`, fact.quantity.span),
			...wrong
		],
		order: 'free',
		evidence: fact.evidence,
		takeaway: `The date in the article is ${withThe(curl(view.slice(fact.quantity.span)))}.`,
		difficulty: 0.3,
		worth: worthOf(view, fact, text, asked !== null),
		asks: [fact.id, `sentence:${fact.sentence}`]
	};
}

/** "Before the 2014 protests", "the 1999 film": no time at which something happened. */
function isOfNoun(view: View, { sentence, quantity }: DateFact): boolean {
	const tree = view.tree(sentence);
	const within = tokensWithin(tree, quantity.span);
	return within !== null && /^(?:NOUN|PROPN|ADJ)$/.test(tree.tokens[within[1] + 1]?.upos ?? '');
}

function worthOf(view: View, fact: DateFact, text: string, isAsked: boolean): number {
	const hasYear = /\b(?:1\d{3}|20\d{2})/.test(text);
	const weight = (salience(view, fact.sentence) - 0.5) * 0.2;
	if (isWeekday(text) || !hasYear) return isAsked && /\d/.test(text) ? 0.6 + weight : 0.3;
	return (isAsked ? 0.7 : 0.52) + weight;
}

/** The day of the week of something is the least of what an article tells. */
function isWeekday(text: string): boolean {
	return /^\p{L}+day(?:\s\p{Ll}+)?$/u.test(text);
}

/** "Flooded in 2013 and again in 2020": asked when, both would be right. */
function isOneOfTwo(view: View, fact: DateFact, clause: readonly number[], tree: Tree): boolean {
	return view.quantitiesIn(fact.sentence).some(({ kind, span }) => {
		if (kind !== 'date' || overlaps(span, fact.quantity.span)) return false;
		const within = tokensWithin(tree, span);
		if (!within || !clause.includes(within[0])) return false;
		return [within, tokensWithin(tree, fact.quantity.span)].some(
			(one) => one !== null && isBesideAnd(tree, one[0])
		);
	});
}

/** Joined by "and" or "or" to what stands before, with no verb of its own. */
function isBesideAnd({ tokens }: Tree, at: number): boolean {
	const near = tokens.slice(Math.max(0, at - 4), at);
	return (
		near.some(({ text }) => /^(?:and|or)$/i.test(text)) && !near.some(({ upos }) => upos === 'VERB')
	);
}

/** "In 2010, he recalled, he was called in": a time of what is told, not of the telling. */
function isSaying(view: View, { tree, head }: Clause): boolean {
	const span = tree.tokens[head]?.span ?? [0, 0];
	return view
		.attributionsIn(tree.sentence.index)
		.some(({ cue }) => cue !== null && overlaps(cue, span));
}

/** "When did ...?" of a dated happening, or null where English would not ask it so. */
export function askWhen(view: View, fact: DateFact): string | null {
	const tree = view.tree(fact.sentence);
	const within = tokensWithin(tree, fact.quantity.span);
	if (!within) return null;
	const found = clauseAround(clausesIn(view, fact.sentence), within[0]);
	if (found && isSaying(view, found)) return null;
	if (!found || ['acl:relcl', 'advcl', 'acl'].includes(found.rel)) return null;
	const part = [...found.front, ...found.parts].find(
		(p) => (p.rel === 'obl' || p.rel === 'advmod') && p.tokens.includes(within[0])
	);
	if (!part || part.tokens.some((i) => i > within[1] && tree.tokens[i]?.upos !== 'PUNCT'))
		return null;
	if (part.tokens.length > within[1] - within[0] + 4) return null;
	const marker = tree.tokens[part.tokens[0] as number]?.text.toLowerCase() ?? '';
	if (/^(?:since|until|till|by|before|after|from|between|for|during|as|around|about)$/.test(marker))
		return null;
	for (let i = within[0]; i <= within[1]; i++) if (!part.tokens.includes(i)) return null;
	if (isOneOfTwo(view, fact, clauseTokens(found), tree)) return null;
	const finite = tree.tokens[found.finite];
	if (!finite || !(finite.xpos === 'VBD' || /^(?:will|would)$/i.test(finite.text))) return null;
	const answer = new Set(part.tokens);
	const known = claimantOf(view, fact);
	const clause = standalone(view, found, answer, known);
	const kept = clauseTokens(clause).filter((i) => !answer.has(i));
	if (kept.length < 4) return null;
	const swaps = settle(view, tree, kept, { known });
	if (!isAskable(view, clause, answer) || saysTooLittle(clause, answer)) return null;
	const stem = swaps && askClause(view.text, clause, 'When', answer, swaps);
	if (!stem || /\bat (?:the )?age\b|\baged\b/.test(stem)) return null;
	return withoutAside(stem).replace(/^([^,]+), (at|in|on|with|for|to) /, '$1 $2 ');
}

/** What somebody or something does once and for all, of which nothing more need be said. */
const ONCE =
	/^(?:die|retire|resign|marry|graduate|open|close|begin|start|end|finish|abdicate|debut)$/;

/** "When did Reyes reemerge?": from what, and where, only the sentences around say. */
function saysTooLittle(
	{ tree, head, parts, passive }: Clause,
	answer: ReadonlySet<number>
): boolean {
	const more = parts.some(
		({ rel, tokens }) => /^(?:obj|obl|xcomp|ccomp)$/.test(rel) && !tokens.some((i) => answer.has(i))
	);
	const { upos, lemma = '' } = tree.tokens[head] ?? {};
	return !more && !passive && upos === 'VERB' && !ONCE.test(lemma.toLowerCase());
}
