import { NATIONS } from '../../lexicon/nations.ts';
import { isSurelyPerson, nameOf } from '../../wording/names.ts';
import { isSureSpeaker } from '../sure-speaker.ts';
import type { Bench } from '../draft.ts';
import type { Beyond } from '../true-false-unstated.ts';

/** Stances of which people may be of one mind with the speaker or not. */
const OPEN = /^(?:rejected|criticised|demanded|proposed|warned|promised|denied)$/;

/** "In a survey, most people in Mexico agreed with Claudia Sheinbaum": of those who speak for a country. */
export function surveyClaims(bench: Bench): Beyond[] {
	const { view } = bench;
	return bench.facts('attribution').flatMap((fact): Beyond[] => {
		const speaker = view.entity(fact.attribution.entity);
		if (!speaker || !isSurelyPerson(view, speaker) || fact.modality !== 'asserted') return [];
		if (!OPEN.test(fact.attribution.stance) || !fact.attribution.source) return [];
		if (!isSureSpeaker(view, fact.attribution)) return [];
		const titles = speaker.offices.filter((o) => o.holding === 'office').map((o) => o.title);
		const nation = NATIONS.find(({ name }) => titles.some((title) => title.includes(name)));
		if (!nation) return [];
		const name = nameOf(view, speaker);
		return [
			{
				statement: `In a survey, most people in ${nation.name} agreed with ${name}`,
				fact,
				told: `what ${name} said`
			}
		];
	});
}
