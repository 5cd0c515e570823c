import type { Option } from '../types.ts';
import { choose, type Candidate } from '../distractors/candidate.ts';
import { OCCASIONS } from '../lexicon/occasions.ts';
import type { AttributionFact, Entity } from '../types.ts';
import type { View } from '../view.ts';
import { nameOf } from '../wording/names.ts';
import { speechesOf } from '../wording/speech.ts';
import { capital, quoted } from '../wording/tidy.ts';
import { isSpeaker } from './who-said.ts';
import { key, type Draft, type Maker } from './draft.ts';

/** On what occasion something was said: a news conference, a statement, an interview. */
export const makeWhereSaid: Maker = (bench) => {
	const { view } = bench;
	const out: Draft[] = [];
	for (const fact of bench.facts('attribution')) {
		const { attribution } = fact;
		if (fact.modality !== 'asserted') continue;
		const speaker = view.entity(attribution.entity);
		if (!attribution.where || !speaker || !isSpeaker(speaker)) continue;
		const written = view.slice(attribution.where);
		const occasion = OCCASIONS.find((entry) => entry.is.test(written));
		if (!occasion) continue;
		const stem = stemFor(view, fact, speaker);
		if (!stem) continue;
		const wrong: Option[] = choose(
			others(occasion.text),
			[occasion.text],
			3,
			bench.chance(fact.id)
		);
		out.push({
			kind: 'where-said',
			skill: 'sources',
			process: 'retrieve',
			response: 'one',
			rule: 'where-said/occasion',
			fact: fact.id,
			stem,
			options: [
				key(occasion.text, 'The article names the occasion.', attribution.where, 'fixed'),
				...wrong
			],
			order: 'free',
			evidence: fact.evidence,
			takeaway: `${capital(nameOf(view, speaker))} said this ${occasion.text[0]?.toLowerCase()}${occasion.text.slice(1)}.`,
			difficulty: 0.3,
			worth: 0.48,
			asks: [`where:${fact.id}`, fact.id]
		});
	}
	return out;
};

function others(own: string): Candidate[] {
	return OCCASIONS.filter((entry) => entry.text !== own && !entry.overlaps.includes(own)).map(
		(entry) => ({
			text: entry.text,
			why: 'The article names another occasion for these words.',
			origin: 'lexicon',
			from: null,
			pull: 0.5
		})
	);
}

function stemFor(view: View, fact: AttributionFact, speaker: Entity): string | null {
	const [speech] = speechesOf(view, fact.attribution);
	if (!speech || speech.mark) return null;
	const words = speech.form === 'quote' ? quoted(speech.text) : speech.text;
	return `How did ${nameOf(view, speaker)} make it known that ${words}?`;
}
