import { otherDates } from '../distractors/dates.ts';
import { numberIn, otherFigures } from '../distractors/numbers.ts';
import { otherPlaces, placeKind } from '../distractors/places.ts';
import { SINGLE_PLACES } from '../lexicon/deeds.ts';
import { oppositeOf } from '../lexicon/opposites.ts';
import { verbForms } from '../lexicon/verb-forms.ts';
import { baseRel, headOf, tokensWithin } from '../tree.ts';
import type { Span, StatementFact, Token } from '../types.ts';
import { holds, type View } from '../view.ts';
import { clauseTokens, type Clause } from '../wording/clause.ts';
import { curl } from '../wording/tidy.ts';
import type { Bench } from './draft.ts';
import { isRepeated } from './repeated.ts';
import { isCountedTwice } from './counted-twice.ts';
import { isParticular } from './telling.ts';
import { byName } from './true-false-name.ts';
import { clauseOf, stateFact } from './statement-text.ts';

/** A statement made false by one change. */
export interface Altered {
	readonly statement: string;
	readonly way:
		| 'false-denied'
		| 'false-opposite'
		| 'false-bound'
		| 'false-figure'
		| 'false-date'
		| 'false-name'
		| 'false-place';
	/** What the article has and what stands in its place. */
	readonly original: string;
	readonly replacement: string;
	readonly from: Span;
}

/** Makes a statement false by the article: an opposite, another figure, another place; or null. */
export function falsify(bench: Bench, fact: StatementFact): Altered | null {
	const clause = clauseOf(bench.view, fact);
	if (!clause || clause.negated || !isParticular(bench.view, clause)) return null;
	// "A cyclone in 1999" leaves room for one in 1997.
	if (/^an?$/i.test(clause.tree.tokens[clause.subjectTokens[0] as number]?.text ?? '')) return null;
	return (
		byOpposite(bench, fact, clause) ??
		byBound(bench, fact, clause) ??
		byFigure(bench, fact, clause) ??
		byName(bench, fact, clause) ??
		byDate(bench, fact, clause) ??
		byPlace(bench, fact, clause)
	);
}

function thirdForm(lemma: string): string {
	return verbForms(lemma.toLowerCase())[1] ?? lemma;
}

/** Words that say how good, how rare or how unlooked-for something was: "lost 12 seats, its best result" refutes itself. */
const JUDGING =
	/\b(?:best|worst|record|only|even|despite|although|though|unprecedented|biggest|largest|highest|lowest|surprise|surprising|surprisingly|thanks)\b/i;

function byOpposite(bench: Bench, fact: StatementFact, clause: Clause): Altered | null {
	const { tree } = clause;
	if (JUDGING.test(bench.view.slice(fact.clause.span))) return null;
	for (const i of clauseTokens(clause, false)) {
		const token = tree.tokens[i] as Token;
		// "I like" is "she likes" here.
		const isOwn = i === clause.head && clause.tree.tokens[clause.subject]?.text === 'I';
		const text = isOwn && token.xpos === 'VBP' ? thirdForm(token.lemma) : token.text;
		const opposite = oppositeOf(text, token.upos);
		if (!opposite || clause.subjectTokens.includes(i) || !carries(clause, i)) continue;
		if (token.upos === 'VERB' && (!turns(clause) || isOwnWord(clause, token))) continue;
		const statement = stateFact(bench.view, fact, new Map([[i, opposite]]));
		if (!statement) continue;
		return {
			statement,
			way: 'false-opposite',
			original: text.toLowerCase(),
			replacement: opposite,
			from: token.span
		};
	}
	return null;
}

/** "I like", which is told of the speaker with another ending. */
function isOwnWord({ tree, subject }: Clause, { xpos }: Token): boolean {
	return xpos === 'VBP' && /^(?:i|we|you)$/i.test(tree.tokens[subject]?.text ?? '');
}

/** Verbs whose opposite takes an infinitive as they do. */
const WITH_INFINITIVE = new Set(['agree', 'refuse', 'allow', 'forbid', 'fail', 'succeed']);
/** Verbs that mean a movement of figures only where a figure stands by. */
const WITH_FIGURE = new Set(['rise', 'fall', 'increase', 'decrease', 'open', 'close']);

/** What one side wins and the other loses; nobody loses an award or a penalty kick. */
const CONTESTS =
	/^(?:match|game|final|election|vote|referendum|race|contest|war|battle|case|appeal|lawsuit|seat|majority)$/i;

/** False for set phrases ("fell in love") and for verbs that govern another ("began to fall"). */
function turns(clause: Clause): boolean {
	const lemma = clause.tree.tokens[clause.head]?.lemma.toLowerCase() ?? '';
	if (WITH_INFINITIVE.has(lemma))
		return clause.parts.some((part) => /^(?:xcomp|obj|ccomp)$/.test(part.rel));
	if (lemma === 'win' || lemma === 'lose')
		return clause.parts.some(
			(part) => part.rel === 'obj' && CONTESTS.test(clause.tree.tokens[part.head]?.lemma ?? '')
		);
	// "banned it from schools" has no "allowed it from schools" beside it.
	if (
		clause.parts.some((part) => /^from$/i.test(clause.tree.tokens[part.tokens[0] ?? 0]?.text ?? ''))
	)
		return false;
	if (WITH_FIGURE.has(lemma)) {
		const figure = /^(?:percent|%|per|million|billion|dollars?|points?)$/i;
		return clause.body.some((i) => figure.test(clause.tree.tokens[i]?.text ?? ''));
	}
	if (clause.parts.some((part) => part.rel === 'xcomp')) return false;
	return clause.passive || clause.parts.some((part) => part.rel === 'obj' || part.rel === 'ccomp');
}

/** The change must bear on what is asserted: the main verb, a predicate, an order in time, a direction. */
function carries(clause: Clause, i: number): boolean {
	const token = clause.tree.tokens[i] as Token;
	const kids = (clause.tree.children[i] ?? []).map((k) => clause.tree.tokens[k] as Token);
	if (kids.some((t) => t.rel === 'compound:prt')) return false;
	// Nobody is "seriously healthy".
	if (token.upos === 'ADJ' && kids.some((t) => t.rel === 'advmod' && /ly$/.test(t.text)))
		return false;
	if (i === clause.head) return token.upos === 'VERB' || token.upos === 'ADJ';
	const head = clause.tree.tokens[token.head];
	if (/^(?:before|after)$/i.test(token.text)) {
		if (!['case', 'mark'].includes(baseRel(token)) || head?.head !== clause.head) return false;
		// "Changed his mind before embarking": one deed, told by when it was done.
		if (clause.tree.tokens[i + 1]?.xpos === 'VBG' || head.xpos === 'VBG') return false;
		if (baseRel(token) === 'mark') return clause.tree.tokens[i - 1]?.upos !== 'NOUN';
		return isEvent(clause, token.head);
	}
	if (token.upos === 'ADJ' && baseRel(token) === 'amod' && /(?:est|ern)$/i.test(token.text)) {
		return head?.head === clause.head || token.head === clause.head;
	}
	return false;
}

/** "after the vote of 2019" is an order in time, "after many difficulties" is not. */
function isEvent({ tree }: Clause, at: number): boolean {
	const kids = (tree.children[at] ?? []).map((i) => tree.tokens[i] as Token);
	if (tree.tokens[at]?.upos === 'PROPN') return true;
	return kids.some((t) => baseRel(t) === 'nmod' || /^(?:the|his|her|its|their)$/i.test(t.text));
}

/** "More than 6,000": a figure that the article sets a bound to, with the bound turned round. */
const BOUNDS: readonly (readonly [RegExp, string])[] = [
	[/\b(?:more than|over) $/i, 'fewer than'],
	[/\b(?:fewer than|less than|under) $/i, 'more than'],
	[/\bat least $/i, 'fewer than']
];

function byBound(bench: Bench, fact: StatementFact, clause: Clause): Altered | null {
	const { view } = bench;
	const figure = bench
		.facts('figure')
		.find(
			(f) =>
				f.sentence === fact.sentence &&
				f.quantity.kind === 'count' &&
				holds(fact.clause.span, f.quantity.span)
		);
	if (!figure) return null;
	if (isCountedTwice(view, figure.quantity)) return null;
	const written = view.slice(figure.quantity.span);
	const inside = /^(?:more than|over|fewer than|less than|under|at least) /i.exec(written)?.[0];
	const start = figure.quantity.span[0];
	const before = inside ?? view.text.slice(Math.max(0, start - 12), start);
	const bound = BOUNDS.find(([pattern]) => pattern.test(before));
	const original = bound?.[0].exec(before)?.[0];
	if (!bound || !original) return null;
	const from: Span = inside
		? [start, start + original.trimEnd().length]
		: [start - original.length, start - 1];
	if (!holds(fact.clause.span, from)) return null;
	return swapped(bench, fact, clause, from, bound[1], 'false-bound');
}

function byFigure(bench: Bench, fact: StatementFact, clause: Clause): Altered | null {
	const { view } = bench;
	const figure = bench
		.facts('figure')
		.find((f) => f.sentence === fact.sentence && holds(fact.clause.span, f.quantity.span));
	if (!figure) return null;
	const text = view.slice(figure.quantity.span);
	const number = numberIn(text);
	if (!number || number.value < 3 || figure.quantity.kind === 'age') return null;
	// "I'm 53": how old somebody is, and what else a bare number tells.
	if (clause.tree.tokens[clause.head]?.upos === 'NUM') return null;
	if (isRepeated(view, figure.quantity) || isCountedTwice(view, figure.quantity)) return null;
	if (/\ban? $/i.test(view.text.slice(0, figure.quantity.span[0]).slice(-4))) return null;
	const [other] = otherFigures(view, figure, text, bench.chance(fact.id)).filter(
		(c) =>
			c.origin === 'altered' &&
			isFar(number.value, numberIn(c.text)?.value ?? 0, isHedged(view, figure.quantity.span)) &&
			(numberIn(c.text)?.value ?? 0) < wholeOf(view, figure.quantity.span)
	);
	return other
		? swapped(bench, fact, clause, figure.quantity.span, other.text, 'false-figure')
		: null;
}

/** "12 of 30" for "10 of 30" is a slip of the eye; what is false has to be plainly so. */
function isFar(value: number, other: number, hedged = false): boolean {
	return other > 0 && Math.max(value / other, other / value) >= (hedged ? 1.7 : 1.3);
}

/** "About 1,700": what is only nearly so many has to be far from what is said to be false. */
function isHedged({ text }: View, [start]: Span): boolean {
	return /\b(?:about|around|some|nearly|almost|roughly|approximately|estimated|close to)\s$/i.test(
		text.slice(Math.max(0, start - 16), start)
	);
}

/** "Five of the nine jobs": nobody fills ten of them. */
function wholeOf({ text }: View, [start, end]: Span): number {
	const rest = text.slice(start, end + 40);
	const whole = /\bof (?:the |its |his |her |their )?([\d,]+|\p{Ll}+)\b/u.exec(rest)?.[1];
	return (whole && numberIn(whole)?.value) || Infinity;
}

function byDate(bench: Bench, fact: StatementFact, clause: Clause): Altered | null {
	const { view } = bench;
	const date = bench
		.facts('date')
		.find((f) => f.sentence === fact.sentence && holds(fact.clause.span, f.quantity.span));
	if (!date || isRepeated(view, date.quantity)) return null;
	const text = view.slice(date.quantity.span);
	if (!/\b(?:1\d{3}|20\d{2})\b/.test(text)) return null;
	if (/^[\s-]*(?:years?|-)|^[’']s\b|^\)/i.test(view.text.slice(date.quantity.span[1]))) return null;
	if (!isTimeOf(view, clause, date.quantity.span)) return null;
	const [other] = otherDates(view, date, text, bench.chance(fact.id)).filter(
		(c) => c.origin === 'altered' && isOtherTime(c.text, text)
	);
	return other ? swapped(bench, fact, clause, date.quantity.span, other.text, 'false-date') : null;
}

/** Another month of the same year, or the year after, is a slip of the eye. */
function isOtherTime(a: string, b: string): boolean {
	return Math.abs(yearOf(a) - yearOf(b)) >= 3;
}

const yearOf = (text: string): number => Number(/\b(?:1\d{3}|20\d{2})\b/.exec(text)?.[0]);

/** A date that tells when, exactly: not "before the 2014 protests", not one end of a span of years. */
function isTimeOf(view: View, clause: Clause, span: Span): boolean {
	const within = tokensWithin(clause.tree, span);
	if (!within) return false;
	const head = clause.tree.tokens[headOf(clause.tree, within[0], within[1])] as Token;
	if (/^(?:nummod|compound|amod)$/.test(baseRel(head))) return false;
	const before = view.text.slice(Math.max(0, span[0] - 24), span[0]);
	return !/\b(?:before|after|until|till|by|between|from|to|and|than)\s+(?:the\s+)?$/i.test(before);
}

/** A phrase in which somebody or something is at a place, or comes from or goes to it. */
const AT = /^(?:in|at|near|from|to|for|into)$/i;

function byPlace(bench: Bench, fact: StatementFact, clause: Clause): Altered | null {
	const { view } = bench;
	const mention = view
		.mentionsIn(fact.sentence)
		.filter((m) => m.label === 'place' && m.form === 'name' && holds(fact.clause.span, m.span))
		.at(-1);
	const place = mention && view.entity(mention.entity);
	const kind = place && placeKind(place);
	if (!mention || !place || !kind) return null;
	const within = tokensWithin(clause.tree, mention.head);
	const token = within && clause.tree.tokens[within[1]];
	const after = within && clause.tree.tokens[within[1] + 1];
	if (after && /^(?:NOUN|PROPN|ADJ|PART)$/.test(after.upos)) return null;
	if (!token || kind === 'other' || /^, \p{Lu}/u.test(view.text.slice(mention.head[1])))
		return null;
	if (clause.tree.tokens[within[0] - 1]?.upos === 'PROPN') return null;
	const verb = clause.tree.tokens[clause.head]?.lemma.toLowerCase() ?? '';
	if (!SINGLE_PLACES.has(verb)) return null;
	const part = clause.parts.find((p) => p.rel === 'obl' && p.tokens.includes(within[0]));
	if (!part || part.tokens.length > 3 || part.head !== within[1]) return null;
	if (!AT.test(clause.tree.tokens[part.tokens[0] as number]?.text ?? '')) return null;
	const others = otherPlaces(view, place, kind).filter((c) => c.origin === 'article');
	const before = bench.view.text.slice(Math.max(0, mention.head[0] - 4), mention.head[0]);
	const other = /the\s$/i.test(before) ? undefined : bench.chance(fact.id).pick(others);
	return other
		? swapped(bench, fact, clause, mention.head, nameWithin(other.text), 'false-place')
		: null;
}

/** An option's name within a sentence. */
function nameWithin(text: string): string {
	return text.replace(/^The\s/, 'the ');
}

export function swapped(
	bench: Bench,
	fact: StatementFact,
	clause: Clause,
	span: Span,
	replacement: string,
	way: Altered['way']
): Altered | null {
	const within = tokensWithin(clause.tree, span);
	if (!within) return null;
	const swaps = new Map<number, string>();
	for (let i = within[0]; i <= within[1]; i++) swaps.set(i, i === within[0] ? replacement : '');
	const statement = stateFact(bench.view, fact, swaps);
	if (!statement || !statement.includes(replacement)) return null;
	return { statement, way, original: curl(bench.view.slice(span)), replacement, from: span };
}
