import type { OfficeFact } from '../types.ts';
import type { View } from '../view.ts';
import { sentencesOf } from './finder.ts';

/** Who holds which office: each title of each named person once, at its first place that may be asked. */
export function findOfficeFacts(view: View): OfficeFact[] {
	const out: OfficeFact[] = [];
	for (const entity of view.entities) {
		if (entity.label !== 'person' || !entity.named) continue;
		const seen = new Set<string>();
		for (const office of entity.offices) {
			const key = office.title.toLowerCase().replace(/^the\s+/, '');
			if (seen.has(key) || !view.askable(office.sentence)) continue;
			seen.add(key);
			out.push({
				id: `office:${office.span[0]}:${entity.id}`,
				kind: 'office',
				evidence: sentencesOf(view, [office.span]),
				sentence: office.sentence,
				claimant: null,
				modality: 'asserted',
				person: entity.name,
				entity: entity.id,
				office
			});
		}
	}
	return out.sort((a, b) => a.office.span[0] - b.office.span[0]);
}
