import { tokensWithin } from '../tree.ts';
import type { ReasonFact } from '../types.ts';
import type { View } from '../view.ts';

/** A cause that only points at something said before, or somebody's own words. */
const LOOSE = /\b(?:this|that|it|them|these|those|so)\W*$|[“”"]/i;
/** Verbs that nobody does on purpose. */
const NOT_DONE = new Set(
	'be become represent happen occur seem appear remain die fall collapse'.split(' ')
);
/** A clause within which a "to" after it may belong. */
const INNER = /\b(?:where|which|who|whom|whose|that|when|while)\b/i;

/**
 * True where the cause surely belongs to what it should explain: it does not stand in the middle
 * before it, and a "to" follows a deed that somebody does on purpose, with no other clause between.
 */
export function isSureCause(view: View, { cause, effect, sentence }: ReasonFact): boolean {
	if (LOOSE.test(cause.text)) return false;
	const start = view.sentences[sentence]?.span[0] ?? 0;
	if (cause.span[0] < effect.span[0]) return cause.span[0] - start < 3;
	if (!/^(?:in order )?to\b/i.test(cause.text)) return true;
	const tree = view.tree(sentence);
	const within = tokensWithin(tree, cause.span);
	const head = within?.[0] === undefined ? undefined : rootBefore(view, sentence, within[0]);
	if (head !== undefined && NOT_DONE.has(head)) return false;
	return !INNER.test(view.text.slice(effect.span[0], cause.span[0]));
}

/** The lemma of the word that the cause hangs on. */
function rootBefore(view: View, sentence: number, first: number): string | undefined {
	const { tokens } = view.tree(sentence);
	const verb = tokens.slice(first).find(({ upos }) => upos === 'VERB');
	return verb === undefined ? undefined : tokens[verb.head]?.lemma.toLowerCase();
}
