import { subtree, type Tree } from '../tree.ts';
import type { Token } from '../types.ts';
import { wholeTokens, type Clause, type Part } from './clause.ts';
import { joinTokens, type Swaps } from './join.ts';
import { isCutFrom } from './shared-subject.ts';
import { capital, isBalanced, isWhole } from './tidy.ts';

/** Body tokens from which on a phrase of time or place goes first, not last. */
const LONG = 9;

/**
 * Turns a clause into a question: the question words first, the finite verb before the subject
 * ("do" where English needs it), the answer's tokens left out.
 *
 * @param wh question words, e.g. "When", "How many people"
 * @param answer tokens that the answer takes away
 * @returns the question with its mark, or null where no sound one can be made
 */
export function askClause(
	text: string,
	clause: Clause,
	wh: string,
	answer: ReadonlySet<number>,
	swaps: Swaps = new Map()
): string | null {
	const { tree } = clause;
	const token = (i: number): Token => tree.tokens[i] as Token;
	const keep = (tokens: readonly number[]): number[] => tokens.filter((i) => !answer.has(i));
	const join = (tokens: readonly number[], more: Swaps = swaps): string =>
		joinTokens(text, tree, tokens, more);
	if (/^['’]/.test(token(clause.finite).text)) return null;
	const front = frontPhrases(clause, answer);
	if (front === null || !isCutFrom(text, clause, wholeTokens(clause))) return null;
	const tail = front.map((part) => join(part.tokens)).filter(Boolean);
	const early = clause.body.length > LONG && tail.length > 0;
	const late = early ? [] : tail;
	const end = (parts: readonly string[]): string | null => {
		const asked = parts.filter(Boolean).join(' ').replace(/,$/, '');
		const body = capital(early ? `${tail.join(' ')}, ${lower(asked)}` : asked);
		return isWhole(body) && isBalanced(body) ? `${body}?` : null;
	};
	const trailing = trailingClauses(clause, answer);
	const asked = clause.subjectTokens.some((i) => answer.has(i));
	if (asked) {
		const subject = keep(clause.subjectTokens);
		const rest = join(
			[clause.finite, ...clause.body].filter((i) => !trailing.has(i)).sort((a, b) => a - b)
		);
		return end([wh, join(subject), rest, ...late]);
	}
	const body = keep(clause.body).filter((i) => !trailing.has(i));
	const subject = join(plainSubject(clause));
	if (subject === '' || subject.includes(',')) return null;
	if (!clause.lexical) {
		return end([wh, lower(join([clause.finite])), subject, join(body), ...late]);
	}
	const verb = token(clause.finite);
	// "I" stands for a name here.
	const isOne = verb.xpos === 'VBZ' || token(clause.subject).text === 'I';
	const did = verb.xpos === 'VBD' ? 'did' : isOne ? 'does' : 'do';
	const bare = new Map([...swaps, [clause.finite, verb.lemma.toLowerCase()]]);
	return end([
		wh,
		did,
		subject,
		join(
			[clause.finite, ...body].sort((a, b) => a - b),
			bare
		),
		...late
	]);
}

/** The subject without what only adds to it: "Ada Lind, an engineer of 30," is Ada Lind. */
function plainSubject({ tree, subject, subjectTokens }: Clause): readonly number[] {
	const added = (tree.children[subject] ?? []).filter((i) => {
		const comma = subtree(tree, i)[0] ?? 0;
		const isAfter = tree.tokens[comma]?.text === ',' || tree.tokens[comma - 1]?.text === ',';
		return isAfter && i > subject && /^(?:appos|acl|acl:relcl)$/.test(tree.tokens[i]?.rel ?? '');
	});
	const first = Math.min(...added);
	if (added.length === 0 || !isNamed(tree, subject, first)) return subjectTokens;
	const from = Math.min(...added.map((i) => subtree(tree, i)[0] ?? i));
	const gone = new Set(added.flatMap((i) => subtree(tree, i)));
	if (tree.tokens[from - 1]?.text === ',') gone.add(from - 1);
	const rest = subjectTokens.filter((i) => !gone.has(i));
	return rest.filter((i) => i < from || tree.tokens[i]?.text !== ',');
}

/** A name, or a noun that what stands before the comma says enough of: "the pensioners’ party". */
function isNamed(tree: Tree, subject: number, end: number): boolean {
	if (tree.tokens[subject]?.upos === 'PROPN') return true;
	const kids = (tree.children[subject] ?? []).filter((i) => i < end);
	return kids.some((i) => /^(?:amod|compound|nmod)/.test(tree.tokens[i]?.rel ?? ''));
}

/** Tokens of clauses that only add something after a comma: a question is clearer without them. */
function trailingClauses(clause: Clause, answer: ReadonlySet<number>): Set<number> {
	const out = new Set<number>();
	for (const part of clause.parts) {
		const first = part.tokens[0] ?? 0;
		const comma =
			clause.tree.tokens[first]?.text === ',' || clause.tree.tokens[first - 1]?.text === ',';
		if (part.rel !== 'advcl' || !comma || part.tokens.some((i) => answer.has(i))) continue;
		for (const i of part.tokens) out.add(i);
	}
	return out;
}

/** Phrases before the subject that may follow at the end; null where one makes the rest conditional. */
function frontPhrases(clause: Clause, answer: ReadonlySet<number>): Part[] | null {
	const out: Part[] = [];
	for (const part of clause.front) {
		if (part.tokens.some((i) => answer.has(i))) continue;
		const first = (clause.tree.tokens[part.tokens[0] as number] as Token).text.toLowerCase();
		if (['if', 'unless', 'without', 'had', 'should', 'whether', 'even'].includes(first))
			return null;
		if (first === 'with' && /^(?:would|could|might)$/i.test(finiteOf(clause))) return null;
		if (part.rel === 'obl' && part.tokens.length <= 7) out.push(part);
	}
	return out;
}

function finiteOf({ tree, finite }: Clause): string {
	return tree.tokens[finite]?.text ?? '';
}

function lower(text: string): string {
	return text.replace(/^\p{Lu}/u, (c) => c.toLowerCase());
}
