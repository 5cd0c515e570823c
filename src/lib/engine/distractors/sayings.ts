import { alike, overlapOf } from '../quality/alike.ts';
import type { Attribution, Entity } from '../types.ts';
import type { View } from '../view.ts';
import { isBareQuantity } from '../wording/bare-quantity.ts';
import { speechesOf, SPOKEN, type Speech } from '../wording/speech.ts';
import { capital, quoted } from '../wording/tidy.ts';
import { nearby, type Candidate } from './candidate.ts';

/** How words are shown as an option: the quotation, or the clause with a capital. */
export function sayingText(speech: Speech): string {
	return speech.form === 'quote' ? quoted(capital(speech.text)) : capital(speech.text);
}

/**
 * What others said, in the same form, as wrong answers to "what did X say": never words that X is
 * also reported to have said, nor words much like the key's.
 */
export function otherSayings(
	view: View,
	speaker: Entity,
	key: Speech,
	own: readonly string[]
): Candidate[] {
	const out: Candidate[] = [];
	for (const attribution of nearby(view.attributions, view.sentenceAt(key.span[0]))) {
		if (!isOther(view, attribution, speaker)) continue;
		const other = view.entity(attribution.entity);
		if (!other) continue;
		for (const speech of speechesOf(view, attribution, { ...SPOKEN, most: 24 })) {
			if (speech.form !== key.form || speech.mark !== key.mark) continue;
			if (leans(speech)) continue;
			const text = sayingText(speech);
			if (own.some((mine) => alike(mine, text) || overlapOf(mine, text) > 0.6)) continue;
			out.push({
				text,
				why: 'In the article somebody else says this.',
				origin: 'article',
				from: speech.span,
				pull: 0.8
			});
		}
	}
	return out;
}

/** "His calls", outside quotation marks, tells of a man, and which: no option by itself. */
export function leans({ form, text }: Speech): boolean {
	// "My husband" tells a woman from men.
	if (isBareQuantity(text) || /\bmy (?:husband|wife)\b/i.test(text)) return true;
	if (form === 'clause' && /\b(?:and|but|or) that\b/i.test(text)) return true;
	return form === 'clause' && /\b(?:he|she|his|her|him|they|their)\b/i.test(text);
}

function isOther(view: View, attribution: Attribution, speaker: Entity): boolean {
	return (
		attribution.entity !== null &&
		attribution.entity !== speaker.id &&
		attribution.speaker !== null &&
		view.askable(attribution.sentence)
	);
}
