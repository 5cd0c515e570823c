import { tokensWithin, type Tree } from '../tree.ts';
import type { Entity, Mention, Token } from '../types.ts';
import { overlaps, type View } from '../view.ts';
import { vagueToken } from './vague.ts';

/** How words of the article are to be used. */
export interface Setting {
	/** Words within quotation marks, which stay as they are: "I" and "we" are the speaker's. */
	readonly verbatim?: boolean;
	/** Entities already named in the text around, so that a pronoun for one of them is clear. */
	readonly known?: readonly string[];
}

const FIRST_OR_SECOND =
	/^(?:i|me|my|mine|myself|we|us|our|ours|ourselves|you|your|yours|yourself|yourselves)$/;
const THIRD = /^(?:he|him|his|she|her|hers|it|its|they|them|their|theirs)$/;
const POSSESSIVE = /^(?:his|her|its|their)$/;
const WH_START = new Set(['WDT', 'WP', 'WP$', 'WRB']);

/**
 * Makes words of a sentence stand alone: pronouns and epithets become the names they stand for,
 * short names become full, the sentence's first word loses its capital. Gives the words to put in
 * place of tokens, or null where something would stay unclear.
 */
export function settle(
	view: View,
	tree: Tree,
	tokens: readonly number[],
	{ verbatim = false, known = [] }: Setting = {}
): Map<number, string> | null {
	const swaps = new Map<number, string>();
	const first = tokens[0];
	if (first === undefined || vagueToken(tree, tokens) >= 0) return null;
	if (WH_START.has((tree.tokens[first] as Token).xpos)) return null;
	const kept = new Set(tokens);
	const clear = new Set<string>(known);
	const mentions = new Map<number, Mention>();
	for (const mention of view.mentionsIn(tree.sentence.index)) {
		const within = tokensWithin(tree, mention.head);
		if (within && kept.has(within[0])) mentions.set(within[0], mention);
	}
	for (const i of tokens) {
		const token = tree.tokens[i] as Token;
		const word = token.text.toLowerCase();
		const mention = mentions.get(i);
		if (FIRST_OR_SECOND.test(word) && token.upos !== 'PROPN' && word !== 'us') {
			if (!verbatim) return null;
			continue;
		}
		if (token.upos === 'PRON' && THIRD.test(word)) {
			if (token.rel === 'expl') continue;
			const entity = mention && view.entity(mention.entity);
			if (entity && clear.has(entity.id)) continue;
			if (isBound(tree, kept, i)) continue;
			if (verbatim || !entity || !entity.named || !isSure(view, tree, entity, word, i)) return null;
			swaps.set(
				i,
				POSSESSIVE.test(word) && token.xpos !== 'PRP' ? possessive(entity.name) : entity.name
			);
			clear.add(entity.id);
			continue;
		}
		if (!mention) continue;
		const entity = view.entity(mention.entity);
		if (!entity) continue;
		if (!verbatim && mention.form === 'name') lengthen(view, tree, mention, entity, swaps, clear);
		if (mention.form === 'nominal' && !verbatim && entity.named && entity.label === 'person') {
			if (!rename(view, tree, mention, entity, kept, swaps)) return null;
		}
		clear.add(entity.id);
	}
	if (!verbatim) lowerFirst(tree, tokens, mentions, swaps);
	return swaps;
}

/** "its", "his", "their" whose owner is the clause's own subject before it. */
function isBound(tree: Tree, kept: ReadonlySet<number>, i: number): boolean {
	const token = tree.tokens[i] as Token;
	const word = token.text.toLowerCase();
	const plural = /^(?:they|them|theirs?)$/.test(word);
	if (!POSSESSIVE.test(word) && !plural) return false;
	for (let k = i - 1; k >= 0; k--) {
		const other = tree.tokens[k] as Token;
		if (!kept.has(k) || !/^nsubj/.test(other.rel)) continue;
		if (other.upos === 'PRON') return false;
		const many =
			/S$/.test(other.xpos) || (tree.children[k] ?? []).some((c) => tree.tokens[c]?.rel === 'conj');
		if (plural || word === 'their') return many;
		if (word === 'its') return !many && other.upos === 'NOUN';
		return false;
	}
	return false;
}

/** A pronoun is only replaced where no other person nearby could be meant. */
function isSure(view: View, tree: Tree, entity: Entity, word: string, at: number): boolean {
	const here = tree.sentence.index;
	const position = (tree.tokens[at] as Token).span[0];
	const person = entity.label === 'person';
	if (/^(?:he|him|his|she|her|hers)$/.test(word) !== person) return false;
	const wanted = /^h(?:e|im|is)$/.test(word) ? 'he' : 'she';
	const rivals = new Set<string>();
	let named = false;
	for (let s = Math.max(0, here - 2); s <= here; s++) {
		for (const mention of view.mentionsIn(s)) {
			if (mention.form === 'pronoun' || mention.span[0] >= position) continue;
			if (mention.label !== entity.label) continue;
			if (mention.entity === entity.id) named ||= mention.form === 'name';
			else if (s >= here - 1) {
				const other = view.entity(mention.entity);
				if (!person || !other?.pronoun || other.pronoun === wanted) rivals.add(mention.entity);
			}
		}
	}
	return named && rivals.size === 0;
}

function lengthen(
	view: View,
	tree: Tree,
	mention: Mention,
	entity: Entity,
	swaps: Map<number, string>,
	clear: ReadonlySet<string>
): void {
	if (entity.label !== 'person' || !entity.named || clear.has(entity.id)) return;
	const within = tokensWithin(tree, mention.head);
	if (!within || within[0] !== within[1]) return;
	const written = view.slice(mention.head);
	if (written === entity.name || !entity.name.endsWith(` ${written}`)) return;
	const next = tree.tokens[within[1] + 1];
	if (next && /^(?:NOUN|PROPN|ADJ)$/.test(next.upos)) return;
	swaps.set(within[0], entity.name);
}

/** Puts the name in place of "the Ohio Republican"; false where the phrase cannot be cut out whole. */
function rename(
	view: View,
	tree: Tree,
	mention: Mention,
	entity: Entity,
	kept: ReadonlySet<number>,
	swaps: Map<number, string>
): boolean {
	const within = tokensWithin(tree, mention.span);
	if (!within) return false;
	const rest = view
		.mentionsIn(tree.sentence.index)
		.some(
			(m) =>
				m !== mention &&
				m.form === 'name' &&
				m.entity === entity.id &&
				overlaps(m.span, mention.span)
		);
	if (rest) return true;
	for (let i = within[0]; i <= within[1]; i++) {
		if (!kept.has(i)) return false;
		swaps.set(i, i === within[0] ? entity.name : '');
	}
	return true;
}

function lowerFirst(
	tree: Tree,
	tokens: readonly number[],
	mentions: ReadonlyMap<number, Mention>,
	swaps: Map<number, string>
): void {
	for (const i of tokens) {
		if (i > 1 || swaps.has(i)) continue;
		const token = tree.tokens[i] as Token;
		const opening = i === 0 || tree.tokens[0]?.upos === 'PUNCT';
		if (!opening || token.upos === 'PROPN' || mentions.get(i)?.form === 'name') continue;
		if (/^\p{Lu}[\p{Ll}’']*$/u.test(token.text) && token.text !== 'I') {
			swaps.set(i, token.text.toLowerCase());
		}
	}
}

/** "Jordan’s", "officials’". */
export function possessive(name: string): string {
	return /s$/.test(name) && /(?:officials|[a-z]ers|[a-z]sts)$/.test(name)
		? `${name}’`
		: `${name}’s`;
}
