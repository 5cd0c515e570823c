import { otherSpeakers } from '../distractors/speakers.ts';
import type { AttributionFact } from '../types.ts';
import { isSurelyPerson, nameOf } from '../wording/names.ts';
import { speechesOf } from '../wording/speech.ts';
import { capital } from '../wording/tidy.ts';
import type { Bench } from './draft.ts';

/** A report with another speaker of the article put in its speaker's place. */
export interface Misattributed {
	readonly statement: string;
	/** Who the statement says it was, and who it was. */
	readonly named: string;
	readonly speaker: string;
}

/** "Brian Mast said that ..." where it was Jim Jordan; null where no other person is quoted. */
export function misattribute(bench: Bench, fact: AttributionFact): Misattributed | null {
	const { view } = bench;
	const { attribution } = fact;
	const speaker = view.entity(attribution.entity);
	if (!speaker || !isSurelyPerson(view, speaker) || fact.modality !== 'asserted') return null;
	if (attribution.stance === 'asked' || !attribution.source) return null;
	const [speech] = speechesOf(view, attribution, { fewest: 5, most: 20, beside: false });
	if (!speech || speech.form !== 'clause') return null;
	const others = otherSpeakers(view, speaker, attribution, speech.text).filter(
		(c) => c.pull > 0.85
	);
	const other = bench.chance(`false:${fact.id}`).pick(others);
	if (!other) return null;
	return {
		statement: `${capital(other.text)} said that ${speech.text}`,
		named: other.text,
		speaker: nameOf(view, speaker)
	};
}
