import { REAL_OUTLETS } from '../lexicon/real-outlets.ts';
import { alike, namesOf, normal } from '../quality/alike.ts';
import type { Entity } from '../types.ts';
import type { View } from '../view.ts';
import { firstMention, nameOf, optionName } from '../wording/names.ts';
import { capital } from '../wording/tidy.ts';
import type { Candidate } from './candidate.ts';

/** Outlets that somebody did not speak to: those of the article first, then well-known ones. */
export function otherOutlets(view: View, outlet: Entity, told: ReadonlySet<string>): Candidate[] {
	const out: Candidate[] = [];
	for (const entity of view.cast) {
		if (!entity.outlet || entity.id === outlet.id || told.has(entity.id)) continue;
		if (namesOf(entity).some((a) => namesOf(outlet).some((b) => alike(a, b)))) continue;
		const mention = firstMention(view, entity);
		if (!mention || !view.askable(mention.sentence)) continue;
		out.push({
			text: optionName(view, entity),
			why: `The article mentions ${nameOf(view, entity)}, but not as the outlet that was told this.`,
			origin: 'article',
			from: mention.head,
			pull: 0.9
		});
	}
	const text = view.wholeText();
	for (const [kind, names] of Object.entries(REAL_OUTLETS)) {
		const same = names.some((name) => namesOf(outlet).some((mine) => alike(name, mine)));
		for (const name of names) {
			if (namesOf(outlet).some((mine) => alike(name, mine)) || text.includes(normal(name)))
				continue;
			out.push({
				text: capital(name),
				why: 'The article does not mention this outlet.',
				origin: 'lexicon',
				from: null,
				pull: same ? 0.5 : kind === 'paper' ? 0.35 : 0.3
			});
		}
	}
	return out;
}
