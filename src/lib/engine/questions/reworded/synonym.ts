import { SAME_SENSE, type SameSense } from '../../lexicon/same-sense.ts';
import { childBy } from '../../tree.ts';
import type { Token } from '../../types.ts';
import type { Clause } from '../../wording/clause.ts';
import { stateFact } from '../statement-text.ts';
import type { Rewording } from './reworded.ts';

const FORMS: Readonly<Record<string, number>> = { VB: 0, VBP: 0, VBZ: 1, VBD: 2, VBN: 3 };

/** "Mexico rejected the offer" as "Mexico turned down the offer". */
export const bySynonym: Rewording = ({ view }, fact, clause) => {
	const { tree, head } = clause;
	const verb = tree.tokens[head] as Token;
	const form = FORMS[verb.xpos];
	if (form === undefined || childBy(tree, head, 'compound') >= 0) return null;
	for (const way of SAME_SENSE.get(verb.lemma.toLowerCase()) ?? []) {
		const swaps = swapsFor(clause, way, way.forms[form] ?? '');
		const statement = swaps && stateFact(view, fact, swaps);
		if (statement) return { statement, way: 'synonym', from: verb.span };
	}
	return null;
};

function swapsFor(clause: Clause, way: SameSense, words: string): Map<number, string> | null {
	const { tree, head, parts } = clause;
	const object = parts.find(({ rel }) => rel === 'obj');
	const out = new Map([[head, words]]);
	if (way.frame === 'passive') return clause.passive ? out : null;
	if (clause.passive || parts.some(({ rel }) => /^(?:xcomp|ccomp|iobj|compound)$/.test(rel)))
		return null;
	if (way.frame === 'none') return object ? null : out;
	if (way.frame === 'obj') {
		const noun = object && (tree.tokens[object.head] as Token);
		if (!object || !noun || object.head < head) return null;
		if (/^be given/.test(way.forms[0])) giveBy(clause, out);
		if (!way.objects) return /^(?:NOUN|PROPN)$/.test(noun.upos) ? out : null;
		const last =
			object.tokens.filter((i) => tree.tokens[i]?.upos === 'PROPN').at(-1) ?? object.head;
		return [object.head, last].some((i) =>
			way.objects?.has(tree.tokens[i]?.lemma.toLowerCase() ?? '')
		)
			? out
			: null;
	}
	if (object) return null;
	const part = parts.find(
		({ rel, tokens }) =>
			rel === 'obl' && tree.tokens[tokens[0] ?? -1]?.text.toLowerCase() === way.frame
	);
	const marker = part?.tokens[0];
	if (!part || marker !== head + 1) return null;
	if (way.instead !== null) out.set(marker, way.instead);
	// Where one goes back to or lives is a place or a house, not a habit.
	return tree.tokens[part.head]?.upos === 'PROPN' || way.frame === 'as' || way.frame === 'in'
		? out
		: null;
}

/** What is received from somebody is given by them. */
function giveBy({ tree, parts }: Clause, swaps: Map<number, string>): void {
	for (const { tokens, rel } of parts) {
		const first = tokens[0] ?? -1;
		if (rel === 'obl' && /^from$/i.test(tree.tokens[first]?.text ?? '')) swaps.set(first, 'by');
	}
}
