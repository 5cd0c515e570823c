import type { Attribution, Entity } from '../types.ts';
import type { View } from '../view.ts';
import { isSlip } from '../wording/names.ts';
import { isLead } from '../wording/people.ts';

const PRONOUN = /^(?:he|she|they|it|i|we)$/i;
/** Sentences back within which the one meant has to be named. */
const REACH = 4;

/**
 * True where nobody else could be meant as the speaker: named beside the words, or called "he" (or
 * not at all) where the sentences since the name speak of no other person or body.
 */
export function isSureSpeaker(view: View, attribution: Attribution): boolean {
	const { entity, source, sentence, answer } = attribution;
	if (answer?.named) return true;
	const speaker = view.entity(entity);
	if (!speaker || (speaker.label === 'person' && speaker.named && isSlip(view, speaker)))
		return false;
	if (source && !PRONOUN.test(view.slice(source).trim())) return true;
	// "He wrote of his friend": in an article on one person it is that person.
	if (
		view.cast.some(
			(other) => other.id !== speaker.id && isLead(view, other) && fits(other, speaker)
		)
	)
		return false;
	const wanted = source && /^(?:he|she)$/i.exec(view.slice(source))?.[0].toLowerCase();
	for (let at = sentence; at >= Math.max(0, sentence - REACH); at--) {
		let named = false;
		for (const mention of view.mentionsIn(at)) {
			if (mention.form !== 'name') continue;
			if (source && at === sentence && mention.span[0] > source[0]) continue;
			if (mention.entity === entity) named = true;
			else if (isRival(view, mention.entity, speaker.label, wanted ?? null)) return false;
		}
		if (named) return true;
	}
	return false;
}

function fits(other: Entity, speaker: Entity): boolean {
	if (speaker.label !== 'person') return false;
	return other.pronoun === null || speaker.pronoun === null || other.pronoun === speaker.pronoun;
}

function isRival(view: View, id: string, label: string, pronoun: string | null): boolean {
	const other = view.entity(id);
	if (!other || other.label !== label) return false;
	return pronoun === null || other.pronoun === null || other.pronoun === pronoun;
}
