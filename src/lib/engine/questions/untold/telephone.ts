import { isSurelyPerson, nameOf } from '../../wording/names.ts';
import { isSureSpeaker } from '../sure-speaker.ts';
import type { Bench } from '../draft.ts';
import type { Beyond } from '../true-false-unstated.ts';

/** "Jim Jordan spoke to the Daily Mail on the telephone": how words reached a news outlet. */
export function telephoneClaims(bench: Bench): Beyond[] {
	const { view } = bench;
	return bench.facts('attribution').flatMap((fact): Beyond[] => {
		const speaker = view.entity(fact.attribution.entity);
		const outlet = view.entity(fact.attribution.to?.entity ?? null);
		if (!speaker || !outlet?.outlet || !isSurelyPerson(view, speaker)) return [];
		if (fact.modality !== 'asserted' || !isSureSpeaker(view, fact.attribution)) return [];
		const name = nameOf(view, speaker);
		return [
			{
				statement: `${name} spoke to ${nameOf(view, outlet)} on the telephone`,
				fact,
				told: `what ${name} told ${nameOf(view, outlet)}`
			}
		];
	});
}
