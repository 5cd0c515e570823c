import type { Sentence, Span, Token } from './types.ts';

/** A sentence's tokens with their children, for walking up and down. */
export interface Tree {
	readonly sentence: Sentence;
	readonly tokens: readonly Token[];
	/** Children of each token, in order. */
	readonly children: readonly (readonly number[])[];
	/** First and last token index of each token's subtree. */
	readonly reach: readonly (readonly [first: number, last: number])[];
}

/** Indexes a sentence. A head that points nowhere or in a circle is taken for a root. */
export function treeOf(sentence: Sentence): Tree {
	const { tokens } = sentence;
	const children: number[][] = tokens.map(() => []);
	tokens.forEach((token, i) => {
		if (token.head >= 0 && token.head !== i) children[token.head]?.push(i);
	});
	const reach = tokens.map((_, i): [number, number] => [i, i]);
	const seen = new Set<number>();
	const visit = (i: number): void => {
		if (seen.has(i)) return;
		seen.add(i);
		const own = reach[i] as [number, number];
		for (const child of children[i] as number[]) {
			visit(child);
			const theirs = reach[child] as [number, number];
			own[0] = Math.min(own[0], theirs[0]);
			own[1] = Math.max(own[1], theirs[1]);
		}
	};
	tokens.forEach((_, i) => visit(i));
	return { sentence, tokens, children, reach };
}

/** The first child of the token with one of the relations (subtypes included), or -1. */
export function childBy(tree: Tree, at: number, ...rels: readonly string[]): number {
	for (const child of tree.children[at] ?? []) {
		if (rels.includes(baseRel(tree.tokens[child] as Token))) return child;
	}
	return -1;
}

/** The relation without its subtype: `nsubj` for `nsubj:pass`. */
export function baseRel(token: Token): string {
	const colon = token.rel.indexOf(':');
	return colon < 0 ? token.rel : token.rel.slice(0, colon);
}

/** Indices of all tokens under `at`, itself included, in order. */
export function subtree(tree: Tree, at: number): number[] {
	const out: number[] = [];
	const visit = (i: number): void => {
		if (out.length > tree.tokens.length) return;
		out.push(i);
		for (const child of tree.children[i] ?? []) visit(child);
	};
	visit(at);
	return out.sort((a, b) => a - b);
}

/** The span of a run of tokens, both ends included. */
export function tokenSpan(tree: Tree, first: number, last: number): Span {
	return [(tree.tokens[first] as Token).span[0], (tree.tokens[last] as Token).span[1]];
}

/** Index of the first token that begins at or after the offset, or the number of tokens. */
export function tokenAt(tree: Tree, offset: number): number {
	let low = 0;
	let high = tree.tokens.length;
	while (low < high) {
		const mid = (low + high) >> 1;
		if ((tree.tokens[mid] as Token).span[1] <= offset) low = mid + 1;
		else high = mid;
	}
	return low;
}

/** First and last token indices that lie within the span, or null where none does. */
export function tokensWithin(tree: Tree, span: Span): readonly [number, number] | null {
	const first = tokenAt(tree, span[0]);
	let last = first - 1;
	while (last + 1 < tree.tokens.length && (tree.tokens[last + 1] as Token).span[1] <= span[1]) {
		last++;
	}
	return last < first ? null : [first, last];
}

/** The token of a run that governs the rest: its head lies outside. */
export function headOf(tree: Tree, first: number, last: number): number {
	for (let i = first; i <= last; i++) {
		const { head, upos } = tree.tokens[i] as Token;
		if ((head < first || head > last) && upos !== 'PUNCT') return i;
	}
	return first;
}
