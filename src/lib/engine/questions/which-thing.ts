import { choose, type Candidate } from '../distractors/candidate.ts';
import { whyElsewhere, whyNowhere } from '../distractors/elsewhere.ts';
import { thingKind, type ThingKind } from '../lexicon/things.ts';
import { overlapOf } from '../quality/alike.ts';
import { salience } from '../quality/salience.ts';
import { baseRel, childBy, subtree, type Tree } from '../tree.ts';
import type { Span, StatementFact, Token } from '../types.ts';
import type { View } from '../view.ts';
import { type Clause } from '../wording/clause.ts';
import { excerpt } from '../wording/excerpt.ts';
import { isGraphic } from '../wording/graphic.ts';
import { nameOf } from '../wording/names.ts';
import { ownVoice } from '../wording/own-voice.ts';
import { capital } from '../wording/tidy.ts';
import { isReported, key, type Bench, type Draft } from './draft.ts';
import { askSlot } from './slots.ts';
import { clauseOf } from './statement-text.ts';

/** Prepositions that may lead the question: "With which tool". */
const LEADING = /^(?:with|for|from|to|by|at|in|on|into|of)$/;
/** Words of a sentence that may be those of the question where another thing could answer it. */
const MOST_SHARED = 0.3;

/** Which instrument, season, illness: others of the kind are wrong, those first that the article names elsewhere. */
export function askThing(bench: Bench): Draft[] {
	const { view } = bench;
	return bench.facts('statement').flatMap((fact): Draft[] => {
		if (fact.modality !== 'asserted') return [];
		if (fact.claimant === null && isReported(view, fact.clause.span)) return [];
		const clause = clauseOf(view, fact);
		if (!clause || clause.negated) return [];
		return thingsIn(view, clause).flatMap((thing) => draftFor(bench, fact, clause, thing) ?? []);
	});
}

interface Thing {
	readonly token: Token;
	readonly kind: ThingKind;
	/** Its whole phrase, with the preposition before it. */
	readonly tokens: readonly number[];
	/** The question words. */
	readonly wh: string;
}

function thingsIn(view: View, clause: Clause): Thing[] {
	const { tree } = clause;
	const places = [
		{ head: clause.subject, rel: 'nsubj', tokens: clause.subjectTokens },
		...clause.front,
		...clause.parts
	];
	return places.flatMap(({ head, rel, tokens }): Thing[] => {
		const token = tree.tokens[head] as Token;
		const kind = token.xpos === 'NN' ? thingKind(token.lemma) : undefined;
		if (!kind || view.isTopic(token.lemma.toLowerCase())) return [];
		if (!/^(?:nsubj|obj|obl)$/.test(rel) || !isBare(tree, head)) return [];
		const marker = childBy(tree, head, 'case');
		const before = tree.tokens[marker]?.text.toLowerCase() ?? '';
		if (rel === 'obl' ? !LEADING.test(before) : marker >= 0) return [];
		if (!kind.roles.includes(rel === 'obl' ? before : rel)) return [];
		const wh = rel === 'obl' ? `${capital(before)} which ${kind.name}` : `Which ${kind.name}`;
		return [{ token, kind, tokens, wh }];
	});
}

/** With nothing beside it but an article, an owner or an adjective: no second thing, no relative clause. */
function isBare(tree: Tree, head: number): boolean {
	return (tree.children[head] ?? []).every((i) => {
		const rel = baseRel(tree.tokens[i] as Token);
		if (rel === 'nmod')
			return /:poss$/.test(tree.tokens[i]?.rel ?? '') && subtree(tree, i).length < 4;
		return /^(?:det|case|amod|punct)$/.test(rel);
	});
}

function draftFor(
	bench: Bench,
	fact: StatementFact,
	clause: Clause,
	{ token, kind, tokens, wh }: Thing
): Draft | null {
	const { view } = bench;
	const asked = askSlot(view, { clause, tokens, fact }, wh);
	const stem = asked && withOwner(view, clause, token, asked);
	if (!stem || isGraphic(stem)) return null;
	const text = capital(token.lemma.toLowerCase());
	const others = othersOf(view, fact, token, kind, stem);
	const wrong = others && choose(others, [text], 3, bench.chance(`thing:${fact.id}`));
	if (!wrong || wrong.length < 3) return null;
	const why = `The article says: ${excerpt(view, token.span)}.`;
	return {
		kind: 'what',
		skill: 'place',
		process: 'retrieve',
		response: 'one',
		rule: 'what/thing',
		fact: fact.id,
		stem,
		options: [key(text, why, token.span), ...wrong],
		order: 'free',
		evidence: fact.evidence,
		takeaway: `The answer is “${token.lemma.toLowerCase()}”: ${excerpt(view, token.span)}.`,
		difficulty: 0.3,
		worth: 0.68 + (salience(view, fact.sentence) - 0.5) * 0.12,
		asks: [fact.id, `sentence:${fact.sentence}`, `words:${fact.clause.span[0]}`]
	};
}

/** "Which relative" says whose, unless the question names the one; null where nobody knows whose it is. */
function withOwner(view: View, { tree }: Clause, own: Token, stem: string): string | null {
	const at = tree.tokens.indexOf(own);
	const owner = (tree.children[at] ?? [])
		.map((i) => tree.tokens[i] as Token)
		.find(({ rel }) => rel === 'nmod:poss');
	if (!owner) return thingKind(own.lemma)?.name === 'relative' ? null : stem;
	const mention = view
		.mentionsIn(tree.sentence.index)
		.find(({ head }) => head[0] === owner.span[0]);
	const self = /^my$/i.test(owner.text) ? ownVoice(view, tree.sentence.index) : null;
	const entity = self ?? view.entity(mention?.entity ?? null);
	if (!entity?.named || entity.label !== 'person') return null;
	const last = entity.name.split(' ').at(-1) ?? entity.name;
	if (stem.includes(last)) return stem;
	return stem.replace(/\b(which) relative\b/i, `$1 of ${nameOf(view, entity)}’s relatives`);
}

/** The others of the kind; null where the article tells much the same of one of them, or names the right one in the question. */
function othersOf(
	view: View,
	fact: StatementFact,
	own: Token,
	kind: ThingKind,
	stem: string
): Candidate[] | null {
	const placesOf = placesByLemma(view);
	const asked = stem.toLowerCase();
	if (new RegExp(`\\b${own.lemma}`, 'i').test(asked)) return null;
	return kind.all.flatMap((word): Candidate[] => {
		if (word === own.lemma.toLowerCase() || new RegExp(`\\b${word}`).test(asked)) return [];
		const places = placesOf.get(word) ?? [];
		const isSame = places.some(({ sentence, span }) => {
			const written = view.sentences[sentence]?.span ?? span;
			return sentence === fact.sentence || overlapOf(stem, view.slice(written)) > MOST_SHARED;
		});
		if (isSame) return [];
		const [first] = places;
		const text = capital(word);
		return first && view.askable(first.sentence)
			? [
					{
						text,
						why: whyElsewhere(view, `“${word}”`, first.span),
						origin: 'article',
						from: first.span,
						pull: 0.9
					}
				]
			: places.length > 0
				? []
				: [{ text, why: whyNowhere(`“${word}”`), origin: 'lexicon', from: null, pull: 0.5 }];
	});
}

interface Place {
	readonly sentence: number;
	readonly span: Span;
}

const known = new WeakMap<View, ReadonlyMap<string, readonly Place[]>>();

/** Where the article has each thing, by its dictionary form. */
function placesByLemma(view: View): ReadonlyMap<string, readonly Place[]> {
	const found = known.get(view);
	if (found) return found;
	const out = new Map<string, Place[]>();
	for (const { index, tokens } of view.sentences) {
		for (const { lemma, span } of tokens) {
			const word = lemma.toLowerCase();
			if (!thingKind(word)) continue;
			out.set(word, [...(out.get(word) ?? []), { sentence: index, span }]);
		}
	}
	known.set(view, out);
	return out;
}
