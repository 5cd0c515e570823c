import { tokensWithin, type Tree } from '../tree.ts';
import type { Entity, Mention, Token } from '../types.ts';
import type { View } from '../view.ts';
import { isLead } from './people.ts';

const POSSESSIVE = /^(?:his|her|its|their)$/;

/**
 * "its", "their", "they" whose owner is the clause's own subject before it.
 *
 * @param isThing tells the tokens that name a body or place and no person
 */
export function isBound(
	tree: Tree,
	kept: ReadonlySet<number>,
	i: number,
	isThing: (token: number) => boolean
): boolean {
	const word = (tree.tokens[i] as Token).text.toLowerCase();
	const plural = /^(?:they|them|theirs?)$/.test(word);
	if (!POSSESSIVE.test(word) && !plural) return false;
	for (let k = i - 1; k >= 0; k--) {
		const other = tree.tokens[k] as Token;
		if (!kept.has(k) || !/^nsubj/.test(other.rel)) continue;
		if (other.upos === 'PRON') return false;
		const joined = (tree.children[k] ?? []).some((c) => tree.tokens[c]?.rel === 'conj');
		const many = /S$/.test(other.xpos) || joined;
		if (plural || word === 'their') {
			if (many) return true;
			continue;
		}
		return word === 'its' && !many && (other.upos === 'NOUN' || isThing(k));
	}
	return false;
}

/** True where no other entity nearby could be meant by the pronoun, and the one meant was just named. */
export function isSure(
	view: View,
	tree: Tree,
	entity: Entity,
	word: string,
	at: number,
	speaker?: string
): boolean {
	const here = tree.sentence.index;
	const position = (tree.tokens[at] as Token).span[0];
	const person = entity.label === 'person';
	if (/^(?:he|him|his|she|her|hers)$/.test(word) !== person) return false;
	const wanted = /^h(?:e|im|is)$/.test(word) ? 'he' : 'she';
	if (person && entity.pronoun !== null && entity.pronoun !== wanted) return false;
	const lead = isLead(view, entity);
	let named = false;
	for (let s = Math.max(0, here - 2); s <= here; s++) {
		for (const mention of view.mentionsIn(s)) {
			if (mention.span[0] >= position) continue;
			if (mention.entity === entity.id) named = true;
			else if (mention.form === 'pronoun' || mention.entity === speaker) continue;
			else if (lead && !isSubject(view, mention)) continue;
			else if (s >= here - 1 && isRival(view, entity, view.entity(mention.entity), wanted))
				return false;
		}
	}
	return named;
}

/** Whoever the whole article is about is meant by "he", unless somebody else does something just before. */
function isSubject(view: View, { head, sentence }: Mention): boolean {
	const tree = view.tree(sentence);
	const within = tokensWithin(tree, head);
	return (
		within !== null &&
		tree.tokens.slice(within[0], within[1] + 1).some(({ rel }) => rel.startsWith('nsubj'))
	);
}

function isRival(view: View, entity: Entity, other: Entity | undefined, wanted: string): boolean {
	if (!other || other.label !== entity.label) return false;
	if (entity.label !== 'person') return true;
	return !other.pronoun || other.pronoun === wanted;
}

/** True where another person of the article has the same last name. */
export function surnameIsShared(view: View, entity: Entity): boolean {
	return (view.surnames.get(surnameOf(entity.name)) ?? 0) > 1;
}

/** The last word of a name. */
export function surnameOf(name: string): string {
	return name.split(' ').pop() ?? name;
}
