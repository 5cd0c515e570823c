import { choose } from '../distractors/candidate.ts';
import { isPlural, otherSpeakers } from '../distractors/speakers.ts';
import { namesOf, senseWords } from '../quality/alike.ts';
import { salience } from '../quality/salience.ts';
import type { Attribution, Entity, Option } from '../types.ts';
import type { View } from '../view.ts';
import { excerpt } from '../wording/excerpt.ts';
import { isBareQuantity } from '../wording/bare-quantity.ts';
import { isCutUp, nameOf, optionName } from '../wording/names.ts';
import { isLead } from '../wording/people.ts';
import { speechesOf, SPOKEN, type Speech } from '../wording/speech.ts';
import { isSureSpeaker } from './sure-speaker.ts';
import { capital, quoted, wordCount } from '../wording/tidy.ts';
import { key, type Draft, type Maker } from './draft.ts';

/** Who said this: the speaker's own words, or what was said in the article's. */
export const makeWhoSaid: Maker = (bench) => {
	const { view } = bench;
	const out: Draft[] = [];
	for (const fact of bench.facts('attribution')) {
		const { attribution } = fact;
		const speaker = view.entity(attribution.entity);
		if (!speaker || !isSpeaker(speaker) || attribution.stance === 'asked') continue;
		if (attribution.answer?.named) continue;
		if (fact.modality !== 'asserted' || !isSureSpeaker(view, attribution)) continue;
		for (const speech of speechesOf(view, attribution, SPOKEN)) {
			const stem = stemFor(view, attribution, speech);
			if (!stem || isBareQuantity(speech.text)) continue;
			if (namesSpeaker(speaker, stem) || isNested(view, attribution, speech)) continue;
			if (isOnLead(view, speaker, speech)) continue;
			const name = optionName(view, speaker);
			const random = bench.chance(fact.id);
			const others = otherSpeakers(view, speaker, attribution, stem).filter((c) =>
				fitsPronoun(c.entity, stem)
			);
			const wrong = choose(others, [name], 3, random);
			if (wrong.length < 2 || standsOut(name, wrong)) continue;
			if (isLead(view, speaker) && !others.some(({ entity }) => view.saidBy(entity.id).length > 0))
				continue;
			if (isSomeone(speaker) || (speech.form === 'clause' && /\bhim\b/.test(speech.text))) continue;
			const said = `${capital(nameOf(view, speaker))} ${toldBy(attribution, speech)}`;
			out.push({
				kind: 'who-said',
				skill: 'speakers',
				process: speech.form === 'quote' ? 'retrieve' : 'infer',
				response: 'one',
				rule: `who-said/${speech.form}`,
				fact: fact.id,
				stem,
				options: [key(name, whyKey(view, name, attribution), attribution.source), ...wrong],
				order: 'free',
				evidence: fact.evidence,
				takeaway: /[?!]”$/.test(said) ? said : `${said}.`,
				difficulty:
					0.2 +
					(speech.form === 'clause' ? 0.1 : 0) +
					0.05 * wrong.length +
					pronounWeight(view, attribution),
				worth: worthOf(view, speech) + (wrong.length - 2) * 0.06,
				asks: [
					fact.id,
					`words:${speech.span[0]}`,
					...[0, 1, 2].map((by) => `speech:${speaker.id}:${speech.sentence + by}`),
					...(attribution.to?.entity ? [`told:${attribution.to.entity}:${speaker.id}`] : [])
				]
			});
		}
	}
	return out;
};

function worthOf(view: View, speech: Speech): number {
	const weight = (salience(view, speech.sentence) - 0.5) * 0.16;
	const long = wordCount(speech.text) >= 9 ? 0.06 : 0;
	return 0.76 + long + weight - (speech.loose ? 0.1 : 0);
}

/** Where the article says whose words they are. */
function whyKey(view: View, name: string, { source }: Attribution): string {
	const said = source ? excerpt(view, source) : '';
	return said === ''
		? `The article gives these words to ${name}.`
		: `The article says so here: ${said}.`;
}

/** "Basya also believes that ...": words that report the words of somebody else. */
function isNested(view: View, attribution: Attribution, { form, span }: Speech): boolean {
	return (
		form === 'clause' &&
		view.attributions.some(
			(other) =>
				other.id !== attribution.id &&
				other.source !== null &&
				other.source[0] >= span[0] &&
				other.source[0] < span[0] + 12 &&
				other.entity !== attribution.entity
		)
	);
}

/** "I am the victim": in an article on one person's life nobody else would say so of themselves. */
function isOnLead(view: View, speaker: Entity, { form, text }: Speech): boolean {
	return form === 'quote' && /\b(?:I|[Mm]y|[Mm]e|[Mm]yself)\b/.test(text) && isLead(view, speaker);
}

/** A speaker fit to be an answer: named, or a body or crowd with words of its own. */
export function isSpeaker(entity: Entity): boolean {
	if (/^\d/.test(entity.name) || isCutUp(entity)) return false;
	if (entity.named) return entity.label !== 'thing' && entity.label !== 'operation';
	return senseWords(entity.name).length > 0 && entity.name.includes(' ');
}

/** One person without a name: "a secretary general" is nobody in particular. */
function isSomeone(entity: Entity): boolean {
	return entity.label === 'person' && !entity.named && !isPlural(entity);
}

/** "A county engineer" among people with names is told by that alone. */
function standsOut(name: string, wrong: readonly Option[]): boolean {
	const unnamed = /^(?:An?|One|Some)\s/;
	return unnamed.test(name) && !wrong.some((option) => unnamed.test(option.text));
}

const SAID: Partial<Record<Attribution['stance'], string>> = {
	denied: 'denied',
	admitted: 'admitted',
	warned: 'warned',
	promised: 'promised',
	explained: 'explained'
};

/** What the speaker did, with the words: "denied that ...". Who denies a thing has not said it. */
function toldBy({ stance }: Attribution, { form, text }: Speech): string {
	if (form === 'quote') return `said ${quoted(text)}`;
	return `${stance === 'believed' ? 'believes' : (SAID[stance] ?? 'said')} that ${text}`;
}

function stemFor(view: View, attribution: Attribution, speech: Speech): string | null {
	const to = attribution.to && view.entity(attribution.to.entity);
	const told = to?.named ? ` told ${nameOf(view, to)}` : null;
	if (speech.form === 'quote') {
		if (speech.mark) return `Whose words are these? ${quoted(capital(speech.text))}`;
		if (/^\p{Ll}/u.test(speech.text)) return `Who${told ?? ' said'} that ${quoted(speech.text)}?`;
		return `Who${told ?? ' said'}, ${quoted(speech.text)}?`;
	}
	if (attribution.stance === 'believed')
		return `According to the article, who believes that ${speech.text}?`;
	const said = SAID[attribution.stance];
	if (attribution.stance === 'denied' && !said) return null;
	if (said) return `According to the article, who ${said} that ${speech.text}?`;
	return told
		? `Who${told} that ${speech.text}?`
		: `According to the article, who said that ${speech.text}?`;
}

/** "Who said that she ..." leaves only women to choose from. */
function fitsPronoun(other: Entity, stem: string): boolean {
	if (/\bmy husband\b/i.test(stem)) return other.pronoun !== 'he';
	if (/\bmy wife\b/i.test(stem)) return other.pronoun !== 'she';
	const asked = stem.replace(/“[^”]*”/g, '');
	if (/\b(?:she|her)\b/.test(asked)) return other.pronoun !== 'he';
	if (/\b(?:he|his|him)\b/.test(asked)) return other.pronoun !== 'she';
	if (/\b(?:that|,) it\b/.test(asked)) return !isPlural(other);
	return !/\bthat they\b/.test(asked) || isPlural(other);
}

/** The stem must not name the speaker by any name. */
export function namesSpeaker(speaker: Entity, stem: string): boolean {
	const words = new Set(senseWords(stem));
	return namesOf(speaker).some((name) => {
		const parts = senseWords(name);
		const last = parts[parts.length - 1];
		return last !== undefined && words.has(last);
	});
}

function pronounWeight(view: View, attribution: Attribution): number {
	if (!attribution.source) return 0.2;
	const written = view.slice(attribution.source).toLowerCase();
	return /^(?:he|she|they|it)$/.test(written) ? 0.15 : 0;
}
