import type { AttributionFact } from '../types.ts';
import type { View } from '../view.ts';
import { sentencesOf } from './finder.ts';

/** Who said what, one fact an attribution; repeated sentences give none. */
export function findAttributionFacts(view: View): AttributionFact[] {
	const out: AttributionFact[] = [];
	for (const attribution of view.attributions) {
		if (!view.askable(attribution.sentence) || attribution.content.length === 0) continue;
		const places = [
			...attribution.content,
			...(attribution.source ? [attribution.source] : []),
			...(attribution.cue ? [attribution.cue] : [])
		];
		const evidence = sentencesOf(view, places);
		const first = evidence[0];
		if (!first) continue;
		out.push({
			id: `attribution:${attribution.content[0]?.[0] ?? first[0]}`,
			kind: 'attribution',
			evidence,
			sentence: view.sentenceAt(first[0]),
			claimant: null,
			modality: 'asserted',
			attribution
		});
	}
	return out;
}
