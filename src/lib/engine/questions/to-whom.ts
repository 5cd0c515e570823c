import { choose } from '../distractors/candidate.ts';
import { otherOutlets } from '../distractors/outlets.ts';
import type { AttributionFact, Entity } from '../types.ts';
import type { View } from '../view.ts';
import { nameOf, optionName } from '../wording/names.ts';
import { speechesOf } from '../wording/speech.ts';
import { isSpeaker } from './who-said.ts';
import { key, type Draft, type Maker } from './draft.ts';

/** Which news outlet somebody spoke to, where the article says so. */
export const makeToWhom: Maker = (bench) => {
	const { view } = bench;
	const out: Draft[] = [];
	for (const fact of bench.facts('attribution')) {
		const { attribution } = fact;
		if (fact.modality !== 'asserted') continue;
		const outlet = view.entity(attribution.to?.entity ?? null);
		const speaker = view.entity(attribution.entity);
		if (!outlet?.outlet || !speaker || !isSpeaker(speaker)) continue;
		const told = outletsOf(view, bench.facts('attribution'), speaker);
		const stem = stemFor(view, fact, speaker, told.size);
		if (!stem) continue;
		const name = optionName(view, outlet);
		const others = otherOutlets(view, outlet, told);
		const wrong = choose(others, [name], 3, bench.chance(fact.id));
		if (wrong.length < 2) continue;
		out.push({
			kind: 'to-whom',
			skill: 'sources',
			process: 'retrieve',
			response: 'one',
			rule: 'to-whom/outlet',
			fact: fact.id,
			stem,
			options: [
				key(
					name,
					'The article names this outlet as the one that was told.',
					attribution.to?.span ?? null
				),
				...wrong
			],
			order: 'free',
			evidence: fact.evidence,
			takeaway: `The article says that it was ${nameOf(view, outlet)} that ${nameOf(view, speaker)} spoke to.`,
			difficulty: 0.3,
			worth: wrong.filter((w) => w.origin === 'article').length > 1 ? 0.64 : 0.45,
			asks: [`told:${speaker.id}:${outlet.id}`, fact.id]
		});
	}
	return out;
};

function outletsOf(view: View, facts: readonly AttributionFact[], speaker: Entity): Set<string> {
	const out = new Set<string>();
	for (const { attribution } of facts) {
		const to = attribution.to?.entity;
		if (attribution.entity === speaker.id && to && view.entity(to)?.outlet) out.add(to);
	}
	return out;
}

/** The short question where the speaker told one outlet only, else the words have to be named. */
function stemFor(
	view: View,
	fact: AttributionFact,
	speaker: Entity,
	outlets: number
): string | null {
	const name = nameOf(view, speaker);
	const [speech] = speechesOf(view, fact.attribution, { fewest: 4, most: 18, beside: true });
	if (speech && speech.form === 'clause') {
		return `Which news outlet did ${name} tell that ${speech.text}?`;
	}
	return outlets === 1 && speaker.named ? `Which news outlet did ${name} speak to?` : null;
}
