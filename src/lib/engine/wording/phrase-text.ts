import { tokensWithin } from '../tree.ts';
import type { Span } from '../types.ts';
import type { View } from '../view.ts';
import { isGraphic } from './graphic.ts';
import { isCutClean, joinTokens } from './join.ts';
import { settle } from './settle.ts';
import { capital, isBalanced, isWhole, wordCount } from './tidy.ts';

const FEWEST = 3;
const MOST = 18;

/** The words at a place as an option that stands alone, with a capital; null where they cannot. */
export function phraseText(view: View, span: Span): string | null {
	const tree = view.tree(view.sentenceAt(span[0]));
	const within = tokensWithin(tree, span);
	if (!within) return null;
	const tokens = Array.from({ length: within[1] - within[0] + 1 }, (_, n) => within[0] + n);
	const swaps = isCutClean(view.text, tree, tokens) ? settle(view, tree, tokens) : null;
	if (!swaps) return null;
	const text = joinTokens(view.text, tree, tokens, swaps);
	const words = wordCount(text);
	if (words < FEWEST || words > MOST) return null;
	return isBalanced(text) && isWhole(text) && !isGraphic(text) ? capital(text) : null;
}
