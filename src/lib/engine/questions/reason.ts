import { choose, isLevel, type Candidate } from '../distractors/candidate.ts';
import { whyElsewhere } from '../distractors/elsewhere.ts';
import { doings } from '../distractors/named.ts';
import { otherPurposes } from '../distractors/purposes.ts';
import { clausesIn } from '../facts/finder.ts';
import { alike, overlapOf } from '../quality/alike.ts';
import { tokensWithin } from '../tree.ts';
import type { ReasonFact } from '../types.ts';
import type { View } from '../view.ts';
import { askClause } from '../wording/ask.ts';
import { clauseTokens, type Clause } from '../wording/clause.ts';
import { excerpt } from '../wording/excerpt.ts';
import { isGraphic } from '../wording/graphic.ts';
import { joinTokens } from '../wording/join.ts';
import { answererOf, isOwnWord, ownVoice } from '../wording/own-voice.ts';
import { settle } from '../wording/settle.ts';
import { capital, isBalanced, wordCount } from '../wording/tidy.ts';
import { claimedBy } from './claimed.ts';
import { key, type Bench, type Draft, type Maker } from './draft.ts';
import { stateFact } from './statement-text.ts';
import { isSureCause } from './sure-cause.ts';
import { isAskable } from './telling.ts';

/** Why something is so, or what it was done for. */
export const makeReason: Maker = (bench) =>
	bench.facts('reason').flatMap((fact) => {
		const draft = draw(bench, fact);
		return draft ? [draft] : [];
	});

function draw(bench: Bench, fact: ReasonFact): Draft | null {
	const { view } = bench;
	if (fact.modality === 'denied' || !isSureCause(view, fact)) return null;
	const form = formOf(fact.cause.text);
	const text = causeText(view, fact);
	const asked = text && askWhy(view, fact);
	const stem = asked && claimedBy(view, fact.claimant, asked, fact.effect.span);
	if (!form || !text || !stem || isGraphic(stem) || wordCount(stem) > 28) return null;
	const wrong = choose(others(bench, fact, form), [text], 3, bench.chance(fact.id));
	if (wrong.length < 2 || !isLevel(text, wrong)) return null;
	if (wrong.some((w) => w.text.length < text.length * 0.45 || wordCount(w.text) < 4)) return null;
	return {
		kind: 'reason',
		skill: 'reasons',
		process: 'infer',
		response: 'one',
		rule: `reason/${form}`,
		fact: fact.id,
		stem,
		options: [
			key(text, `The article says: ${excerpt(view, fact.cause.span)}.`, fact.cause.span),
			...wrong
		],
		order: 'free',
		evidence: fact.evidence,
		takeaway: `The article’s reason: ${text[0]?.toLowerCase()}${text.slice(1)}.`,
		difficulty: 0.4,
		worth: 0.7 + 0.06 * (wrong.length - 2),
		asks: [fact.id]
	};
}

/** Reasons of one grammatical form only stand beside each other. */
function formOf(cause: string): 'because' | 'because-of' | 'to' | null {
	if (/^(?:because of|due to|owing to)\b/i.test(cause)) return 'because-of';
	if (/^because\b/i.test(cause)) return 'because';
	return /^(?:in order )?to\b/i.test(cause) ? 'to' : null;
}

function causeText(view: View, fact: ReasonFact): string | null {
	const tree = view.tree(fact.sentence);
	const within = tokensWithin(tree, fact.cause.span);
	if (!within) return null;
	const tokens = Array.from({ length: within[1] - within[0] + 1 }, (_, n) => within[0] + n);
	const clause = clauseFor(view, fact);
	const known = clause
		? view
				.mentionsIn(fact.sentence)
				.filter(
					(m) =>
						m.form === 'name' &&
						clause.subjectTokens.some((i) => tree.tokens[i]?.span[0] === m.head[0])
				)
				.map((m) => m.entity)
		: [];
	const voice = ownVoice(view, fact.sentence);
	if (voice && clause?.subjectTokens.some((i) => isOwnWord(tree.tokens[i]?.text ?? '')))
		known.push(voice.id);
	const swaps = settle(view, tree, tokens, { known });
	if (!swaps) return null;
	const text = joinTokens(view.text, tree, tokens, swaps);
	const words = wordCount(text);
	if (words < 3 || words > 22 || !isBalanced(text) || isGraphic(text)) return null;
	return capital(
		text.replace(/^(?:due|owing) to\b/i, 'because of').replace(/^in order to\b/i, 'to')
	);
}

function clauseFor(view: View, fact: ReasonFact): Clause | undefined {
	const tree = view.tree(fact.sentence);
	const within = tokensWithin(tree, fact.cause.span);
	return clausesIn(view, fact.sentence).find((clause) =>
		[...clause.front, ...clause.parts].some(
			(p) =>
				within !== null &&
				p.tokens.find((i) => tree.tokens[i]?.upos !== 'PUNCT') === within[0] &&
				p.tokens.includes(within[1])
		)
	);
}

/** "Why did ...?" of an effect, or null where it cannot be asked alone. */
export function askWhy(view: View, fact: ReasonFact): string | null {
	const clause = clauseFor(view, fact);
	if (!clause || ['acl:relcl', 'advcl', 'acl'].includes(clause.rel)) return null;
	const part = [...clause.front, ...clause.parts].find((p) =>
		p.tokens.some((i) => clause.tree.tokens[i]?.span[0] === fact.cause.span[0])
	);
	if (!part) return null;
	const answer = new Set(part.tokens);
	const kept = clauseTokens(clause).filter((i) => !answer.has(i));
	if (kept.length < 4) return null;
	if (!isAskable(view, clause, answer)) return null;
	const swaps = settle(view, clause.tree, kept);
	const stem = swaps && askClause(view.text, clause, 'Why', answer, swaps);
	return stem && isBalanced(stem) && !stem.includes('“') ? stem : null;
}

/** The lemma of what was done, for which a reason is asked. */
function verbOf(view: View, fact: ReasonFact): string {
	const clause = clauseFor(view, fact);
	return clause?.tree.tokens[clause.head]?.lemma.toLowerCase() ?? '';
}

/** "Why did Ruiz leave? To help Ruiz": a name in both is left over from another sentence. */
function repeatsName(text: string, effect: string): boolean {
	return text
		.split(/[^\p{L}]+/u)
		.slice(1)
		.some((word) => /^\p{Lu}\p{Ll}{2,}/u.test(word) && effect.includes(word));
}

function others(
	bench: Bench,
	fact: ReasonFact,
	form: 'because' | 'because-of' | 'to'
): Candidate[] {
	const { view } = bench;
	const own = view.slice(fact.evidence[0] ?? fact.cause.span);
	const plain = ({ text }: Candidate): boolean =>
		!/\b(?:his|her|hers|him|their|them|its)\b/i.test(text);
	const reasons = bench.facts('reason').flatMap((other): Candidate[] => {
		if (other.sentence === fact.sentence || formOf(other.cause.text) !== form) return [];
		const text = bench.once(`cause:${other.id}`, () => causeText(view, other));
		if (!text || alike(text, own) || repeatsName(text, fact.effect.text)) return [];
		return [
			{
				text,
				why: whyElsewhere(view, 'this reason', other.cause.span),
				origin: 'article',
				from: other.cause.span,
				pull: 0.8
			}
		];
	});
	if (form === 'to') {
		const purposes = otherPurposes(view, fact.sentence, own, doings(verbOf(view, fact)));
		return [...reasons, ...purposes].filter(
			(one) => plain(one) && !repeatsName(one.text, fact.effect.text)
		);
	}
	if (form !== 'because') return reasons;
	// In an interview all is told by the one who answers.
	const speaker =
		fact.claimant !== null && answererOf(view, fact.sentence) === fact.claimant
			? fact.claimant
			: null;
	const statements = bench.facts('statement').flatMap((other): Candidate[] => {
		if (
			Math.abs(other.sentence - fact.sentence) < 2 ||
			other.modality !== 'asserted' ||
			other.claimant !== speaker
		)
			return [];
		const text = bench.once(`said:${other.id}`, () => stateFact(view, other));
		const shared = text ? overlapOf(text, fact.effect.text) : 0;
		if (!text || overlapOf(text, own) > 0.4 || (shared === 0 && !speaker)) return [];
		return [
			{
				text: `Because ${text}`,
				why: `The article says this too, but not as the reason: ${excerpt(view, other.clause.span)}.`,
				origin: 'article',
				from: other.clause.span,
				pull: 0.5 + 0.3 * shared
			}
		];
	});
	return [...reasons, ...statements];
}
