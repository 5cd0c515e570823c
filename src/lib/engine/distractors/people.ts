import { namesOf, related, senseWords } from '../quality/alike.ts';
import type { Entity } from '../types.ts';
import type { View } from '../view.ts';
import { firstMention, isSurelyPerson, optionName } from '../wording/names.ts';
import { possessive } from '../wording/settle.ts';
import { curl, quoted } from '../wording/tidy.ts';
import type { Candidate } from './candidate.ts';
import { whyElsewhere } from './elsewhere.ts';

/** Whoever rules a country is known to hold no lesser office. */
const RULER = /\b(?:president|prime minister|chancellor|dictator|king|queen|emperor|pope)\b/i;

/** Other named people of the article as wrong answers to "who holds this office". */
export function otherPeople(view: View, person: Entity, stem: string, title: string): Candidate[] {
	const out: Candidate[] = [];
	const stemWords = new Set(senseWords(stem));
	for (const entity of view.cast) {
		if (!isSurelyPerson(view, entity) || related(entity, person)) continue;
		if (namesOf(entity).some((name) => stemWords.has(senseWords(name).at(-1) ?? ''))) continue;
		const mention = firstMention(view, entity);
		if (!mention || !view.askable(mention.sentence)) continue;
		if (!RULER.test(title) && entity.offices.some((o) => RULER.test(o.title))) continue;
		const office = entity.offices.find((o) => o.holding === 'office');
		if (entity.offices.some((o) => shares(o.title, title))) continue;
		out.push({
			text: optionName(view, entity),
			why: office
				? `${possessive(entity.name)} office in the article is another: ${quoted(curl(office.title))}.`
				: whyElsewhere(view, entity.name, mention.head, 'is named'),
			origin: 'article',
			from: mention.head,
			pull: office ? 0.9 : 0.6
		});
	}
	return out;
}

function shares(a: string, b: string): boolean {
	const left = senseWords(a);
	const right = new Set(senseWords(b));
	return left.length > 0 && left.every((word) => right.has(word));
}
