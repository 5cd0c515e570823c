import { tokensWithin } from '../../tree.ts';
import { isCountedTwice } from '../counted-twice.ts';
import type { Bench } from '../draft.ts';
import type { Beyond } from '../true-false-unstated.ts';

/** People that an article counts. */
const PEOPLE =
	/^(?:volunteers|protesters|protestors|demonstrators|visitors|workers|passengers|soldiers|voters|patients|employees|participants|refugees|prisoners|fans|spectators|villagers|officers|teachers|players|firefighters|guests|artists|runners)$/i;
const ROUGH =
	/\b(?:about|around|some|nearly|almost|over|under|up to|more than|at least|than|to|and|or|the|last|first|of)\s*$/i;

/** Those of whom some may well come from elsewhere. */
const TRAVELLERS =
	/^(?:visitors|participants|volunteers|workers|fans|spectators|players|artists|runners|guests|patients)$/i;

/** "Most of the 600 volunteers were women". */
export function crowdClaims(bench: Bench): Beyond[] {
	const { view } = bench;
	return bench.facts('figure').flatMap((fact): Beyond[] => {
		const { quantity } = fact;
		if (quantity.kind !== 'count' || fact.claimant !== null || fact.modality !== 'asserted')
			return [];
		if ((quantity.value ?? 0) < 10 || isCountedTwice(view, quantity)) return [];
		const tree = view.tree(fact.sentence);
		const within = tokensWithin(tree, quantity.span);
		const after = within && tree.tokens[within[1] + 1];
		const last = within && tree.tokens[within[1]];
		const noun = last && PEOPLE.test(last.text) ? last : after;
		if (!within || !noun || !PEOPLE.test(noun.text)) return [];
		const digits = /^[\d,]+/.exec(view.slice(quantity.span))?.[0];
		if (
			!digits ||
			ROUGH.test(view.text.slice(Math.max(0, quantity.span[0] - 14), quantity.span[0]))
		)
			return [];
		if (
			!within.some((i) => tree.tokens[i]?.rel.startsWith('nsubj')) &&
			!noun.rel.startsWith('nsubj')
		)
			return [];
		const crowd = `${digits} ${noun.text}`;
		const more = TRAVELLERS.test(noun.text) ? ['came from other countries'] : [];
		return ['were women', 'were under the age of 30', ...more].map((said) => ({
			statement: `Most of the ${crowd} ${said}`,
			fact,
			told: `the ${crowd}`
		}));
	});
}
