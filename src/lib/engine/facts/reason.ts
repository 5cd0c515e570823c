import { baseRel, childBy, subtree, type Tree } from '../tree.ts';
import type { ReasonFact, Token } from '../types.ts';
import type { View } from '../view.ts';
import type { Clause } from '../wording/clause.ts';
import { clausePhrase, clausesIn, phrase, sentencesOf, standingOf } from './finder.ts';

/** Causes and purposes: a clause with "because", "because of", "due to", "to" or "in order to". */
export function findReasonFacts(view: View): ReasonFact[] {
	const out: ReasonFact[] = [];
	for (const sentence of view.sentences) {
		if (!view.askable(sentence.index)) continue;
		for (const clause of clausesIn(view, sentence.index)) {
			for (const part of [...clause.front, ...clause.parts]) {
				if (!isCause(clause.tree, part.head, part.tokens)) continue;
				const run = causeRun(clause.tree, part.tokens);
				if (!run) continue;
				const cause = phrase(view, clause.tree, run[0], run[1]);
				out.push({
					id: `reason:${cause.span[0]}`,
					kind: 'reason',
					evidence: sentencesOf(view, [cause.span]),
					sentence: sentence.index,
					...standingOf(view, clause),
					effect: effectOf(view, clause),
					cause
				});
			}
		}
	}
	return out;
}

function effectOf(view: View, clause: Clause): ReasonFact['effect'] {
	return clausePhrase(view, clause);
}

/** First and last token of the cause: without marks at its ends, without a clause that only adds something. */
function causeRun(tree: Tree, tokens: readonly number[]): readonly [number, number] | null {
	const word = (i: number): boolean => tree.tokens[i]?.upos !== 'PUNCT';
	const first = tokens.findIndex(word);
	if (first < 0) return null;
	let end = first;
	while (end + 1 < tokens.length && tokens[end + 1] === (tokens[end] as number) + 1) {
		const next = tree.tokens[tokens[end + 1] as number] as Token;
		const after = tree.tokens[(tokens[end + 1] as number) + 1];
		if (/^["“”«»;—–]$/.test(next.text)) break;
		if (next.text === ',' && after && /^(?:W|VBG|IN|RB|CC)/.test(after.xpos)) break;
		end++;
	}
	while (end > first && !word(tokens[end] as number)) end--;
	return [tokens[first] as number, tokens[end] as number];
}

/** Verbs whose "to" says what is allowed, asked or begun, not what for. */
const CONTROL = new Set(
	(
		'allow permit enable ask tell want try need require begin start continue seem appear agree decide ' +
		'promise offer give grant consider know say think believe deem plan hope help expect force order urge persuade invite refuse fail manage have be like wish'
	).split(' ')
);

function isCause(tree: Tree, head: number, tokens: readonly number[]): boolean {
	const first = tokens.find((i) => tree.tokens[i]?.upos !== 'PUNCT') ?? -1;
	const words = [0, 1, 2].map((k) => tree.tokens[first + k]?.text.toLowerCase() ?? '');
	const token = tree.tokens[head] as Token;
	if (words[0] === 'because') return true;
	if (words[0] === 'due' && words[1] === 'to') return true;
	if (words[0] === 'owing' && words[1] === 'to') return true;
	if (words[0] === 'in' && words[1] === 'order' && words[2] === 'to') return true;
	const governor = tree.tokens[token.head];
	if (governor && CONTROL.has(governor.lemma.toLowerCase())) return false;
	if (isBesideVerb(tree, token.head, first)) return false;
	return (
		baseRel(token) === 'advcl' &&
		words[0] === 'to' &&
		token.xpos === 'VB' &&
		childBy(tree, head, 'mark') >= 0 &&
		childBy(tree, head, 'nsubj') < 0 &&
		subtree(tree, head).length >= 4
	);
}

/** "He studied law before moving to London to paint": the purpose may be that of the verb nearer by. */
function isBesideVerb(tree: Tree, governor: number, first: number): boolean {
	for (let i = governor + 1; i < first; i++) {
		const { upos, xpos } = tree.tokens[i] as Token;
		if (upos === 'VERB' && /^VB/.test(xpos)) return true;
	}
	return false;
}
