import { choose, type Candidate } from '../distractors/candidate.ts';
import { isPlural, otherSpeakers } from '../distractors/speakers.ts';
import type { Bench, Draft, Maker } from './draft.ts';
import type { AttributionFact, Entity } from '../types.ts';
import { speechesOf } from '../wording/speech.ts';
import { curl, quoted } from '../wording/tidy.ts';
import { key } from './draft.ts';

/** How the article identifies a source: as unnamed officials, or by name. */
export const makeNamedSource: Maker = (bench) => {
	const { view } = bench;
	const out: Draft[] = [];
	for (const fact of bench.facts('attribution')) {
		const { attribution } = fact;
		if (fact.modality !== 'asserted') continue;
		const speaker = view.entity(attribution.entity);
		if (!speaker || speaker.named || attribution.sourceKind !== 'unnamed') continue;
		if (!isPlural(speaker)) continue;
		const [speech] = speechesOf(view, attribution, { fewest: 5, most: 22, beside: true });
		if (!speech || speech.mark || !attribution.source) continue;
		const words = speech.form === 'quote' ? quoted(speech.text) : speech.text;
		const text = unnamed(speaker);
		const wrong = choose(others(bench, fact, speaker), [text], 3, bench.chance(fact.id));
		if (wrong.length < 2) continue;
		out.push({
			kind: 'named-source',
			skill: 'sources',
			process: 'evaluate',
			response: 'one',
			rule: 'named-source/unnamed',
			fact: fact.id,
			stem: `How does the article identify the source ${speech.form === 'quote' ? 'of the words' : 'for the statement that'} ${words}?`,
			options: [
				key(
					text,
					'The article says what kind of people they are, and gives no name.',
					attribution.source
				),
				...wrong
			],
			order: 'free',
			evidence: fact.evidence,
			takeaway: `Nobody is named for this: the article says only “${curl(speaker.name)}”.`,
			difficulty: 0.4,
			worth: 0.6,
			asks: [fact.id, `source:${fact.id}`]
		});
	}
	return out;
};

function unnamed(entity: Entity): string {
	const name = curl(entity.name);
	return `As ${/’s?\s/.test(name) && !/^(?:the|an?)\s/i.test(name) ? 'the ' : ''}${name}, without giving a name`;
}

function others(bench: Bench, fact: AttributionFact, speaker: Entity): Candidate[] {
	const { view } = bench;
	const candidates = otherSpeakers(view, speaker, fact.attribution, '');
	const crowds = candidates.flatMap((candidate): Candidate[] => {
		const entity = view.cast.find(
			(e) => !e.named && curl(e.name).toLowerCase() === candidate.text.toLowerCase()
		);
		return entity ? [{ ...candidate, text: unnamed(entity) }] : [];
	});
	const named = view.attributions.flatMap((a): Candidate[] => {
		const entity = view.entity(a.entity);
		if (!entity || entity.label !== 'person' || !entity.named || !a.source) return [];
		if (!view.askable(a.sentence)) return [];
		return [
			{
				text: `By name, as ${curl(entity.name)}`,
				why: `The article gives ${curl(entity.name)} as the source of other words, not of these.`,
				origin: 'article',
				from: a.source,
				pull: 0.6
			}
		];
	});
	const fixed: Candidate[] = [
		{
			text: 'It gives no source and says it in its own words',
			why: 'The article does say who its source is, though without a name.',
			origin: 'fixed',
			from: null,
			pull: 0.4
		}
	];
	// One "By name" among crowds would stand out.
	return crowds.length > 1 ? crowds : [...crowds, ...named, ...fixed];
}
