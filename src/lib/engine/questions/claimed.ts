import { UNKNOWN } from '../facts/finder.ts';
import { tokensWithin } from '../tree.ts';
import type { Fact, Span } from '../types.ts';
import { overlaps, type View } from '../view.ts';
import { joinTokens } from '../wording/join.ts';
import { nameOf } from '../wording/names.ts';
import { ownVoice } from '../wording/own-voice.ts';
import { settle } from '../wording/settle.ts';
import { wordCount } from '../wording/tidy.ts';

/**
 * A question on what somebody claims names whose claim it is; one on what the article itself says
 * stays as it is. Null where the claimant cannot be named or is asked about by name anyway.
 *
 * @param at where the claim stands: a source without a name is then called as it is written there
 */
export function claimedBy(
	view: View,
	claimant: string | null,
	question: string,
	at?: Span
): string | null {
	if (claimant === null) return question;
	const entity = claimant === UNKNOWN ? undefined : view.named(claimant);
	const name = entity ? nameOf(view, entity) : at && sourceAt(view, at);
	if (!name) return null;
	const last = name.split(' ').pop() ?? name;
	const lower = `${question[0]?.toLowerCase()}${question.slice(1)}`;
	// What somebody tells of himself or herself in answering.
	if (question.includes(last)) {
		const own = at && ownVoice(view, view.sentenceAt(at[0]));
		return own && own.id === entity?.id ? `According to the interview, ${lower}` : null;
	}
	return `According to ${name}, ${lower}`;
}

/** Words of a source that has no name. */
const MOST = 6;
const PLAIN_SOURCE = /^(?:\p{L}[\p{L}.’'-]*|\d+)(?: [\p{L}\d][\p{L}\d.’'-]*)*$/u;

/** "A recent poll", "the Home Office letter": a source as it is written, where that is clear by itself. */
function sourceAt(view: View, at: Span): string | null {
	const claim = view
		.attributionsIn(view.sentenceAt(at[0]))
		.find(({ content, source }) => source && content.some((span) => overlaps(span, at)));
	if (!claim?.source) return null;
	const tree = view.tree(view.sentenceAt(claim.source[0]));
	const within = tokensWithin(tree, claim.source);
	if (!within) return null;
	const tokens = Array.from({ length: within[1] - within[0] + 1 }, (_, n) => within[0] + n);
	if (tokens.some((i) => tree.tokens[i]?.upos === 'PRON')) return null;
	const swaps = settle(view, tree, tokens);
	const name = swaps && joinTokens(view.text, tree, tokens, swaps);
	return name && PLAIN_SOURCE.test(name) && wordCount(name) <= MOST ? name : null;
}

/** The entity that claims a fact, so that "she" in a question that names it is clear. */
export function claimantOf(view: View, { claimant }: Fact): readonly string[] {
	const entity = claimant === null || claimant === UNKNOWN ? undefined : view.named(claimant);
	return entity ? [entity.id] : [];
}
