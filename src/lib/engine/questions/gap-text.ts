import type { Tree } from '../tree.ts';
import type { Span, Token } from '../types.ts';
import type { View } from '../view.ts';
import { isGraphic } from '../wording/graphic.ts';
import { joinTokens } from '../wording/join.ts';
import { MIXED_TIME } from '../wording/mixed-time.ts';
import { settle } from '../wording/settle.ts';
import { clausesIn } from '../facts/finder.ts';
import type { Clause } from '../wording/clause.ts';
import { nameOf } from '../wording/names.ts';
import { ownVoice } from '../wording/own-voice.ts';
import { isSpoken } from '../wording/spoken.ts';
import { isMeeting, isParticular } from './telling.ts';
import { isBalanced, isWhole, capital, quoted, wordCount } from '../wording/tidy.ts';

export const GAP = '____';
const FEWEST = 8;
const FEWEST_SPOKEN = 5;
const MOST = 30;
/** A gap that leans on the sentence before, stands in a list of names or in a set phrase. */
const LOOSE =
	/^____ (?:later|earlier|before|after)\b|____ (?:and|or) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|(?:ber|ry|ch|il|May|ne|ly|st) (?:and|or) ____|____ to come by|\bin support\b|\ba (?:new|second|third|larger|smaller) one\b|\bto find out$/u;
const OWN = /\b(?:I|we|me|us|my|our)\b/iu;

/**
 * A stem that asks which figure, name or word fills the gap in a sentence of the article, as
 * written; null where the sentence does not stand alone or is too short or long.
 *
 * @param what the kind of thing left out: "figure", "word", "name"
 * @param claimant whose words the sentence reports, or null
 */
export function gapStem(
	view: View,
	sentence: number,
	out: Span,
	what: string,
	claimant: string | null = null
): string | null {
	const voice = claimant === null ? null : ownVoice(view, sentence);
	if (voice?.name === claimant && voice)
		return spokenGapStem(view, sentence, out, nameOf(view, voice), what);
	if (claimant === null && isSpoken(view, sentence)) return null;
	if (claimant !== null && !view.named(claimant)) return null;
	const asked = `Which ${what} completes this sentence from the article?`;
	const stem = stemAround(view, sentence, out, asked, FEWEST);
	return stem && !OWN.test(stem) ? stem : null;
}

/**
 * The same for a word in an answer of an interview.
 *
 * @param speaker who answers, whose "I" and "we" are clear then; null where the interview does not say it
 */
export function spokenGapStem(
	view: View,
	sentence: number,
	out: Span,
	speaker: string | null,
	what = 'word'
): string | null {
	const whole = speaker ? `these words of ${speaker}` : 'this sentence from the interview';
	const main = clausesIn(view, sentence).find(({ rel }) => rel === 'root');
	if (!main || isStandIn(main)) return null;
	const asked = `Which ${what} completes ${whole}?`;
	const stem = stemAround(view, sentence, out, asked, FEWEST_SPOKEN, what !== 'word');
	return stem && (speaker || !OWN.test(stem)) ? stem : null;
}

function stemAround(
	view: View,
	sentence: number,
	out: Span,
	asked: string,
	fewest: number,
	spoken = false
): string | null {
	const tree = view.tree(sentence);
	const main = clausesIn(view, sentence).find(({ rel }) => rel === 'root');
	if (main && !isParticular(view, main) && !isOwn(main) && !(spoken && isOfThing(main)))
		return null;
	if (main && isMeeting(view, main)) return null;
	const inside = view.quotationsIn(sentence);
	if (inside.some((q) => !q.closed)) return null;
	const from = startOf(view, sentence);
	const tokens = tree.tokens.flatMap(({ span }, i) => (span[0] < from ? [] : [i]));
	const loose = spoken ? tokens.filter((i) => pointsBack(tree, tokens, i)) : tokens;
	const settled =
		loose.length > 0 ? settle(view, tree, loose, { verbatim: true }) : new Map<number, string>();
	if (!settled) return null;
	const gone = tokens.filter((i) => {
		const { span } = tree.tokens[i] as Token;
		return out[0] <= span[0] && span[1] <= out[1];
	});
	if (gone.length === 0) return null;
	if (gone.some((i) => settled.has(i) || isBareNumber(tree, i))) return null;
	const swaps = new Map([...settled, ...gone.map((i, n) => [i, n === 0 ? GAP : ''] as const)]);
	const body = joinTokens(view.text, tree, tokens, swaps);
	const words = wordCount(body);
	if (
		words < fewest ||
		words > MOST ||
		!isBalanced(body) ||
		!isWhole(body.replace(GAP, 'gap')) ||
		/[(-]____|____[-)]/.test(body) ||
		isGraphic(body) ||
		LOOSE.test(body) ||
		MIXED_TIME.test(body)
	)
		return null;
	const first = tree.tokens[tokens[0] ?? 0] as Token;
	if (/^(?:CCONJ|SCONJ)$/.test(first.upos) && /^(?:and|but|or|so|that)$/i.test(first.text))
		return null;
	const stop = /[?!]$/.test(body) ? '' : '.';
	return `${asked} ${quoted(`${body.startsWith(GAP) ? body : capital(body)}${stop}`)}`;
}

/** "I was 24": how old somebody is, and what else a bare number tells. */
function isBareNumber(tree: Tree, i: number): boolean {
	const kids = (tree.children[i] ?? []).map((k) => tree.tokens[k]?.rel);
	return tree.tokens[i]?.upos === 'NUM' && kids.includes('cop');
}

/** Where the words of a sentence begin, after the name of who speaks: "A: We stayed". */
function startOf(view: View, sentence: number): number {
	const [said] = view.attributionsIn(sentence);
	return said?.answer ? (said.content[0]?.[0] ?? 0) : 0;
}

/** "Stole the weights and sold them": what a pronoun stands for is named before it in the words that are shown. */
function isNamedBefore(tree: Tree, tokens: readonly number[], i: number): boolean {
	const word = tree.tokens[i]?.text.toLowerCase() ?? '';
	const isPlural = /^(?:they|them|their)$/.test(word);
	const isOne = /^(?:he|him|his|she|her|hers)$/.test(word);
	if (!isPlural && !isOne && !/^its?$/.test(word)) return false;
	return tokens.some((k) => {
		const { xpos, rel } = tree.tokens[k] as Token;
		if (k >= i) return false;
		return isOne
			? rel === 'nsubj' && /^NNP?$/.test(xpos)
			: (isPlural ? /^NNS$/ : /^NN$/).test(xpos);
	});
}

/** In somebody's own words, which are shown whole, only what points outside them is unclear: "those", "he". */
function pointsBack(tree: Tree, tokens: readonly number[], i: number): boolean {
	const { upos, text } = tree.tokens[i] as Token;
	const isPointer = upos === 'PRON' || /^(?:this|that|these|those|such)$/i.test(text);
	return isPointer && !/^(?:who|whom|which|what)$/i.test(text) && !isNamedBefore(tree, tokens, i);
}

/** "Harold did" stands for something that the question said. */
function isStandIn({ tree, head, finite, parts }: Clause): boolean {
	const isDo = tree.tokens[head]?.lemma.toLowerCase() === 'do';
	return isDo && head === finite && !parts.some(({ rel }) => rel === 'obj');
}

/** "The old works", "somebody": in somebody's own words, which are shown whole, it is enough that a thing is named. */
function isOfThing({ tree, subject }: Clause): boolean {
	const { upos, text } = tree.tokens[subject] as Token;
	return /^(?:NOUN|PROPN)$/.test(upos) || /^some(?:body|one)$/i.test(text);
}

/** "I" and "we" are clear in the mouth of one who is named. */
function isOwn({ tree, subject }: Clause): boolean {
	return /^(?:I|we)$/i.test(tree.tokens[subject]?.text ?? '');
}
