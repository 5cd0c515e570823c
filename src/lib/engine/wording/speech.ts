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
}

export interface SpeechLimits {
	readonly fewest: number;
	readonly most: number;
	/** True where the speaker is named beside the words, so that "he" may stay for the speaker. */
	readonly beside?: boolean;
}

const LIMITS: SpeechLimits = { fewest: 4, most: 26, beside: true };

/** The pieces of an attribution that can be understood by themselves, in order. */
export function speechesOf(
	view: View,
	attribution: Attribution,
	limits: SpeechLimits = LIMITS
): readonly Speech[] {
	const known = speeches.get(view) ?? new Map<string, readonly Speech[]>();
	speeches.set(view, known);
	const id = `${attribution.id} ${limits.fewest} ${limits.most} ${limits.beside}`;
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
	const tokens = trim(tree, within[0], within[1]);
	const first = tokens[0];
	const last = tokens[tokens.length - 1];
	if (first === undefined || last === undefined) return null;
	if (!isClause(view, tree, first, last) || !isCutClean(view.text, tree, tokens)) return null;
	const direct = view
		.quotationsIn(sentence)
		.some(
			(q) =>
				q.inner[0] <= (tree.tokens[first] as Token).span[0] &&
				(tree.tokens[last] as Token).span[1] <= q.inner[1]
		);
	if (!saysEnough(tree, tokens)) return null;
	const speaker = attribution.entity;
	const swaps = settle(view, tree, tokens, {
		verbatim: direct,
		quoting: true,
		speaker: speaker ?? undefined,
		known: speaker && !direct && limits.beside ? [speaker] : []
	});
	if (!swaps) return null;
	const text = joinTokens(view.text, tree, tokens, swaps);
	const words = wordCount(text);
	if (words < limits.fewest || words > limits.most) return null;
	if (!isBalanced(text) || !isWhole(text) || isGraphic(text)) return null;
	const mark = /[?!]$/.exec(text)?.[0] ?? '';
	if (!direct && mark) return null;
	return { text, form: direct ? 'quote' : 'clause', span, sentence, mark };
}

/** "I am not able to do that" is anybody's: words to be recognised name things and tell of them. */
function saysEnough(tree: Tree, tokens: readonly number[]): boolean {
	const upos = tokens.map((i) => (tree.tokens[i] as Token).upos);
	const naming = upos.filter((tag) => /^(?:NOUN|PROPN|NUM)$/.test(tag)).length;
	const telling = upos.filter((tag) => /^(?:VERB|ADJ|ADV)$/.test(tag)).length;
	return naming >= 2 || (naming === 1 && telling >= 2);
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
