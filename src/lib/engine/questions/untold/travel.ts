import { placeKind } from '../../distractors/places.ts';
import { nameOf } from '../../wording/names.ts';
import { isPerson } from '../../wording/people.ts';
import { clauseOf } from '../statement-text.ts';
import type { Bench } from '../draft.ts';
import type { Beyond } from '../true-false-unstated.ts';

/** Verbs of going somewhere, and the word before where to. */
const GOING: Readonly<Record<string, RegExp>> = {
	go: /^to$/i,
	travel: /^to$/i,
	move: /^to$/i,
	return: /^to$/i,
	emigrate: /^to$/i,
	relocate: /^to$/i,
	leave: /^for$/i,
	arrive: /^in$/i
};
/** Years from which on people mostly flew. */
const FLIGHT = 1960;

/** "Chao travelled to the United States by ship". */
export function travelClaims(bench: Bench): Beyond[] {
	const { view } = bench;
	return bench.facts('statement').flatMap((fact): Beyond[] => {
		if (fact.claimant !== null || fact.modality !== 'asserted') return [];
		const clause = clauseOf(view, fact);
		if (!clause || clause.negated || clause.passive) return [];
		const { tree, head, subject } = clause;
		const marker = GOING[tree.tokens[head]?.lemma.toLowerCase() ?? ''];
		if (!marker || tree.tokens[head]?.xpos !== 'VBD') return [];
		const part = clause.parts.find(
			({ rel, tokens }) => rel === 'obl' && marker.test(tree.tokens[tokens[0] ?? -1]?.text ?? '')
		);
		const at = tree.tokens[part?.head ?? -1]?.span[0] ?? -1;
		const who = tree.tokens[subject]?.span[0] ?? -1;
		const find = (place: number) =>
			view.entity(
				view.mentionsIn(fact.sentence).find((m) => m.head[0] <= place && place < m.head[1])
					?.entity ?? null
			);
		const [person, place] = [find(who), find(at)];
		if (!person || !place || !isPerson(view, person) || place.label !== 'place') return [];
		if (!/^(?:country|city)$/.test(placeKind(place) ?? '')) return [];
		const year = /\b(1\d{3}|20\d{2})\b/.exec(view.slice(fact.clause.span))?.[1];
		if (!year) return [];
		const way = Number(year) < FLIGHT ? 'ship' : 'plane';
		const [name, to] = [nameOf(view, person), nameOf(view, place)];
		return [
			{
				statement: `${name} travelled to ${to} by ${way} in ${year}`,
				fact,
				told: `the journey of ${name} to ${to}`
			}
		];
	});
}
