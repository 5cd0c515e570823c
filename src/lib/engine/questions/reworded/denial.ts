import { OPPOSITE_VERBS } from '../../lexicon/opposites.ts';
import { IRREGULAR } from '../../syntax/irregular.ts';
import type { Token } from '../../types.ts';
import { stateFact } from '../statement-text.ts';
import type { Rewording } from './reworded.ts';

/** Verbs by which something does not come about: what is rejected is not accepted. */
const AGAINST = new Set('reject oppose forbid veto exclude prohibit'.split(' '));

/** "Sheinbaum has rejected the idea" as "Sheinbaum has not accepted the idea". */
export const asDenial: Rewording = ({ view }, fact, clause) => {
	const { tree, head, finite } = clause;
	const verb = tree.tokens[head] as Token;
	const helper = tree.tokens[finite] as Token;
	if (!AGAINST.has(verb.lemma.toLowerCase())) return null;
	if (!clause.passive && !clause.parts.some(({ rel }) => rel === 'obj')) return null;
	if (clause.parts.some(({ tokens }) => /^from$/i.test(tree.tokens[tokens[0] ?? -1]?.text ?? '')))
		return null;
	const swaps = new Map<number, string>();
	const opposite = OPPOSITE_VERBS.get(verb.text.toLowerCase());
	if (!opposite) return null;
	if (head !== finite) {
		if (!/^(?:has|have|had|was|were|is|are)$/i.test(helper.text)) return null;
		swaps.set(finite, `${helper.text} not`).set(head, opposite);
	} else {
		if (!/^VB[DZ]$/.test(verb.xpos)) return null;
		const base = verb.xpos === 'VBZ' ? opposite.replace(/s$/, '') : baseOf(opposite);
		swaps.set(head, `${verb.xpos === 'VBZ' ? 'does' : 'did'} not ${base}`);
	}
	const statement = stateFact(view, fact, swaps);
	return statement && / not /.test(statement)
		? { statement, way: 'denial', from: verb.span }
		: null;
};

/** The base form of a past tense of the list: "accepted", "included". */
function baseOf(past: string): string {
	const irregular = IRREGULAR.get(past);
	if (irregular) return irregular;
	return /(?:ud|ov|ag)ed$/.test(past) ? past.slice(0, -1) : past.replace(/ed$/, '');
}
