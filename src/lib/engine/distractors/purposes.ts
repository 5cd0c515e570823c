import { overlapOf } from '../quality/alike.ts';
import { baseRel, childBy, subtree } from '../tree.ts';
import type { View } from '../view.ts';
import { isGraphic } from '../wording/graphic.ts';
import { isCutClean, joinTokens } from '../wording/join.ts';
import { settle } from '../wording/settle.ts';
import { capital, isBalanced, isWhole, wordCount } from '../wording/tidy.ts';
import type { Candidate } from './candidate.ts';
import { whyElsewhere } from './elsewhere.ts';

/** Sentences on either side that are looked through, nearest first. */
const REACH = 60;
const MOST = 12;

/**
 * What else the article says something was done for: wrong purposes of the same form.
 *
 * @param verbs lemmas of deeds that such a purpose fits: one goes abroad to study, not to record a sound
 */
export function otherPurposes(
	view: View,
	sentence: number,
	own: string,
	verbs: ReadonlySet<string>
): Candidate[] {
	const out: Candidate[] = [];
	for (let step = 1; step <= REACH && out.length < MOST; step++) {
		for (const at of [sentence - step, sentence + step]) {
			if (view.askable(at)) out.push(...purposesIn(view, at, own, verbs));
		}
	}
	return out;
}

function purposesIn(view: View, at: number, own: string, verbs: ReadonlySet<string>): Candidate[] {
	const tree = view.tree(at);
	return tree.tokens.flatMap((token, i): Candidate[] => {
		if (token.xpos !== 'VB' || !['advcl', 'xcomp', 'acl'].includes(baseRel(token))) return [];
		if (!verbs.has(tree.tokens[token.head]?.lemma.toLowerCase() ?? '')) return [];
		const to = childBy(tree, i, 'mark');
		if (to < 0 || tree.tokens[to]?.text.toLowerCase() !== 'to' || childBy(tree, i, 'obj') < 0)
			return [];
		const tokens = subtree(tree, i).filter((k) => k >= to);
		const comma = tokens.findIndex((k) => tree.tokens[k]?.upos === 'PUNCT');
		const run = comma < 0 ? tokens : tokens.slice(0, comma);
		const first = run[0];
		const last = run[run.length - 1];
		if (first === undefined || last === undefined || last - first + 1 !== run.length) return [];
		if (
			!isCutClean(view.text, tree, run) ||
			/^(?:ADP|VERB|DET)$/.test(tree.tokens[last]?.upos ?? '')
		)
			return [];
		const swaps = settle(view, tree, run);
		const text = swaps && joinTokens(view.text, tree, run, swaps);
		if (!text || wordCount(text) < 4 || wordCount(text) > 18) return [];
		if (!isBalanced(text) || !isWhole(text) || isGraphic(text) || overlapOf(text, own) > 0.5)
			return [];
		const span = [tree.tokens[first]?.span[0] ?? 0, tree.tokens[last]?.span[1] ?? 0] as const;
		return [
			{
				text: capital(text),
				why: whyElsewhere(view, 'this', span),
				origin: 'article',
				from: span,
				pull: 0.6
			}
		];
	});
}
