import { NATIONS } from '../lexicon/nations.ts';
import { STATES } from '../lexicon/places.ts';
import { REAL_PLACES } from '../lexicon/real-places.ts';
import { alike, namesOf, normal } from '../quality/alike.ts';
import type { Entity } from '../types.ts';
import type { View } from '../view.ts';
import { firstMention, mentionsOf, optionName } from '../wording/names.ts';
import type { Candidate } from './candidate.ts';

export type PlaceKind = 'country' | 'state' | 'city';

const COUNTRIES = new Set(NATIONS.flatMap((nation) => [nation.name, ...nation.also]).map(normal));
const STATE_NAMES = new Set([...STATES.keys()].map(normal));
const REGION =
	/\b(?:coast|river|lake|mountains?|sea|ocean|island|islands|valley|bay|gulf|desert|province|county|region|district|street|avenue|road|park|university|airport|border|north|south|east|west|america|europe|asia|africa|middle|world|earth|moon|mars|capitol|house)\b/i;

/** What kind of place a name is, where that is known; "city" for names that stand for one. */
export function placeKind(entity: Entity): PlaceKind | null {
	const names = namesOf(entity).map(normal);
	if (names.some((name) => COUNTRIES.has(name))) return 'country';
	if (names.some((name) => STATE_NAMES.has(name))) return 'state';
	if (REGION.test(entity.name) || /\d/.test(entity.name)) return null;
	return 'city';
}

/**
 * Other places of the same kind: never one that shares a sentence with the right one, since it may
 * hold it or be held by it; then well-known places that the article does not mention.
 */
export function otherPlaces(view: View, place: Entity, kind: PlaceKind): Candidate[] {
	const out: Candidate[] = [];
	const beside = new Set(mentionsOf(view, place).map((m) => m.sentence));
	for (const entity of view.entities) {
		if (entity.label !== 'place' || !entity.named || entity.id === place.id) continue;
		if (placeKind(entity) !== kind || alike(entity.name, place.name)) continue;
		if (mentionsOf(view, entity).some((m) => beside.has(m.sentence))) continue;
		const mention = firstMention(view, entity);
		if (!mention || !view.askable(mention.sentence)) continue;
		out.push({
			text: optionName(view, entity),
			why: 'The article mentions this place, but in connection with something else.',
			origin: 'article',
			from: mention.head,
			pull: 0.9
		});
	}
	const text = normal(view.text);
	for (const name of REAL_PLACES[kind]) {
		if (text.includes(normal(name))) continue;
		out.push({
			text: name,
			why: 'The article does not mention this place.',
			origin: 'lexicon',
			from: null,
			pull: 0.35
		});
	}
	return out;
}
