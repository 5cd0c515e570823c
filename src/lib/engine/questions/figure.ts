import { choose } from '../distractors/candidate.ts';
import { numberIn, otherFigures } from '../distractors/numbers.ts';
import { baseRel, childBy, headOf, subtree, tokensWithin, type Tree } from '../tree.ts';
import type { FigureFact, Span, Token } from '../types.ts';
import type { View } from '../view.ts';
import { askClause } from '../wording/ask.ts';
import { clauseTokens, type Clause } from '../wording/clause.ts';
import { clauseAround, clausesIn, UNKNOWN } from '../facts/finder.ts';
import { excerpt } from '../wording/excerpt.ts';
import { isGraphic } from '../wording/graphic.ts';
import { joinTokens } from '../wording/join.ts';
import { standalone } from '../wording/prune.ts';
import { settle } from '../wording/settle.ts';
import { capital, isBalanced, tidy, wordCount } from '../wording/tidy.ts';
import { claimantOf, claimedBy } from './claimed.ts';
import { gapStem } from './gap-text.ts';
import { isRepeated } from './repeated.ts';
import { salience } from '../quality/salience.ts';
import { isAskable } from './telling.ts';
import { key, type Bench, type Draft, type Maker } from './draft.ts';

/** How many, how much, what share: asked in words where the clause allows it, else with a gap. */
export const makeFigure: Maker = (bench) =>
	bench.facts('figure').flatMap((fact) => {
		if (!isWorthy(bench.view, fact) || isRepeated(bench.view, fact.quantity)) return [];
		const asked = askedInWords(bench.view, fact) ?? askedWithGap(bench.view, fact);
		const draft = asked && finish(bench, fact, asked);
		return draft ? [draft] : [];
	});

export interface Asked {
	readonly stem: string;
	readonly text: string;
	readonly rule: string;
	readonly worth: number;
}

/** Words before a figure that say it is not exact. */
const NEARLY =
	/^(?:about|around|some|nearly|almost|over|approximately|exactly|at|least|more|than|up|to|only|roughly)$/i;

/** "Nearly two decades": asked how long, two decades would not be right. */
const SHORT_OF = /\b(?:nearly|almost|barely|not quite|just (?:over|under))\s*$/i;

/** False for figures that no one would ask for: one, a year, the number of a note. */
export function isWorthy(view: View, fact: FigureFact): boolean {
	const text = view.slice(fact.quantity.span);
	const number = numberIn(text);
	if (!number || fact.claimant === UNKNOWN || fact.modality === 'denied') return false;
	if (/^(?:one|1)\b(?![.,]\d)/i.test(text) || number.value === 0 || EXACT.test(text)) return false;
	if (isHalf(view, fact.quantity.span)) return false;
	if (
		/^(?:1[5-9]|20)\d\d$/.test(text) ||
		/[[(]$/.test(view.text.slice(0, fact.quantity.span[0]).slice(-1))
	)
		return false;
	const before = view.text.slice(Math.max(0, fact.quantity.span[0] - 16), fact.quantity.span[0]);
	if (fact.quantity.kind === 'duration' && SHORT_OF.test(before)) return false;
	return number.value > 2 || fact.quantity.kind !== 'count';
}

/** "By 31 votes to 12", "one in five", "four instead of six": half of what is told. */
function isHalf({ text }: View, [start, end]: Span): boolean {
	const before = text.slice(Math.max(0, start - 40), start);
	const after = text.slice(end, end + 24);
	return (
		/\b(?:one|two|three|\d+) (?:\p{Ll}+ )?(?:in|out of) $|\d(?: \p{Ll}+)? to $|\b(?:instead of|under|aged|ages|age|age of|(?:both|all) just) $/iu.test(
			before
		) ||
		/^(?: \p{Ll}+)? (?:to|versus) \d|^ of (?:the |its |their )?(?:\d|two|three|four|five|six|seven|eight|nine|ten)/u.test(
			after
		)
	);
}

function finish(bench: Bench, fact: FigureFact, asked: Asked): Draft | null {
	const random = bench.chance(fact.id);
	const isGap = asked.rule === 'figure/gap';
	const cased = (written: string): string => (isGap ? written : capital(written));
	const text = cased(tidy(asked.text));
	const others = otherFigures(bench.view, fact, asked.text, random).map((c) => ({
		...c,
		text: cased(c.text)
	}));
	const wrong = choose(others, [text], 3, random);
	if (wrong.length < 3) return null;
	if (isGraphic(asked.stem) || !isBalanced(asked.stem) || wordCount(asked.stem) > 34) return null;
	return {
		kind: 'figure',
		skill: 'figures',
		process: 'retrieve',
		response: 'one',
		rule: asked.rule,
		fact: fact.id,
		stem: asked.stem,
		options: [
			key(
				text,
				`The article says: ${excerpt(bench.view, fact.quantity.span)}.`,
				fact.quantity.span
			),
			...wrong
		],
		order: 'numeric',
		evidence: fact.evidence,
		takeaway: `The article gives the figure as “${tidy(asked.text)}”.`,
		difficulty: 0.3 + (wrong.some((w) => w.origin === 'article') ? 0.1 : 0),
		worth: asked.worth + (salience(bench.view, fact.sentence) - 0.5) * 0.2 - idle(bench.view, fact),
		asks: [fact.id, `sentence:${fact.sentence}`]
	};
}

/** "How many ...?" of a figure, or null where the sentence does not let one ask so. */
export function askedInWords(view: View, fact: FigureFact): Asked | null {
	const tree = view.tree(fact.sentence);
	const within = tokensWithin(tree, fact.quantity.span);
	if (!within) return null;
	const found = clauseAround(clausesIn(view, fact.sentence), within[0]);
	if (!found || found.rel === 'acl:relcl') return null;
	const how = hedged(view, fact, howMany(view, tree, fact, within));
	if (!how) return null;
	const known = claimantOf(view, fact);
	const clause = standalone(view, found, how.answer, known);
	const kept = clauseTokens(clause).filter((i) => !how.answer.has(i));
	if (!isArgument(clause, how.head)) return null;
	const swaps = settle(
		view,
		tree,
		[...kept, ...how.asked].sort((a, b) => a - b),
		{ known }
	);
	if (!swaps) return null;
	const wh = [how.wh, joinTokens(view.text, tree, how.asked, swaps)].filter(Boolean).join(' ');
	if (!isAskable(view, clause, how.answer) || isOneOfRow(clause, kept)) return null;
	const plain = askClause(view.text, clause, wh, new Set([...how.answer, ...how.asked]), swaps);
	if (!plain || plain.includes('“')) return null;
	const stem = claimedBy(view, fact.claimant, plain, fact.clause.span);
	return stem ? { stem, text: how.text, rule: 'figure/asked', worth: 0.78 } : null;
}

/** "Around 1,700 workers" are asked for with "about how many"; of "more than 1,700" no number is right. */
const ABOUT =
	/\b(?:about|around|some|nearly|almost|approximately|roughly|an estimated|close to)\s$/i;
const BOUNDED =
	/\b(?:more than|less than|fewer than|over|under|at least|at most|up to|as many as|just short of|not quite)\s$/i;

function hedged(view: View, { quantity }: FigureFact, how: How | null): How | null {
	const [start] = quantity.span;
	const before = view.text.slice(Math.max(0, start - 20), start).replace(/\s/g, ' ');
	if (!how || BOUNDED.test(before)) return null;
	if (!ABOUT.test(before)) return how;
	const wh = how.wh.replace(/\b(how|what)\b/i, (word) => `about ${word.toLowerCase()}`);
	return { ...how, wh: capital(wh) };
}

/** "50 posts would go in Orle and a further 70 in Wexley": the second figure stands without its verb. */
function isOneOfRow({ tree }: Clause, kept: readonly number[]): boolean {
	return kept.some(
		(i) =>
			tree.tokens[i]?.upos === 'CCONJ' &&
			tree.tokens.slice(i + 1, i + 4).some(({ upos, text }) => upos === 'NUM' || text === '£') &&
			tree.tokens
				.slice(i + 1, i + 3)
				.some(({ text }) => /^(?:an?|further|another|each|\d.*|£)$/i.test(text))
	);
}

/** The noun phrase that the figure counts must be an argument of the verb itself. */
function isArgument(clause: Clause, head: number): boolean {
	const token = clause.tree.tokens[head] as Token;
	if (head === clause.subject) return true;
	return (
		['obj', 'obl'].includes(baseRel(token)) &&
		(token.head === clause.head || isMeant(clause, token.head))
	);
}

/** "Agreed to pay £2 million": what is agreed to is asked of the one who agreed. */
function isMeant({ tree, head }: Clause, verb: number): boolean {
	const token = tree.tokens[verb];
	return token?.rel === 'xcomp' && token.head === head && token.xpos === 'VB';
}

/** Prepositions that may lead a question: "With how many votes was she elected?" */
const LED = /^(?:with|by|in|from|to|at)$/;

interface How {
	readonly wh: string;
	/** Tokens of the noun phrase that follow the question words. */
	readonly asked: readonly number[];
	/** Tokens that the answer takes away. */
	readonly answer: ReadonlySet<number>;
	readonly head: number;
	/** The answer as written. */
	readonly text: string;
}

function howMany(
	view: View,
	tree: Tree,
	fact: FigureFact,
	within: readonly [number, number]
): How | null {
	const { kind } = fact.quantity;
	const written = view.slice(fact.quantity.span);
	let head = headOf(tree, within[0], within[1]);
	if (baseRel(tree.tokens[head] as Token) === 'nummod') head = (tree.tokens[head] as Token).head;
	const noun = tree.tokens[head] as Token;
	const phrase = subtree(tree, head);
	const marker = childBy(tree, head, 'case');
	const number = phrase.filter((i) => i >= within[0] && i <= within[1]);
	if (kind === 'duration') {
		const preposition = marker >= 0 ? tree.tokens[marker]?.text.toLowerCase() : '';
		const rest = phrase.filter((i) => i !== marker && !number.includes(i));
		if (
			preposition !== 'for' ||
			rest.some((i) => i > within[0] || !NEARLY.test(tree.tokens[i]?.text ?? ''))
		)
			return null;
		return { wh: 'For how long', asked: [], answer: new Set(phrase), head, text: written };
	}
	if (kind === 'money') {
		const rest = phrase.filter((i) => !number.includes(i));
		if (/^(?:NOUN|PROPN|ADJ)$/.test(tree.tokens[within[1] + 1]?.upos ?? '')) return null;
		if (marker >= 0 || rest.some((i) => i > within[0] || !NEARLY.test(tree.tokens[i]?.text ?? '')))
			return null;
		return { wh: 'How much', asked: [], answer: new Set(phrase), head, text: written };
	}
	const before = marker >= 0 ? (tree.tokens[marker]?.text.toLowerCase() ?? '') : '';
	const isLed = LED.test(before) && marker < within[0];
	if (marker >= 0 && (!/^(?:count|percent)$/.test(kind) || !isLed)) return null;
	if (kind === 'percent') {
		const rest = phrase.filter((i) => i > within[1]);
		const isOf = tree.tokens[rest[0] ?? -1]?.text.toLowerCase() === 'of';
		if (rest.length === 0 ? marker < 0 : !isOf) return null;
		const wh = marker >= 0 ? `${capital(before)} what percentage` : 'What percentage';
		return { wh, asked: rest, answer: new Set(phrase), head, text: written };
	}
	if (kind === 'count' && noun.upos === 'NOUN') {
		const early = phrase.filter((i) => i < within[0] && i !== marker);
		if (early.some((i) => !NEARLY.test(tree.tokens[i]?.text ?? ''))) {
			return null;
		}
		const numeral = new Set(within[0] === within[1] ? [within[0]] : numeralsOf(tree, within));
		const comma = phrase.find((i) => i > within[1] && tree.tokens[i]?.text === ',') ?? Infinity;
		const added = phrase.filter((i) => i >= comma);
		const asked = phrase.filter(
			(i) => !numeral.has(i) && !early.includes(i) && i !== marker && i < comma
		);
		if (asked.some((i) => /^(?:CCONJ|NUM|PUNCT)$/.test(tree.tokens[i]?.upos ?? ''))) return null;
		if (asked.length === 0 || asked.length > 12 || !/S$/.test(noun.xpos)) return null;
		const last = Math.max(...numeral);
		const text = view.text.slice(fact.quantity.span[0], (tree.tokens[last] as Token).span[1]);
		if (asked.some((i) => i < last) || /\b(?:of|them)\b/.test(tree.tokens[last + 1]?.text ?? ''))
			return null;
		const led = marker >= 0 ? [marker] : [];
		const wh = marker >= 0 ? `${capital(before)} how many` : 'How many';
		return { wh, asked, answer: new Set([...numeral, ...early, ...led, ...added]), head, text };
	}
	return null;
}

function numeralsOf(tree: Tree, [first, last]: readonly [number, number]): number[] {
	const out: number[] = [];
	for (let i = first; i <= last; i++) {
		const token = tree.tokens[i] as Token;
		if (
			token.upos === 'NUM' ||
			token.upos === 'SYM' ||
			/^(?:million|billion|hundred|thousand)$/i.test(token.text)
		)
			out.push(i);
	}
	return out;
}

/** "58,825 votes": nobody keeps five figures in mind that are not round. */
export const EXACT = /\b\d{2,3},\d{2}[1-9]\b|\b\d{4}[1-9]\b/;

/** Ages, sizes and lengths of time are mostly told in passing. */
function idle(view: View, { quantity }: FigureFact): number {
	const written = view.slice(quantity.span);
	if (quantity.kind === 'age' || /-year|\byears? old\b/.test(written)) return 0.3;
	if (
		/\b(?:feet|foot|ft|inch(?:es)?|cm|pounds|kg|kilograms?|minutes?|hours?|weeks?|days?)\b/i.test(
			written
		)
	)
		return 0.2;
	return quantity.kind === 'duration' || quantity.kind === 'measure' ? 0.14 : 0;
}

function askedWithGap(view: View, fact: FigureFact): Asked | null {
	const tree = view.tree(fact.sentence);
	const within = tokensWithin(tree, fact.quantity.span);
	if (!within || tree.tokens[within[1] + 1]?.upos === 'NUM') return null;
	const stem = gapStem(view, fact.sentence, fact.quantity.span, 'figure', fact.claimant);
	return stem
		? { stem, text: view.slice(fact.quantity.span), rule: 'figure/gap', worth: 0.56 }
		: null;
}
