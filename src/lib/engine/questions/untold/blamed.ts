import { nameOf } from '../../wording/names.ts';
import { isLead, isPerson } from '../../wording/people.ts';
import { clauseOf } from '../statement-text.ts';
import type { Bench } from '../draft.ts';
import type { Beyond } from '../true-false-unstated.ts';

/** What is done to somebody who is thought to have done wrong. */
const BLAMED =
	/^(?:book|arrest|charge|accuse|fine|suspend|criticise|criticize|penalise|penalize|disqualify|ban)$/;

/** "Kyle Walker apologised for what he had done". */
export function blamedClaims(bench: Bench): Beyond[] {
	const { view } = bench;
	return bench.facts('statement').flatMap((fact): Beyond[] => {
		if (fact.claimant !== null || fact.modality !== 'asserted') return [];
		const clause = clauseOf(view, fact);
		if (!clause?.passive || clause.negated) return [];
		const verb = clause.tree.tokens[clause.head]?.lemma.toLowerCase() ?? '';
		const at = clause.tree.tokens[clause.subject]?.span[0] ?? -1;
		const person = view.entity(
			view.mentionsIn(fact.sentence).find((m) => m.head[0] <= at && at < m.head[1])?.entity ?? null
		);
		if (!BLAMED.test(verb) || !person || !isPerson(view, person) || isLead(view, person)) return [];
		const name = nameOf(view, person);
		return [{ statement: `${name} apologised in public`, fact, told: `what happened to ${name}` }];
	});
}
