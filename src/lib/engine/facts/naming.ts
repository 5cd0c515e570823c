import type { Fact, Span } from '../types.ts';
import { overlaps, type View } from '../view.ts';

/** Sentences back within which a name is looked for, and how many are added at most. */
const REACH = 12;
const MOST = 2;

/**
 * Adds to a fact's evidence the nearest earlier sentence that names whoever its sentence calls "he",
 * "the company" or the like: without it the evidence does not prove an answer that has the name.
 */
export function withNames<T extends Fact>(view: View, fact: T): T {
	if (fact.kind === 'attribution') return fact;
	const naming = [...namingSentences(view, fact.evidence), ...claimSentences(view, fact)];
	if (naming.length === 0) return fact;
	const all = new Map([...naming, ...fact.evidence].map((span) => [span[0], span] as const));
	return { ...fact, evidence: [...all.values()].sort((a, b) => a[0] - b[0]) };
}

/** Where it is said whose claim a fact is: the sentence with "he said", the one that says who is interviewed. */
function claimSentences(view: View, { claimant, sentence, evidence }: Fact): Span[] {
	const span = evidence[0];
	if (claimant === null || !span) return [];
	const claim = view
		.attributionsIn(sentence)
		.find((a) => a.speaker === claimant && a.content.some((content) => overlaps(content, span)));
	if (!claim) return [];
	const cued = claim.cue && view.sentences[claim.sentence]?.span;
	const said = [claim.answer?.named, cued].filter((at) => at !== null && at !== undefined);
	const naming = cued ? namingSentences(view, [cued]) : [];
	return [...naming, ...said].filter((at) => !evidence.some((own) => own[0] === at[0]));
}

/** The earlier sentences that name those whom the given sentences only point at, in order. */
export function namingSentences(view: View, spans: readonly Span[]): Span[] {
	const places = spans.map(([start]) => view.sentenceAt(start));
	const out = new Set<number>();
	for (const place of places) {
		for (const { entity: id, form } of view.mentionsIn(place)) {
			const entity = view.entity(id);
			if (form === 'name' || !entity?.named || out.size >= MOST) continue;
			if (form === 'nominal' && entity.label !== 'person' && entity.label !== 'organization')
				continue;
			const at = namedBefore(view, id, place, [...places, ...out]);
			if (at !== null) out.add(at);
		}
	}
	return [...out]
		.sort((a, b) => a - b)
		.map((at) => view.sentences[at]?.span)
		.filter((span) => span !== undefined);
}

/** The nearest sentence before that names the entity; null where one of those held does so already. */
function namedBefore(
	view: View,
	entity: string,
	place: number,
	held: readonly number[]
): number | null {
	const names = (at: number): boolean =>
		view.mentionsIn(at).some((m) => m.entity === entity && m.form === 'name');
	if (held.some(names)) return null;
	for (let at = place - 1; at >= Math.max(0, place - REACH); at--) {
		if (names(at) && view.askable(at)) return at;
	}
	return null;
}
