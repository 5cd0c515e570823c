import type { Fact, Phrase, Span } from '../types.ts';
import { overlaps, type View } from '../view.ts';
import { clausesOf, clauseTokens, type Clause } from '../wording/clause.ts';
import { ownTokens } from '../wording/shared-subject.ts';
import { isSpoken } from '../wording/spoken.ts';
import { subtree, tokenSpan, type Tree } from '../tree.ts';

/** Finds the facts of one kind in an article; gives them in the order of their place. */
export type Finder = (view: View) => Fact[];

/** What a clause commits its speaker to, and who that is. */
export interface Standing {
	readonly claimant: string | null;
	readonly modality: Fact['modality'];
}

/** Name of a claimant whom the article does not let one tell. */
export const UNKNOWN = 'an unnamed source';

/** Who answers for the words at a place: a speaker where they are reported, else the article. */
export function claimantAt(view: View, span: Span): string | null {
	const at = view.sentenceAt(span[0]);
	const reported = view
		.attributionsIn(at)
		.filter((a) => a.content.some((content) => overlaps(content, span)));
	const innermost = reported.sort((a, b) => length(a.content) - length(b.content))[0];
	if (innermost) return innermost.speaker ?? UNKNOWN;
	const quoted = view
		.quotationsIn(at)
		.some((q) => overlaps(q.inner, span) && words(view, q.inner) > 3);
	return quoted || isSpoken(view, at) || isBlockQuote(view, at) ? UNKNOWN : null;
}

/** A paragraph after one that ends in a colon, as "The church denied this:" does: somebody's words without marks. */
function isBlockQuote(view: View, at: number): boolean {
	const block = view.sentences[at]?.block ?? 0;
	const before = view.blocks[block - 1];
	return (
		before !== undefined && before.kind === 'paragraph' && /:\s*$/.test(view.slice(before.span))
	);
}

function length(spans: readonly Span[]): number {
	return spans.reduce((sum, [start, end]) => sum + end - start, 0);
}

function words(view: View, span: Span): number {
	return view.slice(span).split(/\s+/).length;
}

const HEDGES =
	/^(?:reportedly|allegedly|apparently|perhaps|possibly|probably|maybe|likely|supposedly|seemingly)$/;

/** What the grammar of a clause makes of it: modals, negation, conditions, hedges. */
export function modalityOf(clause: Clause): Fact['modality'] {
	const { tree } = clause;
	const finite = tree.tokens[clause.finite];
	const word = finite?.text.toLowerCase() ?? '';
	const mark = (tree.children[clause.head] ?? []).map(
		(i) => tree.tokens[i]?.text.toLowerCase() ?? ''
	);
	if (mark.includes('if') || mark.includes('unless') || mark.includes('whether'))
		return 'conditional';
	if (clause.negated) return 'denied';
	if (/^(?:would|should)$|^['’]d$/.test(word) && finite?.xpos === 'MD') return 'conditional';
	if (/^(?:could|may|might)$/.test(word)) return 'possible';
	if (/^(?:will|shall|wo)$|^['’]ll$/.test(word)) return 'intended';
	if (mark.some((w) => HEDGES.test(w))) return 'possible';
	return 'asserted';
}

/** Standing of a clause at a place. */
export function standingOf(view: View, clause: Clause): Standing {
	const span = tokenSpan(clause.tree, clause.finite, clause.finite);
	return { claimant: claimantAt(view, span), modality: modalityOf(clause) };
}

/** The smallest finite clause that holds the token among its words, or null. */
export function clauseAround(clauses: readonly Clause[], token: number): Clause | null {
	let best: Clause | null = null;
	let size = Infinity;
	for (const clause of clauses) {
		const tokens = ownTokens(clause) ?? clauseTokens(clause);
		if (tokens.length < size && tokens.includes(token)) {
			best = clause;
			size = tokens.length;
		}
	}
	return best;
}

const memo = new WeakMap<Tree, readonly Clause[]>();

/** The clauses of a sentence, worked out once. */
export function clausesIn(view: View, sentence: number): readonly Clause[] {
	const tree = view.tree(sentence);
	const known = memo.get(tree);
	if (known) return known;
	const clauses = clausesOf(tree);
	memo.set(tree, clauses);
	return clauses;
}

/** The words of a run of tokens as they stand in the article. */
export function phrase(view: View, tree: Tree, first: number, last: number): Phrase {
	const span = tokenSpan(tree, first, last);
	return { text: view.slice(span), span };
}

/** The phrase that a token governs, without a clause after a comma. */
export function phraseOf(view: View, tree: Tree, head: number): Phrase {
	const tokens = subtree(tree, head);
	let end = tokens.length - 1;
	const comma = tokens.findIndex((i, n) => n > 0 && i > head && tree.tokens[i]?.text === ',');
	if (comma > 0) end = comma - 1;
	while (end > 0 && tree.tokens[tokens[end] as number]?.upos === 'PUNCT') end--;
	return phrase(view, tree, tokens[0] as number, tokens[end] as number);
}

/** The whole clause as it stands in the article, from its first kept token to its last. */
export function clausePhrase(view: View, clause: Clause): Phrase {
	const tokens = ownTokens(clause) ?? clauseTokens(clause, false);
	return phrase(view, clause.tree, tokens[0] as number, tokens[tokens.length - 1] as number);
}

/** Spans of the sentences that hold the places, in order, each once. */
export function sentencesOf(view: View, spans: readonly Span[]): Span[] {
	const found = new Set<number>();
	for (const [start, end] of spans) {
		let at = view.sentenceAt(start);
		if (at < 0) continue;
		for (; at < view.sentences.length; at++) {
			const sentence = view.sentences[at];
			if (!sentence || sentence.span[0] >= end) break;
			found.add(at);
		}
	}
	return [...found]
		.sort((a, b) => a - b)
		.map((at) => view.sentences[at]?.span)
		.filter((span) => span !== undefined);
}
