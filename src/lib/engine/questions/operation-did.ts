import { choose, isLevel, type Candidate } from '../distractors/candidate.ts';
import { alike, overlapOf } from '../quality/alike.ts';
import { tokensWithin } from '../tree.ts';
import type { OperationFact, Phrase, StatementFact } from '../types.ts';
import type { View } from '../view.ts';
import { isGraphic } from '../wording/graphic.ts';
import { joinTokens } from '../wording/join.ts';
import { settle } from '../wording/settle.ts';
import { capital, isBalanced, wordCount } from '../wording/tidy.ts';
import { clauseOf } from './statement-text.ts';
import { operationName } from './operation-name.ts';
import { key, type Bench, type Draft, type Maker } from './draft.ts';

/** What happened in an operation, or what it does: the verb phrase that the article gives it. */
export const makeOperationDid: Maker = (bench) =>
	bench.facts('operation').flatMap((fact): Draft[] => {
		const { view } = bench;
		const name = operationName(fact);
		const phrase = fact.outcome ?? fact.action;
		if (!name || !phrase || fact.claimant !== null || fact.modality !== 'asserted') return [];
		const outcome = fact.outcome !== null;
		const text = say(view, phrase);
		if (!text) return [];
		const wrong = choose(others(bench, fact, text), [text], 3, bench.chance(fact.id));
		if (wrong.length < 2 || !isLevel(text, wrong)) return [];
		return [
			{
				kind: 'operation-did',
				skill: 'operations',
				process: 'retrieve',
				response: 'one',
				rule: outcome ? 'operation-did/outcome' : 'operation-did/action',
				fact: fact.id,
				stem: outcome
					? `What did those who carried out ${name} do, according to the article?`
					: `Which of these does the article say of ${name}?`,
				options: [key(text, 'The article says this of the operation.', phrase.span), ...wrong],
				order: 'free',
				evidence: fact.evidence,
				takeaway: `${capital(name)}: ${text[0]?.toLowerCase()}${text.slice(1)}.`,
				difficulty: 0.4,
				worth: outcome ? 0.7 : 0.6,
				asks: [fact.id, `did:${fact.id}`]
			}
		];
	});

function say(view: View, phrase: Phrase): string | null {
	const tree = view.tree(view.sentenceAt(phrase.span[0]));
	const within = tokensWithin(tree, phrase.span);
	if (!within) return null;
	const tokens = Array.from({ length: within[1] - within[0] + 1 }, (_, n) => within[0] + n);
	const swaps = settle(view, tree, tokens);
	if (!swaps) return null;
	const text = joinTokens(view.text, tree, tokens, swaps);
	const words = wordCount(text);
	if (words < 3 || words > 18 || !isBalanced(text) || isGraphic(text)) return null;
	return capital(text);
}

/** Verb phrases in the same tense of other subjects. */
function others(bench: Bench, fact: OperationFact, text: string): Candidate[] {
	const { view } = bench;
	const past = /^\p{L}+ed\b/u.test(text);
	return bench.facts('statement').flatMap((other: StatementFact): Candidate[] => {
		if (other.sentence === fact.sentence || other.claimant || other.modality !== 'asserted')
			return [];
		const clause = clauseOf(view, other);
		if (!clause || !clause.lexical || clause.negated) return [];
		const finite = clause.tree.tokens[clause.finite];
		if ((finite?.xpos === 'VBD') !== past || (!past && finite?.xpos !== 'VBZ')) return [];
		const last = other.rest?.span[1];
		if (last === undefined || !finite) return [];
		const span = [finite.span[0], last] as const;
		const words = say(view, { text: view.slice(span), span });
		if (!words || alike(words, text) || overlapOf(words, text) > 0.4) return [];
		return [
			{
				text: words,
				why: 'The article says this of somebody or something else.',
				origin: 'article',
				from: span,
				pull: 0.6
			}
		];
	});
}
