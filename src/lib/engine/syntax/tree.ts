import type { Sentence, Span, Token } from '../types.ts';

/** What these functions need of a sentence. */
type Tokens = Pick<Sentence, 'tokens'>;

/** Index of the token that governs the sentence, or -1 where it has no token. */
export function root(sentence: Tokens): number {
	return sentence.tokens.findIndex((token) => token.head < 0);
}

/**
 * Indices of the direct dependents of token `i`, from left to right; with `rels`, only those whose
 * relation is one of them. A relation without a subtype stands for all its subtypes: `nsubj` finds
 * `nsubj:pass` too.
 */
export function children(sentence: Tokens, i: number, ...rels: readonly string[]): number[] {
	const found: number[] = [];
	sentence.tokens.forEach((token, k) => {
		if (token.head === i && (rels.length === 0 || rels.some((rel) => isRel(token, rel)))) {
			found.push(k);
		}
	});
	return found;
}

/** The first dependent of token `i` with one of the relations, or -1. */
export function child(sentence: Tokens, i: number, ...rels: readonly string[]): number {
	return sentence.tokens.findIndex(
		(token) => token.head === i && rels.some((rel) => isRel(token, rel))
	);
}

/** True where the token has the relation, or a subtype of it. */
export function isRel(token: Pick<Token, 'rel'>, rel: string): boolean {
	return token.rel === rel || (token.rel.startsWith(rel) && token.rel[rel.length] === ':');
}

/** Indices of token `i` and of all that depends on it, ascending. Time is linear. */
export function descendants(sentence: Tokens, i: number): number[] {
	const { tokens } = sentence;
	const inside = new Int8Array(tokens.length);
	inside[i] = 1;
	tokens.forEach((_, start) => {
		const path: number[] = [];
		let at = start;
		while (at >= 0 && inside[at] === 0 && path.length <= tokens.length) {
			path.push(at);
			at = tokens[at]?.head ?? -1;
		}
		const found = at >= 0 && inside[at] === 1 ? 1 : -1;
		for (const k of path) inside[k] = found;
	});
	return tokens.flatMap((_, k) => (inside[k] === 1 ? [k] : []));
}

/**
 * Place in the article of token `i` and all that depends on it, from the first to the last of them.
 * Where the tree is not projective, tokens in between belong to others.
 */
export function subtree(sentence: Tokens, i: number): Span {
	const indices = descendants(sentence, i);
	const first = sentence.tokens[indices[0] ?? i];
	const last = sentence.tokens[indices[indices.length - 1] ?? i];
	return [first?.span[0] ?? 0, last?.span[1] ?? 0];
}

/** Indices from token `i` up to the root, `i` first. */
export function ancestors(sentence: Tokens, i: number): number[] {
	const path: number[] = [];
	let at = i;
	while (at >= 0 && path.length < sentence.tokens.length) {
		path.push(at);
		at = sentence.tokens[at]?.head ?? -1;
	}
	return path;
}

/** True where `above` governs `i`, directly or not, or is `i` itself. */
export function governs(sentence: Tokens, above: number, i: number): boolean {
	return ancestors(sentence, i).includes(above);
}
