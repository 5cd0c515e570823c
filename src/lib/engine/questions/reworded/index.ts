import type { StatementFact } from '../../types.ts';
import type { Clause } from '../../wording/clause.ts';
import { isBalanced, isWhole, wordCount } from '../../wording/tidy.ts';
import type { Bench } from '../draft.ts';
import { asActive } from './active.ts';
import { inDecade } from './decade.ts';
import { asDenial } from './denial.ts';
import { asPassive } from './passive.ts';
import type { Reworded, Rewording } from './reworded.ts';
import { bySynonym } from './synonym.ts';

const WAYS: readonly Rewording[] = [asDenial, bySynonym, asActive, asPassive, inDecade];
const MOST_WORDS = 24;

/** The statement in other words by the first way that fits, or null. */
export function reword(bench: Bench, fact: StatementFact, clause: Clause): Reworded | null {
	// "I found" is told of the speaker with other words already.
	if (clause.negated || /^(?:i|we|you)$/i.test(clause.tree.tokens[clause.subject]?.text ?? ''))
		return null;
	for (const way of WAYS) {
		const made = way(bench, fact, clause);
		if (made && isSound(made.statement)) return made;
	}
	return null;
}

function isSound(statement: string): boolean {
	return isBalanced(statement) && isWhole(statement) && wordCount(statement) <= MOST_WORDS;
}
