import type { Bench } from '../draft.ts';
import type { Beyond } from '../true-false-unstated.ts';

/** "Operation Ferryman had been planned for more than six months". */
export function operationClaims(bench: Bench): Beyond[] {
	return bench.facts('operation').flatMap((fact): Beyond[] => {
		if (
			!fact.named ||
			(!fact.agent && !fact.outcome && !fact.target) ||
			!/^(?:completed|ongoing)$/.test(fact.status) ||
			fact.claimant !== null
		)
			return [];
		const name = fact.name.replace(/^The /, 'the ');
		return [
			{
				statement: `${fact.name} had been planned for more than six months`,
				fact,
				told: name
			}
		];
	});
}
