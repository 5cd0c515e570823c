import { SINGLE_DEEDS } from '../lexicon/deeds.ts';
import { overlapOf, related } from '../quality/alike.ts';
import { baseRel, tokensWithin, type Tree } from '../tree.ts';
import type { Entity, StatementFact, Token } from '../types.ts';
import type { View } from '../view.ts';
import type { Clause } from '../wording/clause.ts';
import { isSurelyPerson, mentionsOf, nameOf } from '../wording/names.ts';
import type { Bench } from './draft.ts';
import { swapped, type Altered } from './true-false-altered.ts';

/**
 * Another person of the article put in the doer's place, where what was done is done by one only:
 * who won the award. Null where nobody else fits or somebody else may have done the like.
 */
export function byName(bench: Bench, fact: StatementFact, clause: Clause): Altered | null {
	const { view } = bench;
	const { tree } = clause;
	const verb = tree.tokens[clause.head] as Token;
	if (clause.passive || !SINGLE_DEEDS.has(verb.lemma.toLowerCase())) return null;
	const object = clause.parts.find((part) => part.rel === 'obj');
	if (!object || !isDefinite(tree, object.head)) return null;
	const mention = view.mentionsIn(fact.sentence).find((m) => {
		const within = tokensWithin(tree, m.head);
		return m.form === 'name' && within !== null && isSubject(clause, within);
	});
	const doer = mention && view.entity(mention.entity);
	if (!mention || !doer || !isSurelyPerson(view, doer)) return null;
	const others = view.cast.filter(
		(other) => isSurelyPerson(view, other) && isFree(view, fact, other, doer, verb.lemma)
	);
	const other = bench.chance(`name:${fact.id}`).pick(others);
	return other
		? swapped(bench, fact, clause, mention.head, nameOf(view, other), 'false-name')
		: null;
}

/** The name is the whole subject: no title, no second person. */
function isSubject({ subjectTokens }: Clause, [first, last]: readonly [number, number]): boolean {
	return subjectTokens[0] === first && subjectTokens[subjectTokens.length - 1] === last;
}

/** "the award", "his theory", "Hydrodynamica". */
function isDefinite(tree: Tree, at: number): boolean {
	const token = tree.tokens[at] as Token;
	if (token.upos === 'PROPN') return true;
	if (token.xpos !== 'NN') return false;
	return (tree.children[at] ?? []).some((i) => {
		const kid = tree.tokens[i] as Token;
		return /^(?:the)$/i.test(kid.text) && baseRel(kid) === 'det';
	});
}

/** Somebody of the same sex who is not in the sentence and of whom nothing like it is told. */
function isFree(
	view: View,
	fact: StatementFact,
	other: Entity,
	doer: Entity,
	lemma: string
): boolean {
	if (related(other, doer)) return false;
	if (other.pronoun !== null && doer.pronoun !== null && other.pronoun !== doer.pronoun)
		return false;
	const text = view.slice(fact.clause.span);
	return mentionsOf(view, other).every(({ sentence }) => {
		if (sentence === fact.sentence) return false;
		const span = view.sentences[sentence]?.span;
		const same = view.tree(sentence).tokens.some((t) => t.lemma === lemma);
		return !span || !same || overlapOf(view.slice(span), text) < 0.4;
	});
}
