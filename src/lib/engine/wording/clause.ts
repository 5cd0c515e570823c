import { baseRel, subtree, type Tree } from '../tree.ts';
import type { Token } from '../types.ts';
import { relativeClauses } from './relative.ts';
import { sharedClauses } from './shared-subject.ts';

/** A finite clause with its subject, cut loose from the clauses beside it. Token indices throughout. */
export interface Clause {
	readonly tree: Tree;
	/** The verb, or the predicate noun or adjective of a clause with "be". */
	readonly head: number;
	/** The head of the subject. */
	readonly subject: number;
	readonly subjectTokens: readonly number[];
	/** The finite verb or auxiliary. */
	readonly finite: number;
	/** True where the finite verb is neither an auxiliary nor "be", so that a question needs "do". */
	readonly lexical: boolean;
	readonly passive: boolean;
	readonly negated: boolean;
	/** Phrases before the subject ("In 2019", "After the vote"). */
	readonly front: readonly Part[];
	/** Everything after the subject but the finite word, in order. */
	readonly body: readonly number[];
	/** Phrases in the body that hang on the head, in order. */
	readonly parts: readonly Part[];
	/** Relation of the head: `root`, `ccomp`, `conj`, `advcl`, ... */
	readonly rel: string;
	/** Tokens of phrases that were taken out of it, where any were. */
	readonly dropped?: readonly number[];
	/** True where the subject stands elsewhere: "she rose and left the room", "Lind, who left the room". */
	readonly shared?: true;
}

/** A phrase of a clause: its head and all its tokens. */
export interface Part {
	readonly head: number;
	readonly rel: string;
	readonly tokens: readonly number[];
}

const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD']);
const DROPPED = new Set(['discourse', 'vocative', 'parataxis', 'dislocated', 'reparandum', 'list']);
/** Adverbs that tie a clause to the one before it. */
const TIES = new Set(
	(
		'also however then therefore thus meanwhile instead too moreover furthermore nevertheless ' +
		'nonetheless otherwise besides hence still though accordingly consequently additionally ' +
		'finally indeed again well'
	).split(' ')
);

/** All finite clauses with a subject of their own in the sentence, in order of their heads. */
export function clausesOf(tree: Tree): Clause[] {
	const out: Clause[] = [];
	for (let i = 0; i < tree.tokens.length; i++) {
		const clause = clauseAt(tree, i);
		const told = clause ? [clause, ...sharedClauses(clause)] : relativeClauses(tree, i);
		out.push(...told);
	}
	return out;
}

/** The clause whose verb or predicate is the token, or null where it heads no finite clause. */
export function clauseAt(tree: Tree, head: number): Clause | null {
	const subject =
		(tree.children[head] ?? []).find((i) => /^nsubj(?:|:pass)$/.test(tree.tokens[i]?.rel ?? '')) ??
		-1;
	if (subject < 0 || subject > head) return null;
	const clause = clauseWith(tree, head, subject, subtree(tree, subject));
	return clause && isCutApart(clause) ? null : clause;
}

/** "Lind, recalled because the other was ill, won": one comma between the two, so the verb is not the subject's. */
function isCutApart({ tree, subject, finite, passive }: Clause): boolean {
	if (tree.tokens[finite - 1]?.text !== ',' || passive || tree.tokens[finite]?.xpos !== 'VBD')
		return false;
	return tree.tokens.slice(subject, finite).filter(({ text }) => text === ',').length === 1;
}

/**
 * The same with a subject that may stand elsewhere before it.
 *
 * @param pronoun the word that stands for the subject in the clause itself: "who", "which"
 */
export function clauseWith(
	tree: Tree,
	head: number,
	subject: number,
	subjectTokens: readonly number[],
	pronoun = -1
): Clause | null {
	const kids = (tree.children[head] ?? []).filter((i) => i !== pronoun);
	const token = (i: number): Token => tree.tokens[i] as Token;
	const helpers = kids.filter((i) => ['aux', 'cop'].includes(baseRel(token(i))));
	const copular = helpers.some((i) => token(i).rel === 'cop');
	const chain = [...helpers, ...(copular ? [] : [head])].sort((a, b) => a - b);
	const finite = chain[0] as number;
	if (finite === undefined || finite < subject || !isFinite(token(finite))) return null;
	if (!copular && token(head).upos !== 'VERB' && token(head).upos !== 'AUX') return null;
	if (kids.some((i) => /^W(?:DT|P)/.test(token(i).xpos))) return null;
	const front: Part[] = [];
	const parts: Part[] = [];
	const body: number[] = [];
	let negated = false;
	for (const i of kids) {
		const rel = baseRel(token(i));
		if (i === subject || i === finite) continue;
		if (rel === 'advmod' && /^(?:not|n['’]t|never)$/i.test(token(i).text)) negated = true;
		// "Neither answered calls nor responded".
		if (/^(?:cc|advmod|det)$/.test(rel) && /^(?:neither|nor)$/i.test(token(i).text)) negated = true;
		if (isDropped(tree, head, i, copular)) continue;
		const tokens = subtree(tree, i);
		if (i < subject) front.push({ head: i, rel, tokens });
		else {
			body.push(...tokens);
			if (i > head || rel === 'advmod') parts.push({ head: i, rel, tokens });
		}
	}
	if (head !== finite) body.push(head);
	body.sort((a, b) => a - b);
	if (subjectTokens.some((i) => i > finite && i < head)) return null;
	return {
		tree,
		head,
		subject,
		subjectTokens,
		finite,
		lexical: !copular && finite === head && token(head).lemma.toLowerCase() !== 'be',
		passive:
			token(subject).head === head
				? token(subject).rel === 'nsubj:pass'
				: helpers.some((i) => token(i).rel === 'aux:pass'),
		negated,
		front,
		body,
		parts,
		rel: token(head).rel
	};
}

function isFinite(token: Token): boolean {
	return FINITE.has(token.xpos);
}

function isDropped(tree: Tree, head: number, i: number, copular: boolean): boolean {
	const token = tree.tokens[i] as Token;
	const rel = baseRel(token);
	if (DROPPED.has(rel)) return true;
	if (rel === 'mark') return i < head && token.text.toLowerCase() !== 'to';
	if (rel === 'cc') return true;
	if (rel === 'punct') return token.text !== ',' || i < head;
	if (rel === 'advmod') return TIES.has(token.text.toLowerCase());
	if (rel === 'conj') {
		const clausal = token.upos === 'VERB' || token.upos === 'AUX';
		const kids = (tree.children[i] ?? []).map((k) => baseRel(tree.tokens[k] as Token));
		return clausal || !copular || kids.some((r) => ['nsubj', 'cop', 'aux'].includes(r));
	}
	return false;
}

/** All tokens of the clause as they stand in the text: front, subject, finite, body. */
export function clauseTokens(clause: Clause, withFront = true): number[] {
	return [
		...(withFront ? clause.front.flatMap((p) => p.tokens) : []),
		...clause.subjectTokens,
		clause.finite,
		...clause.body
	].sort((a, b) => a - b);
}

/** The tokens of the clause as the article has it: those taken out of it too. */
export function wholeTokens(clause: Clause): number[] {
	return [...clauseTokens(clause, false), ...(clause.dropped ?? [])].sort((a, b) => a - b);
}
