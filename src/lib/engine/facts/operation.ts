import { FORCE_VERBS } from '../lexicon/status-cues.ts';
import { baseRel, childBy, headOf, subtree, tokensWithin, type Tree } from '../tree.ts';
import type { Mention, OperationFact, Phrase, Token } from '../types.ts';
import type { View } from '../view.ts';
import type { Clause } from '../wording/clause.ts';
import { statusOf, type Reckoning } from './status.ts';
import {
	claimantAt,
	clauseAround,
	clausePhrase,
	clausesIn,
	modalityOf,
	phrase,
	phraseOf,
	sentencesOf
} from './finder.ts';

/** Undertakings that the article speaks of, named or not, with status, doer, place and outcome. */
export function findOperationFacts(view: View): OperationFact[] {
	const out: OperationFact[] = [];
	for (const entity of view.entities) {
		if (entity.label !== 'operation') continue;
		const mentions = entity.mentions
			.map((i) => view.mentions[i])
			.filter(
				(m): m is Mention => m !== undefined && m.form !== 'pronoun' && view.askable(m.sentence)
			);
		const fact = fromMentions(view, entity.name, entity.named, mentions);
		if (fact) out.push(fact);
	}
	out.push(...toldAsVerbs(view, out));
	return out.sort((a, b) => a.nameSpan[0] - b.nameSpan[0]);
}

function fromMentions(
	view: View,
	name: string,
	named: boolean,
	mentions: readonly Mention[]
): OperationFact | null {
	let best: { fact: OperationFact; weight: number } | null = null;
	for (const mention of mentions.slice(0, 12)) {
		const tree = view.tree(mention.sentence);
		const within = tokensWithin(tree, mention.span);
		if (!within) continue;
		const head = headOf(tree, within[0], within[1]);
		const reckoning = statusOf(tree, head);
		if (!reckoning) continue;
		const fact = describe(view, tree, head, mention, name, named, reckoning);
		const weight =
			(reckoning.cue ? 2 : 0) + (fact.agent ? 1 : 0) + (fact.outcome || fact.action ? 1 : 0);
		if (!best || weight > best.weight) best = { fact, weight };
	}
	return best && revised(view, best.fact);
}

const TURNED_DOWN =
	/\b(?:turned|shot|voted|struck) (?:(?:the|this|that) (?:plan|idea|proposal|request|offer)|it) down\b|\b(?:turned down|shot down|rejected|refused|vetoed|ruled out|dismissed) (?:(?:the|this|that) (?:plan|idea|proposal|request|offer)|it)\b/i;
const CALLED_OFF =
	/\b(?:called|broke) (?:(?:the|this|that) \p{L}+|it) off\b|\b(?:called off|cancelled|canceled|scrapped|abandoned) (?:(?:the|this|that) \p{L}+|it)\b/iu;
/** Sentences of the same paragraph, after the one that names it, that may say how it ended. */
const SEQUEL = 3;

/** A plan that a later sentence of its paragraph says was turned down or called off. */
function revised(view: View, fact: OperationFact): OperationFact {
	if (fact.status !== 'proposed' && fact.status !== 'ongoing') return fact;
	const { block } = view.sentences[fact.sentence] ?? {};
	for (let at = fact.sentence; at <= fact.sentence + SEQUEL; at++) {
		const sentence = view.sentences[at];
		if (!sentence || sentence.block !== block) break;
		const text = view.slice(sentence.span);
		const down = TURNED_DOWN.exec(text);
		const found = down ?? CALLED_OFF.exec(text);
		if (!found) continue;
		const start = sentence.span[0] + found.index;
		return {
			...fact,
			status: down ? 'rejected' : 'cancelled',
			statusCue: [start, start + found[0].length],
			evidence: sentencesOf(view, [fact.nameSpan, sentence.span])
		};
	}
	return fact;
}

function describe(
	view: View,
	tree: Tree,
	head: number,
	mention: Pick<Mention, 'span' | 'sentence'>,
	name: string,
	named: boolean,
	{ status, cue }: Reckoning
): OperationFact {
	const clause = clauseAround(clausesIn(view, mention.sentence), head);
	const role = baseRel(tree.tokens[head] as Token);
	const governs = clause !== null && (tree.tokens[head] as Token).head === clause.head;
	const isSubject = governs && role === 'nsubj';
	const isObject = governs && role === 'obj';
	const also = clause && isObject ? conjunctVerb(tree, clause.head) : -1;
	return {
		id: `operation:${mention.span[0]}`,
		kind: 'operation',
		evidence: sentencesOf(view, [mention.span]),
		sentence: mention.sentence,
		claimant: claimantAt(view, mention.span),
		modality: clause ? modalityOf(clause) : 'asserted',
		name,
		nameSpan: mention.span,
		named,
		status,
		statusCue: cue,
		agent: clause && isObject ? phraseOf(view, tree, clause.subject) : null,
		target: preposed(view, tree, head, /^(?:against|on|of)$/i),
		action:
			clause && isSubject
				? predicate(view, tree, clause.head, clause.finite)
				: happened(view, tree, head, clause),
		place: preposed(view, tree, head, /^(?:in|at|near|off|over)$/i),
		time: null,
		outcome: also >= 0 ? predicate(view, tree, also, also) : null
	};
}

/** "Operation X, in which volunteers laid sandbags"; "In Operation X it carried people": the clause. */
function happened(view: View, tree: Tree, head: number, clause: Clause | null): Phrase | null {
	const relative = clausesIn(view, tree.sentence.index).find(
		(c) =>
			c.rel === 'acl:relcl' &&
			(tree.tokens[c.head] as Token).head === head &&
			/^(?:in|during|under)$/i.test(tree.tokens[c.front[0]?.tokens[0] ?? -1]?.text ?? '')
	);
	if (relative) return clausePhrase(view, relative);
	const front = clause?.front.find((part) => part.head === head);
	const marker = tree.tokens[front?.tokens[0] ?? -1]?.text ?? '';
	return clause && front && /^(?:in|during)$/i.test(marker) ? clausePhrase(view, clause) : null;
}

function conjunctVerb(tree: Tree, verb: number): number {
	for (const i of tree.children[verb] ?? []) {
		const token = tree.tokens[i] as Token;
		if (baseRel(token) !== 'conj' || token.xpos !== 'VBD') continue;
		if (childBy(tree, i, 'nsubj') < 0 && childBy(tree, i, 'obj') >= 0) return i;
	}
	return -1;
}

function predicate(view: View, tree: Tree, head: number, finite: number): Phrase {
	const from = Math.min(head, finite);
	const tokens = subtree(tree, head).filter((i) => i >= from);
	let end = tokens.findIndex(
		(i) => i > head && ['—', '–', ';'].includes(tree.tokens[i]?.text ?? '')
	);
	end = end < 0 ? tokens.length - 1 : end - 1;
	while (end > 0 && tree.tokens[tokens[end] as number]?.upos === 'PUNCT') end--;
	return phrase(view, tree, from, tokens[end] as number);
}

function preposed(view: View, tree: Tree, head: number, words: RegExp): Phrase | null {
	for (const i of tree.children[head] ?? []) {
		if (baseRel(tree.tokens[i] as Token) !== 'nmod') continue;
		const marker = childBy(tree, i, 'case');
		if (marker < 0 || !words.test(tree.tokens[marker]?.text ?? '')) continue;
		const tokens = subtree(tree, i).filter((k) => k > marker);
		const last = tokens[tokens.length - 1];
		if (tokens[0] !== undefined && last !== undefined) return phrase(view, tree, tokens[0], last);
	}
	return null;
}

/** "to strike Venezuela": a verb of force whose object is a named place or body. */
function toldAsVerbs(view: View, known: readonly OperationFact[]): OperationFact[] {
	const out: OperationFact[] = [];
	for (const sentence of view.sentences) {
		if (!view.askable(sentence.index)) continue;
		const tree = view.tree(sentence.index);
		tree.tokens.forEach((token, i) => {
			const noun = FORCE_VERBS[token.lemma.toLowerCase()];
			if (noun === undefined || token.upos !== 'VERB') return;
			const object = childBy(tree, i, 'obj');
			if (object < i || !isNamedTarget(view, tree, object)) return;
			const target = phraseOf(view, tree, object);
			const span = [token.span[0], target.span[1]] as const;
			if (known.some((fact) => fact.nameSpan[0] < span[1] && span[0] < fact.nameSpan[1])) return;
			const reckoning = statusOf(tree, i);
			if (!reckoning) return;
			const mention = { span, sentence: sentence.index };
			out.push(describe(view, tree, i, mention, `the ${noun} ${target.text}`, false, reckoning));
		});
	}
	return out;
}

function isNamedTarget(view: View, tree: Tree, object: number): boolean {
	const tokens = subtree(tree, object);
	const first = tree.tokens[tokens[0] as number] as Token;
	const last = tree.tokens[tokens[tokens.length - 1] as number] as Token;
	return (
		tokens.length <= 6 &&
		view
			.mentionsIn(tree.sentence.index)
			.some(
				(m) =>
					m.form === 'name' &&
					(m.label === 'place' || m.label === 'organization') &&
					first.span[0] <= m.head[0] &&
					m.head[1] <= last.span[1]
			)
	);
}
