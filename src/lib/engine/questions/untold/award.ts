import { settle } from '../../wording/settle.ts';
import { joinTokens } from '../../wording/join.ts';
import { nameOf } from '../../wording/names.ts';
import { isPerson } from '../../wording/people.ts';
import { wordCount } from '../../wording/tidy.ts';
import { clauseOf } from '../statement-text.ts';
import type { Bench } from '../draft.ts';
import type { Beyond } from '../true-false-unstated.ts';

const PRIZE =
	/^(?:award|prize|medal|championship|title|election|race|match|game|final|competition|contest)$/;

/** "Moreau had not expected to win the award". */
export function awardClaims(bench: Bench): Beyond[] {
	const { view } = bench;
	return bench.facts('statement').flatMap((fact): Beyond[] => {
		if (fact.claimant !== null || fact.modality !== 'asserted') return [];
		const clause = clauseOf(view, fact);
		if (!clause || clause.negated || clause.passive) return [];
		const { tree, head, subject, parts } = clause;
		if (!/^(?:win|receive)$/.test(tree.tokens[head]?.lemma.toLowerCase() ?? '')) return [];
		const object = parts.find(({ rel }) => rel === 'obj');
		if (
			!object ||
			!object.tokens.some((i) => PRIZE.test(tree.tokens[i]?.lemma.toLowerCase() ?? ''))
		)
			return [];
		const at = tree.tokens[subject]?.span[0] ?? -1;
		const person = view.entity(
			view.mentionsIn(fact.sentence).find((m) => m.head[0] <= at && at < m.head[1])?.entity ?? null
		);
		const swaps = settle(view, tree, object.tokens);
		if (!person || !swaps || !isPerson(view, person)) return [];
		const prize = joinTokens(view.text, tree, object.tokens, swaps);
		if (wordCount(prize) > 10 || /[,“(]/.test(prize)) return [];
		const name = nameOf(view, person);
		return [
			{ statement: `${name} had not expected to win ${prize}`, fact, told: `how ${name} won` }
		];
	});
}
