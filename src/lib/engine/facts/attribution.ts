import { baseRel, tokensWithin } from '../tree.ts';
import type { Attribution, AttributionFact, Span, Token } from '../types.ts';
import type { View } from '../view.ts';
import { sentencesOf } from './finder.ts';

/** Who said what, one fact an attribution; repeated sentences give none. */
export function findAttributionFacts(view: View): AttributionFact[] {
	const out: AttributionFact[] = [];
	for (const attribution of view.attributions) {
		if (!view.askable(attribution.sentence) || attribution.content.length === 0) continue;
		if (isCutShort(view, attribution)) continue;
		const places = [
			...attribution.content,
			...(attribution.source ? [attribution.source] : []),
			...(attribution.cue ? [attribution.cue] : [])
		];
		const said = sentencesOf(view, places);
		const first = said[0];
		const naming = attribution.answer?.named ?? (first && namingSentence(view, attribution, said));
		const evidence = naming ? [naming, ...said] : said;
		if (!first) continue;
		out.push({
			id: `attribution:${attribution.content[0]?.[0] ?? first[0]}`,
			kind: 'attribution',
			evidence,
			sentence: view.sentenceAt(first[0]),
			claimant: null,
			modality: modalityOfCue(view, attribution),
			attribution
		});
	}
	return out;
}

/** "The Student Association president Sehar Memon said": not the association but its president. */
function isCutShort(view: View, { source, cue, entity }: Attribution): boolean {
	const speaker = view.entity(entity);
	if (!source || !cue || cue[0] < source[0] || speaker?.label === 'person') return false;
	const said = view.text.slice(source[0], cue[0]);
	return /\p{Lu}\p{L}+ (?:president|chair\p{L}*|director|head|leader|spokes\p{L}+|secretary|chief) \p{Lu}\p{Ll}+ \p{Lu}/u.test(
		said
	);
}

/** Sentences back within which the speaker has to be named; fewer where nothing says who speaks. */
const REACH = { written: 12, unwritten: 2 } as const;

/**
 * The nearest earlier sentence that names the speaker, where the words themselves are given to "he"
 * or to an epithet: only with it does the evidence say who spoke. Undefined where none is needed.
 */
function namingSentence(
	view: View,
	{ entity, source }: Attribution,
	said: readonly Span[]
): Span | undefined {
	const speaker = view.entity(entity);
	const from = view.sentenceAt(said[0]?.[0] ?? 0);
	if (!speaker?.named) return undefined;
	const named = (at: number): boolean =>
		view.mentionsIn(at).some((m) => m.entity === speaker.id && m.form === 'name');
	if (said.some(([start]) => named(view.sentenceAt(start)))) return undefined;
	const last = Math.max(0, from - (source ? REACH.written : REACH.unwritten));
	for (let at = from - 1; at >= last; at--) {
		if (named(at) && view.askable(at)) return view.sentences[at]?.span;
	}
	return undefined;
}

/** "did not say", "would say", "the film has Kranz declare": the saying itself is not asserted. */
function modalityOfCue(view: View, { cue, sentence }: Attribution): AttributionFact['modality'] {
	if (!cue) return 'asserted';
	const tree = view.tree(sentence);
	const within = tokensWithin(tree, cue);
	if (!within) return 'asserted';
	for (let i = within[0]; i <= within[1]; i++) {
		const token = tree.tokens[i] as Token;
		if (token.upos !== 'VERB') continue;
		const helpers = (tree.children[i] ?? []).map((k) => tree.tokens[k] as Token);
		if (helpers.some((t) => /^(?:not|n['’]t|never)$/i.test(t.text))) return 'denied';
		const modal = helpers.find((t) => baseRel(t) === 'aux' && t.xpos === 'MD');
		if (modal) return /^will$/i.test(modal.text) ? 'intended' : 'possible';
		const done = helpers.some((t) => t.upos === 'AUX' && /^(?:do|does|did)$/i.test(t.text));
		if (token.xpos === 'VB' && !done) return 'possible';
	}
	return 'asserted';
}
