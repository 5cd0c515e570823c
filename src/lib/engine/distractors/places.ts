import { NATIONS } from '../lexicon/nations.ts';
import { CITIES, STATES } from '../lexicon/places.ts';
import { REAL_PLACES } from '../lexicon/real-places.ts';
import { alike, namesOf, normal } from '../quality/alike.ts';
import type { Entity } from '../types.ts';
import type { View } from '../view.ts';
import { firstMention, mentionsOf, optionName } from '../wording/names.ts';
import type { Candidate } from './candidate.ts';
import { whyElsewhere } from './elsewhere.ts';

/** `other` is a named place of a kind that is not known: a village, a region, a building. */
export type PlaceKind = 'country' | 'state' | 'city' | 'other';

const COUNTRIES = new Set(NATIONS.flatMap((nation) => [nation.name, ...nation.also]).map(normal));
const CITY_NAMES = new Set([...CITIES, ...NATIONS.map((nation) => nation.capital)].map(normal));
const STATE_NAMES = new Set([...STATES.keys()].map(normal));
const REGION =
	/\b(?:coast|river|lake|mountains?|sea|ocean|island|islands|valley|bay|gulf|desert|province|county|region|district|street|avenue|road|park|university|airport|border|north|south|east|west|america|europe|asia|africa|middle|world|earth|moon|mars|capitol|house)\b/i;

/** What stands before a place where something is. */
const LOCATIVE = /\b(?:in|at|near|from|to)\s(?:the\s)?$/i;

/** What kind of place a name is; null for directions, continents and the like, which hold other places. */
export function placeKind(entity: Entity): PlaceKind | null {
	const names = namesOf(entity).map(normal);
	if (names.some((name) => COUNTRIES.has(name))) return 'country';
	if (names.some((name) => STATE_NAMES.has(name))) return 'state';
	if (names.some((name) => CITY_NAMES.has(name))) return 'city';
	return REGION.test(entity.name) || /\d/.test(entity.name) ? null : 'other';
}

/**
 * Other places of the same kind: never one that shares a sentence with the right one, since it may
 * hold it or be held by it; then well-known places that the article does not mention.
 */
export function otherPlaces(view: View, place: Entity, kind: PlaceKind): Candidate[] {
	const out: Candidate[] = [];
	const beside = new Set(mentionsOf(view, place).map((m) => m.sentence));
	for (const entity of view.cast) {
		if (entity.label !== 'place' || !entity.named || entity.id === place.id) continue;
		if (placeKind(entity) !== kind || alike(entity.name, place.name)) continue;
		if (mentionsOf(view, entity).some((m) => beside.has(m.sentence))) continue;
		const mention = firstMention(view, entity);
		if (!mention || !view.askable(mention.sentence)) continue;
		if (
			kind === 'other' &&
			!LOCATIVE.test(view.text.slice(Math.max(0, mention.span[0] - 8), mention.span[0]))
		)
			continue;
		out.push({
			text: optionName(view, entity),
			why: whyElsewhere(view, optionName(view, entity), mention.head, 'is named'),
			origin: 'article',
			from: mention.head,
			pull: 0.9
		});
	}
	const text = view.wholeText();
	for (const name of kind === 'other' ? [] : REAL_PLACES[kind]) {
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
