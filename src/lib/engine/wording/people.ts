import { HE_NAMES, SHE_NAMES } from '../lexicon/given-names.ts';
import type { Entity } from '../types.ts';
import type { View } from '../view.ts';
import { isCutUp, isSlip, isSurelyPerson } from './names.ts';

/** Share of all mentions of people from which on the article is about one of them. */
const LEAD = 0.45;

/** "Best Actress": what somebody wins. */
const PRIZE = /^(?:Best|Outstanding|Choice)\b/;

/** True for somebody whom the article names as a person would be named. */
export function isPerson(view: View, entity: Entity): boolean {
	if (entity.label !== 'person' || !entity.named || /\d/.test(entity.name)) return false;
	if (PRIZE.test(entity.name)) return false;
	if (isSurelyPerson(view, entity)) return true;
	const words = entity.name.split(' ');
	const given = words[0]?.toLowerCase() ?? '';
	const known = HE_NAMES.has(given) || SHE_NAMES.has(given);
	return words.length > 1 && words.length < 4 && known && !isCutUp(entity) && !isSlip(view, entity);
}

/** The one person whom the article is about: nobody needs to read it to name them. */
export function isLead(view: View, entity: Entity): boolean {
	if (leadOf(view) === entity.id) return true;
	const title = titleOf(view);
	return title !== '' && entity.label === 'person' && title === lastOf(entity.name);
}

/** Words of a heading that is a name and nothing else. */
const NAME_ONLY = /^(?:\p{Lu}[\p{L}.’'-]*)(?: \p{Lu}[\p{L}.’'-]*){1,3}$/u;

const lastOf = (name: string): string => name.split(' ').at(-1) ?? name;

/** The last name of the one whose name is the title of the article, else empty. */
function titleOf(view: View): string {
	const [first] = view.blocks;
	const title = first ? view.slice(first.span).trim() : '';
	if (!NAME_ONLY.test(title)) return '';
	const last = lastOf(title);
	const isName = view.entities.some(
		({ label, named, name }) => label === 'person' && named && lastOf(name) === last
	);
	return isName ? last : '';
}

const leads = new WeakMap<View, string>();

function leadOf(view: View): string {
	const known = leads.get(view);
	if (known !== undefined) return known;
	const people = view.entities.filter(({ label }) => label === 'person');
	const all = people.reduce((sum, { mentions }) => sum + mentions.length, 0);
	const first = people.find(({ mentions }) => mentions.length > all * LEAD && mentions.length > 5);
	leads.set(view, first?.id ?? '');
	return first?.id ?? '';
}
