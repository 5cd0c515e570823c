import { choose } from '../distractors/candidate.ts';
import { otherPlaces, placeKind } from '../distractors/places.ts';
import { clausesIn } from '../facts/finder.ts';
import { tokensWithin } from '../tree.ts';
import type { PlaceFact } from '../types.ts';
import { overlaps, type View } from '../view.ts';
import { askClause } from '../wording/ask.ts';
import { clauseTokens } from '../wording/clause.ts';
import { excerpt } from '../wording/excerpt.ts';
import { isGraphic } from '../wording/graphic.ts';
import { optionName } from '../wording/names.ts';
import { settle } from '../wording/settle.ts';
import { isBalanced, wordCount } from '../wording/tidy.ts';
import { isAskable } from './telling.ts';
import { key, type Draft, type Maker } from './draft.ts';

/** Question words by the kind of place. */
export const WH = {
	country: 'In which country',
	state: 'In which state',
	city: 'Where',
	other: 'Where'
} as const;

/** Where something happened. */
export const makePlace: Maker = (bench) => {
	const { view } = bench;
	const out: Draft[] = [];
	for (const fact of bench.facts('place')) {
		if (fact.claimant !== null || fact.modality !== 'asserted') continue;
		const mention = view
			.mentionsIn(fact.sentence)
			.find((m) => m.label === 'place' && overlaps(m.span, fact.place.span));
		const place = view.entity(mention?.entity ?? null);
		const kind = place && placeKind(place);
		if (!place || !mention || !kind) continue;
		const stem = askWhere(view, fact, WH[kind]);
		if (!stem || isGraphic(stem) || !isBalanced(stem) || wordCount(stem) > 30) continue;
		if (LYING.test(stem)) continue;
		const name = optionName(view, place);
		const others = otherPlaces(view, place, kind);
		const known = others.filter((c) => c.origin === 'article');
		const near = Math.min(3, known.length);
		const wrong = choose(near > 1 ? known : others, [name], 3, bench.chance(fact.id));
		if (wrong.length < (kind === 'other' || near > 1 ? 2 : 3)) continue;
		out.push({
			kind: 'place',
			skill: 'place',
			process: 'retrieve',
			response: 'one',
			rule: 'place/asked',
			fact: fact.id,
			stem,
			options: [
				key(name, `The article says: ${excerpt(view, mention.head)}.`, mention.head),
				...wrong
			],
			order: 'free',
			evidence: fact.evidence,
			takeaway: `The place in the article is ${name}.`,
			difficulty: 0.25 + 0.05 * near,
			worth: (near > 1 ? 0.6 : 0.35) + 0.04 * near,
			asks: [fact.id, `sentence:${fact.sentence}`]
		});
	}
	return out;
};

/** Where a town lies a map tells, and many a reader knows. */
const LYING = /^(?:In which \p{Ll}+|Where) (?:does|do|is|are)\b.*\b(?:lie|located|situated)\b/u;

/** "Where did ...?" of a happening at a place, or null where it cannot be asked alone. */
export function askWhere(view: View, fact: PlaceFact, wh: string): string | null {
	const tree = view.tree(fact.sentence);
	const within = tokensWithin(tree, fact.place.span);
	if (!within) return null;
	for (const clause of clausesIn(view, fact.sentence)) {
		if (['acl:relcl', 'advcl', 'acl'].includes(clause.rel)) continue;
		const part = [...clause.front, ...clause.parts].find(
			(p) => p.rel === 'obl' && p.tokens.includes(within[0])
		);
		if (!part || part.tokens.length > 7) continue;
		if (part.tokens.some((i) => tree.tokens[i]?.upos === 'CCONJ')) return null;
		const others = view
			.mentionsIn(fact.sentence)
			.filter(
				(m) => m.label === 'place' && m.form === 'name' && !overlaps(m.span, fact.place.span)
			);
		const answer = new Set(part.tokens);
		const kept = clauseTokens(clause).filter((i) => !answer.has(i));
		const clash = others.some((m) => {
			const inside = tokensWithin(tree, m.head);
			return inside !== null && kept.includes(inside[0]);
		});
		if (kept.length < 4 || clash) return null;
		if (!isAskable(view, clause, answer)) return null;
		const swaps = settle(view, tree, kept);
		return swaps && askClause(view.text, clause, wh, answer, swaps);
	}
	return null;
}
