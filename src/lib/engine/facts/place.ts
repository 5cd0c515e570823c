import { tokensWithin } from '../tree.ts';
import type { PlaceFact } from '../types.ts';
import { overlaps, type View } from '../view.ts';
import { clausePhrase, clausesIn, sentencesOf, standingOf } from './finder.ts';

const WHERE = /^(?:in|at|near|off|outside|inside|around|across|throughout|along|on)$/i;

/** Places where something happened: a clause with a phrase "in", "at" or "near" a named place. */
export function findPlaceFacts(view: View): PlaceFact[] {
	const out: PlaceFact[] = [];
	for (const sentence of view.sentences) {
		if (!view.askable(sentence.index)) continue;
		const places = view
			.mentionsIn(sentence.index)
			.filter((m) => m.label === 'place' && m.form === 'name');
		if (places.length === 0) continue;
		for (const clause of clausesIn(view, sentence.index)) {
			for (const part of [...clause.front, ...clause.parts]) {
				const first = part.tokens[0];
				if (part.rel !== 'obl' || first === undefined) continue;
				if (!WHERE.test(clause.tree.tokens[first]?.text ?? '')) continue;
				const head = clause.tree.tokens[part.head];
				const place = places.find((m) => head && overlaps(m.head, head.span));
				if (!place || !tokensWithin(clause.tree, place.span)) continue;
				if (out.some((fact) => fact.place.span[0] === place.span[0])) continue;
				out.push({
					id: `place:${place.span[0]}`,
					kind: 'place',
					evidence: sentencesOf(view, [place.span]),
					sentence: sentence.index,
					...standingOf(view, clause),
					place: { text: view.slice(place.span), span: place.span },
					event: clausePhrase(view, clause)
				});
			}
		}
	}
	return out;
}
