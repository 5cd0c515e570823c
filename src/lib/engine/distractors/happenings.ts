import { alike, overlapOf } from '../quality/alike.ts';
import type { OperationFact, StatementFact } from '../types.ts';
import type { View } from '../view.ts';
import { phraseText } from '../wording/phrase-text.ts';
import { capital } from '../wording/tidy.ts';
import { clauseOf, stateFact } from '../questions/statement-text.ts';
import type { Candidate } from './candidate.ts';

const WHY = 'The article says this of somebody or something else.';
const NEAR = 40;

/** What the article says happened elsewhere, as whole statements in the past tense. */
export function otherHappenings(
	view: View,
	statements: readonly StatementFact[],
	fact: OperationFact,
	text: string
): Candidate[] {
	return elsewhere(view, statements, fact).flatMap((other): Candidate[] => {
		const clause = clauseOf(view, other);
		const finite = clause?.tree.tokens[clause.finite];
		if (!clause || finite?.xpos !== 'VBD' || clause.negated) return [];
		const words = stateFact(view, other);
		if (!words || alike(words, text) || overlapOf(words, text) > 0.4) return [];
		return [candidate(capital(words), other.clause.span)];
	});
}

/** Verb phrases in the same tense, said of other subjects. */
export function otherPredicates(
	view: View,
	statements: readonly StatementFact[],
	fact: OperationFact,
	text: string
): Candidate[] {
	const past = /^\p{L}+ed\b/u.test(text);
	return elsewhere(view, statements, fact).flatMap((other): Candidate[] => {
		const clause = clauseOf(view, other);
		if (!clause?.lexical || clause.negated) return [];
		const finite = clause.tree.tokens[clause.finite];
		const last = other.rest?.span[1];
		if (!finite || last === undefined) return [];
		if ((finite.xpos === 'VBD') !== past || (!past && finite.xpos !== 'VBZ')) return [];
		const span = [finite.span[0], last] as const;
		const words = phraseText(view, span);
		if (!words || alike(words, text) || overlapOf(words, text) > 0.4) return [];
		return [candidate(words, span)];
	});
}

function elsewhere(
	view: View,
	statements: readonly StatementFact[],
	fact: OperationFact
): StatementFact[] {
	const names = new Set(fact.name.toLowerCase().split(' ').slice(-2));
	return statements.filter(
		(other) =>
			other.sentence !== fact.sentence &&
			Math.abs(other.sentence - fact.sentence) < NEAR &&
			other.claimant === null &&
			other.modality === 'asserted' &&
			![...names].every((word) => view.slice(other.clause.span).toLowerCase().includes(word))
	);
}

function candidate(text: string, from: Candidate['from']): Candidate {
	return { text, why: WHY, origin: 'article', from, pull: 0.6 };
}
