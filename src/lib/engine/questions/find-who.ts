import type { StatementFact } from '../types.ts';
import { tokensWithin } from '../tree.ts';
import type { View } from '../view.ts';
import { askClause } from '../wording/ask.ts';
import { clauseTokens, type Clause } from '../wording/clause.ts';
import { isSurelyPerson } from '../wording/names.ts';
import { settle } from '../wording/settle.ts';
import { isReported } from './draft.ts';
import { isLead } from '../wording/people.ts';
import { clauseOf } from './statement-text.ts';
import { isAskable } from './telling.ts';
import { namesSpeaker } from './who-said.ts';

/** "Who built the lighthouse?" of a doing whose doer the sentence names; null where it does not. */
export function askWho(view: View, fact: StatementFact): string | null {
	if (fact.claimant !== null || fact.modality !== 'asserted') return null;
	const clause = clauseOf(view, fact);
	if (!clause?.lexical || clause.negated || isReported(view, fact.clause.span)) return null;
	const doer = view
		.mentionsIn(fact.sentence)
		.filter(({ form, head }) => form === 'name' && isSubject(clause, head))
		.map(({ entity }) => view.entity(entity))
		.find((entity) => entity !== undefined && isSurelyPerson(view, entity));
	const answer = new Set(clause.subjectTokens);
	if (!doer || isLead(view, doer) || !isAskable(view, clause, answer)) return null;
	const kept = clauseTokens(clause).filter((i) => !answer.has(i));
	const swaps = settle(view, clause.tree, kept);
	const question = swaps && askClause(view.text, clause, 'Who', answer, swaps);
	return question && !namesSpeaker(doer, question) ? question : null;
}

/** One person and nobody beside: the name's head is the subject. */
function isSubject({ tree, subject, subjectTokens }: Clause, head: readonly [number, number]) {
	const within = tokensWithin(tree, head);
	if (!within || within[0] > subject || subject > within[1]) return false;
	return !subjectTokens.some((i) => tree.tokens[i]?.rel === 'conj');
}
