import { BY_PEOPLE } from '../lexicon/nations.ts';
import { tokensWithin, type Tree } from '../tree.ts';
import type { Entity, Mention, Token } from '../types.ts';
import { holds, type View } from '../view.ts';
import { nameOf } from './names.ts';
import { asThird, isOwnWord, ownVoice, verbsInThird } from './own-voice.ts';
import { isPerson } from './people.ts';
import { isBound, isSure, surnameIsShared } from './referent.ts';
import { vagueToken } from './vague.ts';

/** How words of the article are to be used. */
export interface Setting {
	/**
	 * Words within quotation marks, which stay as they are: "I" and "we" are the speaker's, and a
	 * name put in for a pronoun stands in square brackets.
	 */
	readonly verbatim?: boolean;
	/** The speaker of the words, whom a "he" within quotation marks cannot mean. */
	readonly speaker?: string;
	/** True where words in quotation marks stay in them, so that "we" there is clear. */
	readonly quoting?: boolean;
	/** Entities already named in the text around, so that a pronoun for one of them is clear. */
	readonly known?: readonly string[];
}

const FIRST_OR_SECOND =
	/^(?:i|me|my|mine|myself|we|us|our|ours|ourselves|you|your|yours|yourself|yourselves)$/;
const THIRD = /^(?:he|him|his|she|her|hers|it|its|they|them|their|theirs)$/;
const POSSESSIVE = /^(?:his|her|its|their)$/;
const WH_START = new Set(['WDT', 'WP', 'WP$', 'WRB']);
/** Names put in brackets into one quotation at most. */
const MOST_BRACKETS = 1;

/** Everything that is gathered while the words are gone through. */
interface Work {
	readonly view: View;
	readonly tree: Tree;
	readonly kept: ReadonlySet<number>;
	readonly swaps: Map<number, string>;
	/** Entities that a reader of the words so far knows. */
	readonly clear: Set<string>;
	readonly verbatim: boolean;
	readonly speaker: string | undefined;
	readonly quoting: boolean;
	/** Who speaks of themselves as "I" here, where that can be put in the third person. */
	readonly voice: Entity | null;
	/** Labels of the mentions by token of their head. */
	readonly labels: Map<number, Mention['label']>;
}

/**
 * Makes words of a sentence stand alone: pronouns and epithets become the names they stand for,
 * short names become full, the sentence's first word loses its capital. Gives the words to put in
 * place of tokens, or null where something would stay unclear.
 */
export function settle(
	view: View,
	tree: Tree,
	tokens: readonly number[],
	{ verbatim = false, known = [], speaker, quoting = verbatim }: Setting = {}
): Map<number, string> | null {
	const first = tokens[0];
	if (first === undefined || WH_START.has((tree.tokens[first] as Token).xpos)) return null;
	const work: Work = {
		view,
		tree,
		kept: new Set(tokens),
		swaps: new Map(),
		clear: new Set(known),
		verbatim,
		speaker,
		quoting,
		voice: verbatim ? null : ownVoice(view, tree.sentence.index),
		labels: new Map()
	};
	const mentions = mentionsByToken(work);
	for (const [i, mention] of mentions) work.labels.set(i, mention.label);
	for (const i of tokens) {
		if (!settlePronoun(work, i, mentions.get(i))) return null;
		const mention = mentions.get(i);
		if (!mention || work.swaps.get(i) === '') continue;
		if (mention.form === 'name') lengthen(work, mention);
		else if (mention.form === 'nominal' && !verbatim && !rename(work, mention)) return null;
		work.clear.add(mention.entity);
	}
	if (!verbatim) dropDays(work, tokens);
	const plain = tokens.filter((i) => !work.swaps.has(i));
	const isNamed = tokens.some((i) => namesOne(tree.tokens[i] as Token));
	const isClear = (lemma: string): boolean =>
		(view.isTopic(lemma) || view.isSole(lemma)) && (isNamed || !view.isOneOfSeveral(lemma));
	if (vagueToken(tree, plain, (i) => verbatim || isQuoted(work, i), isClear) >= 0) return null;
	if (!verbatim) lowerFirst(work, tokens, mentions);
	return work.swaps;
}

/** "The game" is clear beside the name of a team that played one. */
function namesOne({ upos, text }: Token): boolean {
	return upos === 'PROPN' || BY_PEOPLE.has(text.toLowerCase());
}

/** Days that are only clear on the day of the article: what was done is true without them. */
const DAY = /^(?:yesterday|today|tonight)$/i;
const PART_OF_DAY = /^(?:morning|afternoon|evening|night)$/i;

function dropDays({ tree, swaps, kept }: Work, tokens: readonly number[]): void {
	for (const i of tokens) {
		const token = tree.tokens[i] as Token;
		if (isInRelative(tree, i)) continue;
		if (!DAY.test(token.text) || (tree.children[i] ?? []).length > 0) continue;
		const before = tree.tokens[i - 1];
		if (before && kept.has(i - 1) && /^(?:ADP|SCONJ|CCONJ)$/.test(before.upos)) continue;
		const next = tree.tokens[i + 1];
		if (next && /^[’']s$/.test(next.text)) continue;
		const isPart = next !== undefined && kept.has(i + 1) && PART_OF_DAY.test(next.text);
		if (next && !isPart && token.head === i + 1) continue;
		swaps.set(i, '');
		if (isPart) swaps.set(i + 1, '');
	}
}

/** "which occurred yesterday" would say nothing without its day. */
function isInRelative(tree: Tree, i: number): boolean {
	for (let at = tree.tokens[i]?.head ?? -1; at >= 0; at = tree.tokens[at]?.head ?? -1) {
		if (/^acl/.test(tree.tokens[at]?.rel ?? '')) return true;
	}
	return false;
}

function mentionsByToken({ view, tree, kept }: Work): Map<number, Mention> {
	const out = new Map<number, Mention>();
	for (const mention of view.mentionsIn(tree.sentence.index)) {
		const within = tokensWithin(tree, mention.head);
		if (within && kept.has(within[0])) out.set(within[0], mention);
	}
	return out;
}

/** False where the token is a pronoun that nobody could understand. */
function settlePronoun(work: Work, i: number, mention: Mention | undefined): boolean {
	const { view, tree, kept, swaps, clear, speaker } = work;
	const token = tree.tokens[i] as Token;
	const word = token.text.toLowerCase();
	const verbatim = work.verbatim || isQuoted(work, i);
	if (token.upos === 'PROPN') return true;
	if (FIRST_OR_SECOND.test(word)) return verbatim || settleOwn(work, i, word);
	if (token.upos !== 'PRON' || !THIRD.test(word) || token.rel === 'expl') return true;
	const entity = mention && view.entity(mention.entity);
	if (entity && clear.has(entity.id)) return true;
	const isThing = (k: number): boolean =>
		work.labels.get(k) === 'organization' || work.labels.get(k) === 'place';
	if (isBound(tree, kept, i, isThing)) return true;
	if (!entity?.named || (verbatim && entity.id === speaker)) return false;
	if (!isSure(view, tree, entity, word, i, verbatim ? speaker : undefined)) return false;
	const own = POSSESSIVE.test(word) && token.xpos !== 'PRP';
	const name = own ? possessive(nameOf(view, entity)) : nameOf(view, entity);
	if (!verbatim) swaps.set(i, name);
	else {
		const brackets = [...swaps.values()].filter((text) => text.startsWith('[')).length;
		const next = tree.tokens[i + 1]?.text ?? '';
		if (brackets >= MOST_BRACKETS || (/^[’']/.test(next) && !/^[’']s$/.test(next))) return false;
		swaps.set(i, `[${name}]`);
	}
	clear.add(entity.id);
	return true;
}

/** "I started" becomes "Ada Reyes started", and "my band" after it "her band". */
function settleOwn(work: Work, i: number, word: string): boolean {
	const { view, tree, kept, swaps, clear, voice } = work;
	if (!voice || !isOwnWord(word)) return false;
	const isSame = (k: number): boolean =>
		(voice.pronoun === 'she' ? /^(?:she|hers?)$/i : /^(?:he|him|his)$/i).test(
			tree.tokens[k]?.text ?? ''
		);
	if ([...kept].some(isSame)) return false;
	if (clear.has(voice.id)) {
		const third = asThird(word, voice.pronoun);
		if (third === null) return false;
		swaps.set(i, third);
	} else {
		if (word === 'myself') return false;
		const name = nameOf(view, voice);
		swaps.set(i, word === 'my' ? possessive(name) : name);
		clear.add(voice.id);
	}
	if (word !== 'i') return true;
	const verbs = verbsInThird(tree, i, kept);
	for (const [at, form] of verbs ?? []) swaps.set(at, form);
	return verbs !== null;
}

function isQuoted({ view, tree, quoting }: Work, i: number): boolean {
	if (!quoting) return false;
	const { span } = tree.tokens[i] as Token;
	return view.quotationsIn(tree.sentence.index).some((q) => holds(q.inner, span));
}

/** "Trump" becomes "Donald Trump" where it is first said, unless another person has that surname. */
function lengthen({ view, tree, swaps, clear, verbatim }: Work, mention: Mention): void {
	const entity = view.entity(mention.entity);
	if (verbatim || !entity || entity.label !== 'person' || !entity.named) return;
	if (clear.has(entity.id)) return;
	const within = tokensWithin(tree, mention.head);
	if (!within || within[0] !== within[1]) return;
	const written = view.slice(mention.head);
	if (written === entity.name || !entity.name.endsWith(` ${written}`)) return;
	const next = tree.tokens[within[1] + 1];
	if (next && /^(?:NOUN|PROPN|ADJ)$/.test(next.upos)) return;
	if (!isPerson(view, entity) || entity.name.split(' ').length > 3 || surnameIsShared(view, entity))
		return;
	swaps.set(within[0], entity.name);
	// "Mr. Lind", but "Ada Lind".
	const before = tree.tokens[within[0] - 1]?.text ?? '';
	if (/^(?:mrs?|ms|miss|mx)\.?$/i.test(before)) swaps.set(within[0] - 1, '');
}

/** Puts the name in place of "the Ohio Republican"; false where it cannot be done and must be. */
function rename({ view, tree, kept, swaps }: Work, mention: Mention): boolean {
	const entity = view.entity(mention.entity);
	if (
		entity &&
		!entity.named &&
		isSubject(tree, mention) &&
		isOneOfMany(view, view.slice(mention.span))
	)
		return false;
	if (!entity?.named || !['person', 'organization', 'place'].includes(entity.label)) return true;
	const beside = view
		.mentionsIn(tree.sentence.index)
		.some((m) => m.form === 'name' && m.entity === entity.id);
	if (beside) return true;
	const within = tokensWithin(tree, mention.span);
	if (!within) return false;
	if (!/^(?:the|his|her|its|their)$/i.test((tree.tokens[within[0]] as Token).text)) return true;
	if (isPredicate(tree, within) || isAppositive(tree, within)) return true;
	const after = tree.tokens[within[1] + 1];
	if (after && /^-/.test(after.text)) return false;
	if (entity.label === 'organization' && hasRival(view, tree, entity)) return false;
	if (entity.label !== 'person' && !isSure(view, tree, entity, 'it', within[0])) return true;
	for (let i = within[0]; i <= within[1]; i++) {
		if (!kept.has(i)) return false;
		swaps.set(i, i === within[0] ? nameOf(view, entity) : '');
	}
	return true;
}

function isSubject(tree: Tree, { head }: Mention): boolean {
	const within = tokensWithin(tree, head);
	return within !== null && (tree.tokens[within[1]]?.rel.startsWith('nsubj') ?? false);
}

/** "The company", of which the article does not say which of several it is. */
function isOneOfMany(view: View, phrase: string): boolean {
	if (!/^the (?:company|firm|retailer|party|club|union|bank|charity)$/i.test(phrase)) return false;
	const bodies = view.cast.filter(
		({ named, outlet, label, mentions }) =>
			named && !outlet && label === 'organization' && mentions.length > 1
	);
	return bodies.length > 1;
}

/**
 * "The company" after a sentence on its trustees may be the one taken over or the one that took it
 * over: true where another body is spoken of as often and the one meant does nothing just before.
 */
function hasRival(view: View, tree: Tree, entity: Entity): boolean {
	const here = tree.sentence.index;
	const acts = entity.mentions.some((at) => {
		const mention = view.mentions[at];
		if (!mention || mention.form !== 'name' || mention.sentence < here - 1) return false;
		if (mention.sentence >= here) return false;
		const before = view.tree(mention.sentence);
		const within = tokensWithin(before, mention.head);
		return (
			within !== null &&
			before.tokens.slice(within[0], within[1] + 1).some(({ rel }) => rel.startsWith('nsubj'))
		);
	});
	return (
		!acts &&
		view.cast.some(
			(other) =>
				other.id !== entity.id &&
				other.named &&
				!other.outlet &&
				other.label === 'organization' &&
				other.mentions.length > 1
		)
	);
}

/** ", the director of the centre,": says who the one just named is. */
function isAppositive(tree: Tree, [first, last]: readonly [number, number]): boolean {
	return tree.tokens.slice(first, last + 1).some(({ rel }) => rel === 'appos');
}

/** "Served as the director", "is the director": what somebody is, not who. */
function isPredicate(tree: Tree, [first, last]: readonly [number, number]): boolean {
	if (/^as$/i.test(tree.tokens[first - 1]?.text ?? '')) return true;
	for (let i = first; i <= last; i++) {
		if ((tree.children[i] ?? []).some((k) => tree.tokens[k]?.rel === 'cop')) return true;
	}
	return false;
}

function lowerFirst(
	{ view, tree, swaps }: Work,
	tokens: readonly number[],
	mentions: ReadonlyMap<number, Mention>
): void {
	for (const i of tokens) {
		// "They say Iodine deficiency is rare": what was said begins as a sentence would.
		const isFirst = i === tokens[0] && !mentions.has(i);
		if ((i > 1 && !isFirst) || swaps.has(i)) continue;
		const token = tree.tokens[i] as Token;
		const opening = i === 0 || isFirst || tree.tokens[0]?.upos === 'PUNCT';
		const next = tree.tokens[i + 1]?.upos;
		const compound =
			/^\p{Lu}/u.test(tree.tokens[i + 1]?.text ?? '') &&
			/^(?:NOUN|ADJ|VERB|PROPN)$/.test(token.upos);
		const isName = token.upos === 'PROPN' || mentions.get(i)?.form === 'name';
		if (!opening || compound || (isName && (next === 'PROPN' || !view.isCommon(token.text))))
			continue;
		if (BY_PEOPLE.has(token.text.toLowerCase())) continue;
		if (/^\p{Lu}[\p{Ll}’']*$/u.test(token.text) && token.text !== 'I') {
			swaps.set(i, token.text.toLowerCase());
		}
	}
}

/** "Jordan’s", "officials’". */
export function possessive(name: string): string {
	return /(?:officials|[a-z]ers|[a-z]sts)$/.test(name) ? `${name}’` : `${name}’s`;
}
