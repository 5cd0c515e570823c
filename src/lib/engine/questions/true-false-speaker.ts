import { otherSpeakers } from '../distractors/speakers.ts';
import type { AttributionFact, Entity } from '../types.ts';
import { isBareQuantity } from '../wording/bare-quantity.ts';
import { isSurelyPerson, nameOf } from '../wording/names.ts';
import { speechesOf } from '../wording/speech.ts';
import { isSureSpeaker } from './sure-speaker.ts';
import { isSpeaker, namesSpeaker } from './who-said.ts';
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
	if (!isSureSpeaker(view, attribution)) return null;
	const [speech] = speechesOf(view, attribution, { fewest: 5, most: 20, beside: false });
	if (!speech || speech.form !== 'clause' || !isPlain(speaker, speech.text)) return null;
	const others = otherSpeakers(view, speaker, attribution, speech.text).filter(
		(c) => c.pull > 0.85
	);
	const other = bench.chance(`false:${fact.id}`).pick(others);
	if (!other) return null;
	return {
		statement: `It was ${other.text} who said that ${speech.text}`,
		named: other.text,
		speaker: nameOf(view, speaker)
	};
}

/** Words that name nobody's part in them and quote nothing. */
function isPlain(speaker: Entity, text: string): boolean {
	return !namesSpeaker(speaker, text) && !/[“[]/.test(text) && !isBareQuantity(text);
}

/** A report with its own speaker, in words that stand alone; null where there is none. */
export function trueReport(bench: Bench, fact: AttributionFact): string | null {
	const { view } = bench;
	const { attribution } = fact;
	const speaker = view.entity(attribution.entity);
	if (!speaker?.named || fact.modality !== 'asserted' || attribution.stance !== 'said') return null;
	if (!attribution.source || !isSpeaker(speaker) || !isSureSpeaker(view, attribution)) return null;
	const [speech] = speechesOf(view, attribution, { fewest: 6, most: 26, beside: true });
	if (!speech || speech.form !== 'clause' || !isPlain(speaker, speech.text)) return null;
	if (
		/^(?:the|it|they|his|her|their) /i.test(speech.text) &&
		!/^the (?:\p{L}+ )*\p{Lu}/u.test(speech.text)
	)
		return null;
	return `It was ${nameOf(view, speaker)} who said that ${speech.text}`;
}
