import { headOf, tokensWithin, type Tree } from '../tree.ts';
import type { Attribution, Span, Token } from '../types.ts';
import type { View } from '../view.ts';
import { clausesIn } from '../facts/finder.ts';
import { isGraphic } from './graphic.ts';
import { isCutClean, joinTokens } from './join.ts';
import { settle } from './settle.ts';
import { isBalanced, isWhole, wordCount } from './tidy.ts';

/** Words somebody is reported to have said, fit to stand in a question. */
export interface Speech {
	/** Without outer quotation marks and without a stop at the end. */
	readonly text: string;
	/** `quote`: the speaker's own words; `clause`: fit to follow "that". */
	readonly form: 'quote' | 'clause';
	/** Where it stands. */
	readonly span: Span;
	readonly sentence: number;
	/** `?` or `!` where the words end in one, else empty. */
	readonly mark: string;
	/** True where words within the quotation point at something outside it ("they", "this plan"). */
	readonly loose: boolean;
}

export interface SpeechLimits {
	readonly fewest: number;
	readonly most: number;
	/** True where the speaker is named beside the words, so that "he" may stay for the speaker. */
	readonly beside?: boolean;
	/** True where only whose words they are is asked, so that a quotation may point outside itself. */
	readonly spoken?: boolean;
}

const LIMITS: SpeechLimits = { fewest: 4, most: 26, beside: true };
/** Words that are shown in order to ask whose they are. */
export const SPOKEN: SpeechLimits = { fewest: 6, most: 34, beside: true, spoken: true };

/** The pieces of an attribution that can be understood by themselves, in order. */
export function speechesOf(
	view: View,
	attribution: Attribution,
	limits: SpeechLimits = LIMITS
): readonly Speech[] {
	const known = speeches.get(view) ?? new Map<string, readonly Speech[]>();
	speeches.set(view, known);
	const id = `${attribution.id} ${limits.fewest} ${limits.most} ${limits.beside} ${limits.spoken}`;
	const found = known.get(id) ?? findSpeeches(view, attribution, limits);
	known.set(id, found);
	return found;
}

/** Makers ask for the same words many times over. */
const speeches = new WeakMap<View, Map<string, readonly Speech[]>>();

function findSpeeches(view: View, attribution: Attribution, limits: SpeechLimits): Speech[] {
	const out: Speech[] = [];
	for (const content of attribution.content) {
		let at = view.sentenceAt(content[0]);
		for (; at >= 0 && at < view.sentences.length; at++) {
			const sentence = view.sentences[at];
			if (!sentence || sentence.span[0] >= content[1]) break;
			const span: Span = [
				Math.max(content[0], sentence.span[0]),
				Math.min(content[1], sentence.span[1])
			];
			const speech = speechIn(view, attribution, at, span, limits);
			if (speech) out.push(speech);
		}
	}
	return out;
}

function speechIn(
	view: View,
	attribution: Attribution,
	sentence: number,
	span: Span,
	limits: SpeechLimits
): Speech | null {
	const tree = view.tree(sentence);
	const within = tokensWithin(tree, span);
	if (!within) return null;
	const whole = shorten(tree, trim(tree, within[0], within[1]), limits);
	const tokens = isInQuotation(view, sentence, tree, whole) ? whole : withoutNextAct(tree, whole);
	const first = tokens[0];
	const last = tokens[tokens.length - 1];
	if (first === undefined || last === undefined) return null;
	if (isHalfFigure(tree, first) || leavesCondition(tree, first)) return null;
	const direct =
		isAnswer(attribution) ||
		view
			.quotationsIn(sentence)
			.some(
				(q) =>
					q.inner[0] <= (tree.tokens[first] as Token).span[0] &&
					(tree.tokens[last] as Token).span[1] <= q.inner[1]
			);
	const clean = isClause(view, tree, first, last) && isCutClean(view.text, tree, tokens);
	if (!clean && !(direct ? limits.spoken && isSentence(tree, first, last) : isReport(tree, tokens)))
		return null;
	if (!saysEnough(tree, tokens)) return null;
	const speaker = attribution.entity;
	const settled = settle(view, tree, tokens, {
		verbatim: direct,
		quoting: true,
		speaker: speaker ?? undefined,
		known: speaker && !direct && limits.beside ? [speaker] : []
	});
	const bracketed = [...(settled?.values() ?? [])].some((text) => text.startsWith('['));
	const asSpoken = direct && limits.spoken === true && (!settled || bracketed);
	if (asSpoken && !namesMuch(tree, tokens)) return null;
	const swaps = asSpoken ? new Map<number, string>() : settled;
	if (!swaps) return null;
	const text = joinTokens(view.text, tree, tokens, swaps);
	const words = wordCount(text);
	if (words < limits.fewest || words > limits.most) return null;
	if (!isBalanced(text) || !isWhole(text) || isGraphic(text)) return null;
	const mark = /[?!]$/.exec(text)?.[0] ?? '';
	if (!direct && mark) return null;
	return { text, form: direct ? 'quote' : 'clause', span, sentence, mark, loose: asSpoken };
}

/** A sentence of an interview is somebody's own words without any marks. */
function isAnswer({ answer }: Attribution): boolean {
	return answer !== undefined && answer !== null;
}

/** "I am not able to do that" is anybody's: words to be recognised name things and tell of them. */
function saysEnough(tree: Tree, tokens: readonly number[]): boolean {
	const upos = tokens.map((i) => (tree.tokens[i] as Token).upos);
	const naming = upos.filter((tag) => /^(?:NOUN|PROPN|NUM)$/.test(tag)).length;
	const telling = upos.filter((tag) => /^(?:VERB|ADJ|ADV)$/.test(tag)).length;
	return naming >= 2 || (naming === 1 && telling >= 2);
}

function isInQuotation(
	view: View,
	sentence: number,
	tree: Tree,
	tokens: readonly number[]
): boolean {
	const start = tree.tokens[tokens[0] ?? -1]?.span[0] ?? -1;
	return view.quotationsIn(sentence).some(({ inner }) => inner[0] <= start && start < inner[1]);
}

/** What somebody does by speaking, as "said" does. */
const ACT =
	/^(?:accuse|blame|criticise|criticize|call|urge|warn|describe|demand|promise|decline|refuse|praise|thank|deny|reject|insist|vow|pledge|dismiss|predict)$/;

/** "Said the offer was a cut and accused managers of ...": the second act is the speaker's own, not reported. */
function withoutNextAct(tree: Tree, tokens: readonly number[]): readonly number[] {
	const at = tokens.findIndex((i, n) => {
		const next = tree.tokens[tokens[n + 1] ?? -1];
		const joins = /^(?:and|but)$/i.test(tree.tokens[i]?.text ?? '');
		// "Accused managers": what has an object of its own is no participle.
		const object = tree.tokens[tokens[n + 2] ?? -1]?.upos ?? '';
		const isPast =
			next?.xpos === 'VBD' || (next?.xpos === 'VBN' && /^(?:NOUN|PROPN|DET|PRON)$/.test(object));
		return joins && isPast && ACT.test(next?.lemma.toLowerCase() ?? '');
	});
	if (at < 0) return tokens;
	const end = tree.tokens[tokens[at - 1] ?? -1]?.text === ',' ? at - 1 : at;
	const left = tokens.slice(0, end);
	const [first, last] = [left[0], left.at(-1)];
	return first !== undefined && last !== undefined && hasClauseIn(tree, first, last)
		? left
		: tokens;
}

/** Words after which a sentence only goes on: what stands before them is whole. */
const GOES_ON = /^(?:but|because|which|although|though|while|whereas|where)$/i;
const FEWEST_LEFT = 8;

/**
 * Long words cut where they only go on ("..., but this latest move is clumsy") or where the article
 * itself leaves words out; whole where they are not too long.
 */
function shorten(tree: Tree, tokens: readonly number[], { most }: SpeechLimits): readonly number[] {
	const word = (n: number): string => tree.tokens[tokens[n] ?? -1]?.text ?? '';
	const gap = tokens.findIndex((_, n) => /^(?:\[|\u2026|\.\.\.|\[\.\.\.\])/.test(word(n)));
	const end = gap > 0 && /^(?:\u2026|\.{3}|\[?\.{3}\]?)/.test(word(gap) + word(gap + 1)) ? gap : -1;
	const whole = end > 0 ? tokens.slice(0, end) : tokens;
	if (whole.length <= most) return whole;
	for (let n = Math.min(whole.length, most) - 1; n >= FEWEST_LEFT; n--) {
		if (!/^[,;:–—]$/.test(word(n)) || !GOES_ON.test(word(n + 1))) continue;
		const left = whole.slice(0, n);
		if (hasClauseIn(tree, left[0] as number, left[n - 1] as number)) return left;
	}
	return whole;
}

/** "Unless it rains, she said, | the well will run dry": said without its condition it is more than was said. */
function leavesCondition(tree: Tree, first: number): boolean {
	const opening = tree.tokens.findIndex(({ upos }) => upos !== 'PUNCT' && upos !== 'CCONJ');
	return (
		opening < first && /^(?:if|unless|until|provided|once)$/i.test(tree.tokens[opening]?.text ?? '')
	);
}

/** "345 pilgrims" of "over 345 pilgrims": another figure. */
function isHalfFigure(tree: Tree, first: number): boolean {
	const before = tree.tokens[first - 1]?.text ?? '';
	return (
		tree.tokens[first]?.upos === 'NUM' &&
		/^(?:over|about|around|nearly|almost|some|than|least|under|only|to)$/i.test(before)
	);
}

/** Words that point outside themselves are still told by what they name. */
function namesMuch(tree: Tree, tokens: readonly number[]): boolean {
	const naming = tokens.filter((i) =>
		/^(?:NOUN|PROPN|NUM|ADJ)$/.test((tree.tokens[i] as Token).upos)
	).length;
	const opening = (tree.tokens[tokens[0] as number] as Token).text;
	return (
		naming >= (/^(?:its?|this|that|these|those|he|she|they|his|her|their)$/i.test(opening) ? 5 : 3)
	);
}

const LEADING = /^(?:DET|NOUN|PROPN|PRON|ADJ|NUM|AUX|ADV)$/;

/** A whole sentence of a quotation: a capital at its start, nothing cut off at its end. */
function isSentence(tree: Tree, first: number, last: number): boolean {
	const { text, upos, xpos } = tree.tokens[first] as Token;
	const opened = tree.tokens[first - 1];
	const starts = /^\p{Lu}/u.test(text) || opened?.upos === 'PUNCT' || opened?.upos === 'CCONJ';
	const next = tree.tokens[last + 1];
	if (!starts || /^W/.test(xpos) || !(LEADING.test(upos) || upos === 'ADP')) return false;
	return (
		(next === undefined || /^(?:PUNCT|SYM)$/.test(next.upos)) && hasClauseIn(tree, first, last)
	);
}

/** What is reported after "that" or right after the verb, to the end of the sentence. */
function isReport(tree: Tree, tokens: readonly number[]): boolean {
	const first = tokens[0] as number;
	const last = tokens[tokens.length - 1] as number;
	const { upos, xpos } = tree.tokens[first] as Token;
	const before = tree.tokens[first - 1];
	const next = tree.tokens[last + 1];
	if (!LEADING.test(upos) || /^W|^VB$/.test(xpos) || /^(?:AUX|ADV)$/.test(upos)) return false;
	if (before && before.text.toLowerCase() !== 'that' && before.upos !== 'VERB') return false;
	const ends = next === undefined || /^[.!?,;]$/.test(next.text);
	return ends && hasClauseIn(tree, first, last);
}

/** True where a finite verb within the run has its subject there too. */
function hasClauseIn(tree: Tree, first: number, last: number): boolean {
	for (let i = first; i <= last; i++) {
		const { rel, head } = tree.tokens[i] as Token;
		if (!/^(?:nsubj|expl)/.test(rel) || head < first || head > last) continue;
		const verbs = [head, ...(tree.children[head] ?? [])];
		if (verbs.some((k) => /^(?:VBD|VBZ|VBP|MD)$/.test(tree.tokens[k]?.xpos ?? ''))) return true;
	}
	return false;
}

/** Token indices without marks at the ends, a leading "that" or "and", and openers like "Well,". */
function trim(tree: Tree, from: number, to: number): number[] {
	const tokens: number[] = [];
	for (let i = from; i <= to; i++) tokens.push(i);
	const token = (i: number | undefined): Token | undefined =>
		i === undefined ? undefined : tree.tokens[i];
	for (;;) {
		const head = token(tokens[0]);
		if (!head) return [];
		const word = head.text.toLowerCase();
		const opener = /^(?:and|but|so|or|well|yes|no|yeah|oh|look|now)$/.test(word);
		const dropped =
			(head.upos === 'PUNCT' && !/["“'‘(]/.test(head.text)) ||
			(word === 'that' && (head.rel === 'mark' || head.upos === 'SCONJ')) ||
			(opener && head.upos !== 'DET' && (head.upos === 'CCONJ' || token(tokens[1])?.text === ','));
		if (!dropped) break;
		tokens.shift();
	}
	while (token(tokens[tokens.length - 1])?.upos === 'PUNCT') {
		const text = token(tokens[tokens.length - 1])?.text ?? '';
		if (/^[?!)”’"']/.test(text)) break;
		tokens.pop();
	}
	return tokens;
}

/** True where the run is a whole finite clause with its subject, not a piece of one. */
function isClause(view: View, tree: Tree, first: number, last: number): boolean {
	const head = headOf(tree, first, last);
	const clause = clausesIn(view, tree.sentence.index).find((c) => c.head === head);
	if (!clause || clause.finite < first || clause.finite > last) return false;
	if (clause.subjectTokens.some((i) => i < first || i > last)) return false;
	const opening = tree.tokens[first] as Token;
	const cut = tree.tokens[first - 1];
	if (cut?.text.toLowerCase() === 'that' && first === clause.subject && opening.xpos === 'NN')
		return false;
	if (
		/^(?:because|when|while|if|as|although|though|since|after|before|which|who|whom|whose|than|where|how|why|what)$/i.test(
			opening.text
		)
	) {
		return clause.subject === first && /^(?:what)$/i.test(opening.text);
	}
	const loose = [];
	for (let i = first; i <= last; i++) {
		const { head: h, upos } = tree.tokens[i] as Token;
		if ((h < first || h > last) && upos !== 'PUNCT') loose.push(i);
	}
	return loose.length === 1;
}
