import { nameOf } from '../../wording/names.ts';
import type { Bench } from '../draft.ts';
import type { Beyond } from '../true-false-unstated.ts';

/** Events and works that cost something and that people may watch. */
const EVENT =
	/\b(?:festival|fair|exhibition|exhibit|conference|ceremony|concert|tournament|parade|championship|cup|match|gala|workshop)$/i;
const WORK =
	/\b(?:museum|gallery|bridge|stadium|arena|tower|station|telescope|monument|memorial|hospital|library)$/i;
const ARENA = /\b(?:festival|ceremony|concert|tournament|parade|championship|cup|match|gala)$/i;

/** "The lantern festival cost more than had been planned". */
export function costClaims(bench: Bench): Beyond[] {
	const { view } = bench;
	return bench.facts('statement').flatMap((fact): Beyond[] => {
		if (fact.claimant !== null || fact.modality !== 'asserted') return [];
		return view.mentionsIn(fact.sentence).flatMap((mention): Beyond[] => {
			const entity = view.entity(mention.entity);
			if (!entity?.named || mention.form !== 'name' || entity.mentions.length < 2) return [];
			const name = nameOf(view, entity);
			if (!/^the \S+ \S+/i.test(name) || (!EVENT.test(name) && !WORK.test(name))) return [];
			const The = name.replace(/^the /, 'The ');
			const told = name;
			const shown = ARENA.test(name)
				? [{ statement: `${The} was shown live on television`, fact, told }]
				: [];
			return [...shown, { statement: `${The} cost more than had been planned`, fact, told }];
		});
	});
}
