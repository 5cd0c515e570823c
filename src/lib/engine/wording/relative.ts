import { baseRel, type Tree } from '../tree.ts';
import type { Token } from '../types.ts';
import { clauseWith, type Clause } from './clause.ts';
import { sharedClauses } from './shared-subject.ts';

/**
 * What a clause with "who" or "which" tells of the name right before it: "Ada Lind, who leads the study, ..."
 * tells that Ada Lind leads the study. Only after a comma, for without one it says which one is meant.
 */
export function relativeClauses(tree: Tree, head: number): Clause[] {
	const verb = tree.tokens[head] as Token;
	if (verb.rel !== 'acl:relcl') return [];
	const pronoun = (tree.children[head] ?? []).find((i) => {
		const { text, rel } = tree.tokens[i] as Token;
		return /^nsubj(?:|:pass)$/.test(rel) && /^(?:who|which)$/i.test(text);
	});
	if (pronoun === undefined || tree.tokens[pronoun - 1]?.text !== ',') return [];
	const name = nameBefore(tree, pronoun - 1);
	if (!name || !isOf(tree, verb.head, name)) return [];
	const subject = name.find((i) => !name.includes(tree.tokens[i]?.head ?? -1));
	if (subject === undefined) return [];
	const clause = clauseWith(tree, head, subject, name, pronoun);
	if (!clause) return [];
	const told: Clause = { ...clause, rel: 'conj', shared: true };
	return [told, ...sharedClauses(told)];
}

/** The tokens of the proper name that ends at a comma, with its article. */
function nameBefore({ tokens }: Tree, comma: number): readonly number[] | null {
	let first = comma;
	while (tokens[first - 1]?.upos === 'PROPN') first--;
	if (first === comma) return null;
	if (/^[’'](?:s)?$|^(?:of|and|or)$/i.test(tokens[first - 1]?.text ?? '')) return null;
	if (/^the$/i.test(tokens[first - 1]?.text ?? '')) first--;
	return Array.from({ length: comma - first }, (_, n) => first + n);
}

/** The clause hangs on the name, or on what the name stands beside: "the musician Tess Hallam, who". */
function isOf(tree: Tree, governor: number, name: readonly number[]): boolean {
	if (name.includes(governor)) return true;
	return name.some((i) => {
		const token = tree.tokens[i] as Token;
		return token.head === governor && /^(?:appos|flat|nmod:desc)$/.test(baseRel(token));
	});
}
