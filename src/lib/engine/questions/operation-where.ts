import { choose } from '../distractors/candidate.ts';
import { otherPlaces, placeKind } from '../distractors/places.ts';
import { alike, senseWords } from '../quality/alike.ts';
import { overlaps } from '../view.ts';
import { optionName } from '../wording/names.ts';
import { operationName } from './operation-name.ts';
import { key, type Draft, type Maker } from './draft.ts';

/** Where an operation took place or would. */
export const makeOperationWhere: Maker = (bench) => {
	const { view } = bench;
	const out: Draft[] = [];
	for (const fact of bench.facts('operation')) {
		const name = operationName(fact);
		const span = fact.place?.span;
		if (!name || !span || fact.claimant !== null) continue;
		const mention = view
			.mentionsIn(fact.sentence)
			.find((m) => m.label === 'place' && overlaps(m.head, span));
		const place = view.entity(mention?.entity ?? null);
		const kind = place && placeKind(place);
		if (!place || !mention || !kind || kind !== 'country') continue;
		const stripped = name.replace(new RegExp(`\\s(?:in|at|near|off|over)\\s.*$`), '');
		if (senseWords(stripped).some((w) => senseWords(place.name).includes(w))) continue;
		if (bench.facts('operation').some((o) => o.id !== fact.id && alike(o.name, stripped))) continue;
		const text = optionName(view, place);
		const wrong = choose(otherPlaces(view, place, kind), [text], 3, bench.chance(fact.id));
		if (wrong.length < 3) continue;
		out.push({
			kind: 'operation-where',
			skill: 'place',
			process: 'retrieve',
			response: 'one',
			rule: 'operation-where/place',
			fact: fact.id,
			stem: `In which country does the article place ${stripped}?`,
			options: [key(text, 'The article names this place for it.', mention.head), ...wrong],
			order: 'free',
			evidence: fact.evidence,
			takeaway: `The article places ${stripped} in ${text}.`,
			difficulty: 0.3,
			worth: 0.55,
			asks: [fact.id, `where:${fact.id}`]
		});
	}
	return out;
};
