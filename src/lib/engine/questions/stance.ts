import { choose, type Candidate } from '../distractors/candidate.ts';
import type { AttributionFact, Stance } from '../types.ts';
import type { View } from '../view.ts';
import { nameOf } from '../wording/names.ts';
import { speechesOf } from '../wording/speech.ts';
import { capital, quoted } from '../wording/tidy.ts';
import { isSpeaker } from './who-said.ts';
import { key, type Draft, type Maker } from './draft.ts';

/** What an utterance is presented as, by its stance; stances that could be the same share a family. */
const ACTS: Partial<Record<Stance, { readonly text: string; readonly family: number }>> = {
	denied: { text: 'As a denial', family: 1 },
	rejected: { text: 'As a refusal', family: 1 },
	admitted: { text: 'As an admission', family: 2 },
	warned: { text: 'As a warning', family: 3 },
	promised: { text: 'As a promise', family: 4 },
	demanded: { text: 'As a demand', family: 5 },
	proposed: { text: 'As a suggestion', family: 5 },
	praised: { text: 'As praise', family: 6 },
	criticised: { text: 'As criticism', family: 7 }
};

/** How somebody put it: as a warning, a promise, an admission. */
export const makeStance: Maker = (bench) => {
	const { view } = bench;
	const out: Draft[] = [];
	for (const fact of bench.facts('attribution')) {
		const { attribution } = fact;
		if (fact.modality !== 'asserted') continue;
		const act = ACTS[attribution.stance];
		const speaker = view.entity(attribution.entity);
		if (!act || !attribution.cue || !speaker || !isSpeaker(speaker)) continue;
		const cue = view.slice(attribution.cue);
		const stem = stemFor(view, fact, nameOf(view, speaker));
		if (!stem || cue.split(' ').length > 3) continue;
		const wrong = choose(others(attribution.stance, cue), [act.text], 3, bench.chance(fact.id));
		if (wrong.length < 3) continue;
		out.push({
			kind: 'stance',
			skill: 'words',
			process: 'interpret',
			response: 'one',
			rule: 'stance/cue',
			fact: fact.id,
			stem,
			options: [
				key(act.text, `The article’s word for it is ${quoted(cue)}.`, attribution.cue, 'fixed'),
				...wrong
			],
			order: 'free',
			evidence: fact.evidence,
			takeaway: `${capital(nameOf(view, speaker))} did more than say it: the article’s word is ${quoted(cue)}.`,
			difficulty: 0.35,
			worth: 0.45,
			asks: [`stance:${fact.id}`, fact.id]
		});
	}
	return out;
};

function others(stance: Stance, cue: string): Candidate[] {
	const own = ACTS[stance]?.family;
	return Object.values(ACTS)
		.filter((act) => act.family !== own && act.family < 6)
		.map((act) => ({
			text: act.text,
			why: `The article’s word is ${quoted(cue)}, which does not fit this.`,
			origin: 'fixed',
			from: null,
			pull: 0.5
		}));
}

function stemFor(view: View, fact: AttributionFact, name: string): string | null {
	const [speech] = speechesOf(view, fact.attribution);
	if (!speech || speech.mark) return null;
	return speech.form === 'quote'
		? `How does the article present these words of ${name}: ${quoted(speech.text)}?`
		: `How does the article present what ${name} said, that ${speech.text}?`;
}
