import { namesOf } from '../quality/alike.ts';
import type { Attribution, AttributionFact, Entity, Stance } from '../types.ts';
import { holds, type View } from '../view.ts';
import { isGraphic } from '../wording/graphic.ts';
import { isSurelyPerson, nameOf } from '../wording/names.ts';
import { capital } from '../wording/tidy.ts';
import type { Draft, Maker } from './draft.ts';
import { isSpeaker } from './who-said.ts';

/** Find the sentence by what it does: it reports the one thing that somebody said, or a warning of theirs. */
export const findSaying: Maker = (bench) => {
	const { view } = bench;
	return bench.facts('attribution').flatMap((fact): Draft[] => {
		const { attribution } = fact;
		const speaker = view.entity(attribution.entity);
		const span = view.sentences[attribution.sentence]?.span;
		if (!speaker || !span || fact.modality !== 'asserted' || !isOneSentence(fact)) return [];
		if (view.quotationsIn(attribution.sentence).some((q) => !q.closed || !holds(span, q.span)))
			return [];
		if (!isSpeaker(speaker) || isGraphic(view.slice(span))) return [];
		if (speaker.label === 'person' && !isSurelyPerson(view, speaker)) return [];
		const asked = byStance(view, speaker, attribution) ?? byRarity(view, speaker, attribution);
		if (!asked || view.sentences.some(({ repeats }) => repeats === attribution.sentence)) return [];
		return [
			{
				kind: 'find-sentence',
				skill: 'sources',
				process: 'evaluate',
				response: 'sentence',
				rule: `find-sentence/${asked.way}`,
				fact: fact.id,
				stem: `Choose the sentence ${asked.stem}.`,
				options: [],
				order: 'fixed',
				evidence: fact.evidence,
				accept: [span],
				takeaway: `${capital(nameOf(view, speaker))} ${asked.takeaway}`,
				difficulty: 0.4,
				worth: asked.worth,
				asks: [fact.id, `sentence:${attribution.sentence}`]
			}
		];
	});
};

interface Asked {
	readonly way: 'stance' | 'says';
	readonly stem: string;
	readonly takeaway: string;
	readonly worth: number;
}

const ACTS: Partial<Record<Stance, { readonly stem: string; readonly like: RegExp }>> = {
	warned: {
		stem: 'that reports a warning by',
		like: /\b(?:warn\w*|could|may|might|danger\w*|risk\w*|threat\w*|would|must not|unless|fear\w*)\b/i
	},
	promised: {
		stem: 'that reports a promise by',
		like: /\b(?:promis\w*|pledg\w*|vow\w*|will|going to|shall|guarantee\w*)\b|[’']ll\b/i
	},
	denied: {
		stem: 'that reports a denial by',
		like: /\b(?:den(?:y|ied|ies)|not|no|never|none|reject\w*|refut\w*)\b|n[’']t\b/i
	},
	admitted: {
		stem: 'that reports an admission by',
		like: /\b(?:admit\w*|concede\w*|acknowledg\w*|wrong|mistakes?|sorry|regret\w*|apolog\w*|fault)\b/i
	},
	demanded: {
		stem: 'that reports a demand by',
		like: /\b(?:demand\w*|must|should|call(?:ed|s)? (?:for|on)|urg\w*|need\w*|want\w*|insist\w*|ha(?:s|ve) to)\b/i
	}
};

/** The only warning of somebody who says other things too. */
function byStance(view: View, speaker: Entity, attribution: Attribution): Asked | null {
	const act = ACTS[attribution.stance];
	if (!act || !attribution.cue || isWithinWords(view, attribution)) return null;
	const others = view.saidBy(speaker.id).filter((a) => a.sentence !== attribution.sentence);
	const alike = others.some((a) => {
		const span = view.sentences[a.sentence]?.span;
		return a.stance === attribution.stance || !span || act.like.test(view.slice(span));
	});
	if (others.length === 0 || alike || isOpen(view, attribution)) return null;
	return {
		way: 'stance',
		stem: `${act.stem} ${nameOf(view, speaker)}`,
		takeaway: `did more than say it: the article’s word is “${view.slice(attribution.cue)}”.`,
		worth: 0.78
	};
}

/** "He told them to run," the prosecutor said: it is the prosecutor who says that. */
function isWithinWords(view: View, { cue, sentence }: Attribution): boolean {
	return cue !== null && view.quotationsIn(sentence).some(({ inner }) => holds(inner, cue));
}

/** Stances of which "said" is true. */
const SAYING: ReadonlySet<Stance> = new Set<Stance>([
	'said',
	'told',
	'claimed',
	'answered',
	'explained',
	'warned',
	'admitted',
	'denied'
]);

/** The only words of somebody whom the article names elsewhere as well. */
function byRarity(view: View, speaker: Entity, attribution: Attribution): Asked | null {
	const said = view.saidBy(speaker.id);
	if (said.some((a) => a.sentence !== attribution.sentence) || isOpen(view, attribution))
		return null;
	const elsewhere = speaker.mentions.filter(
		(at) => view.mentions[at]?.sentence !== attribution.sentence
	).length;
	if (elsewhere < 2 || !SAYING.has(attribution.stance) || isAlsoOthers(view, speaker)) return null;
	return {
		way: 'says',
		stem: `that reports something said by ${nameOf(view, speaker)}`,
		takeaway: 'is reported to have said only this; other sentences only speak of the same name.',
		worth: 0.6
	};
}

function isOneSentence({ attribution, evidence }: AttributionFact): boolean {
	const last = evidence.at(-1);
	return (
		last !== undefined &&
		attribution.content.every(([start, end]) => last[0] <= start && end <= last[1])
	);
}

/** Sentences to both sides in which every word that is said must have a speaker of its own. */
const AROUND = 5;

/** True where words near it have no sure speaker: they could be of the same one. */
function isOpen(view: View, { sentence }: Attribution): boolean {
	const last = Math.min(view.sentences.length - 1, sentence + AROUND);
	for (let at = Math.max(0, sentence - AROUND); at <= last; at++) {
		if (at === sentence) continue;
		const said = view.attributionsIn(at);
		if (said.length === 0 && view.quotationsIn(at).length > 0) return true;
		if (said.some((a) => !isSureOf(view, a))) return true;
	}
	return false;
}

function isSureOf(view: View, { entity, source }: Attribution): boolean {
	const speaker = view.entity(entity);
	return speaker !== undefined && !speaker.outlet && source !== null;
}

/** True where a body speaks through its people: what its spokesman says it says too. */
function isAlsoOthers(view: View, speaker: Entity): boolean {
	if (speaker.label === 'person') return false;
	const names = namesOf(speaker);
	return view.entities.some(
		(other) =>
			other.id !== speaker.id &&
			view.saidBy(other.id).length > 0 &&
			(other.offices.some((o) => names.some((name) => o.title.includes(name))) ||
				names.some((name) => other.name.includes(name)))
	);
}
