import { OFFICE_FAMILIES } from '../lexicon/real-offices.ts';
import { alike, normal, overlapOf, senseWords } from '../quality/alike.ts';
import type { Entity, Office } from '../types.ts';
import type { View } from '../view.ts';
import { capital, curl } from '../wording/tidy.ts';
import { isCutTitle } from '../questions/cut-title.ts';
import type { Candidate } from './candidate.ts';

/** How a title stands as an option: no article, a capital. */
export function titleText(title: string): string {
	return capital(curl(title.replace(/^(?:the|a|an)\s+/i, '')));
}

/** "City councillor" could be what the article calls "Pan-democracy camp councillor". */
function sharesHead(own: readonly string[], title: string): boolean {
	const words = new Set(own.flatMap((mine) => senseWords(mine)));
	const last = senseWords(title).at(-1);
	return last !== undefined && words.has(last) && !/chair|minister|secretary|officer/.test(last);
}

/** The title in the capitals of the key: "County Sheriff" beside "Fire Chief". */
function cased(title: string, key: string): string {
	const later = key
		.split(' ')
		.slice(1)
		.filter((word) => /^\p{L}{4,}/u.test(word));
	if (!later.some((word) => /^\p{Lu}/u.test(word))) return title;
	return title.replace(/(?<=\s)\p{Ll}(?=\p{L}{3,})/gu, (letter) => letter.toUpperCase());
}

/** Offices that the person does not hold: those of others in the article, then of the same family. */
export function otherTitles(view: View, person: Entity, office: Office): Candidate[] {
	const out: Candidate[] = [];
	const own = person.offices.map((o) => o.title);
	const clashes = (title: string): boolean =>
		own.some((mine) => alike(mine, title) || overlapOf(mine, title) > 0.67);
	for (const entity of view.cast) {
		if (entity.id === person.id || entity.label !== 'person' || !entity.named) continue;
		for (const other of entity.offices) {
			if ((other.holding === 'former') !== (office.holding === 'former')) continue;
			if (clashes(other.title)) continue;
			if (
				isCutTitle(view, other) ||
				!view.askable(other.sentence) ||
				!/\s/.test(titleText(other.title))
			)
				continue;
			out.push({
				text: cased(titleText(other.title), titleText(office.title)),
				why: 'The article says this of somebody else.',
				origin: 'article',
				from: other.span,
				pull: 0.9
			});
		}
	}
	const family = OFFICE_FAMILIES.find((entry) => entry.is.test(office.title));
	const text = view.wholeText();
	for (const title of family?.titles ?? []) {
		if (clashes(title) || sharesHead(own, title) || text.includes(normal(title))) continue;
		out.push({
			text: cased(title, titleText(office.title)),
			why: `The article does not give ${person.name} this office.`,
			origin: 'lexicon',
			from: null,
			pull: 0.5
		});
	}
	return out;
}
