import { subtree, type Tree } from '../tree.ts';
import type { Token } from '../types.ts';
import type { View } from '../view.ts';
import { clauseTokens, type Clause, type Part } from './clause.ts';
import { settle } from './settle.ts';

/** Words that make a statement hold only with what stands beside them: "the highest in the constituency". */
const BOUND =
	/^(?:only|first|last|never|no|none|not|few|fewer|less|all|every|each|both|any|hardly|barely|most|least)$/i;
/** Clauses without which the rest would say more than the article does. */
const CONDITION = /^(?:if|unless|until|till|so|except|than|as|whether|like|lest)$/i;
/** Phrases of time, place and circumstance, which a verb with its object can do without. */
const SETTING =
	/^(?:in|on|at|during|after|before|since|following|amid|throughout|over|near|despite|over|within)$/i;
/** Adverbs that tie a clause to what was said before it. */
const TYING =
	/^(?:instead|later|earlier|then|subsequently|eventually|finally|again|there|here|now|currently|already|also|so|thus)$/i;

const known = new WeakMap<Clause, WeakMap<View, Map<string, Clause>>>();

/**
 * The clause without the phrases that nobody could understand who sees it alone ("near the area", "this
 * weekend", "after that match"), where what is left is sound and still true by the article; else the
 * clause as it is.
 *
 * @param asked tokens that a question takes away, which need not be understood and are not dropped
 * @param named entities that the words around name, so that a pronoun for one of them is clear
 */
export function standalone(
	view: View,
	clause: Clause,
	asked: ReadonlySet<number> = new Set(),
	named: readonly string[] = []
): Clause {
	const byView = known.get(clause) ?? new WeakMap<View, Map<string, Clause>>();
	known.set(clause, byView);
	const byAnswer = byView.get(view) ?? new Map<string, Clause>();
	byView.set(view, byAnswer);
	const answer = [...asked, ...named].join(',');
	const found = byAnswer.get(answer) ?? find(view, clause, asked, named);
	byAnswer.set(answer, found);
	return found;
}

function find(
	view: View,
	whole: Clause,
	asked: ReadonlySet<number>,
	named: readonly string[]
): Clause {
	const clause = withoutOpening(view, whole, asked, named);
	const isClear = (one: Clause): boolean =>
		settle(
			view,
			one.tree,
			clauseTokens(one, false).filter((i) => !asked.has(i)),
			{ known: named }
		) !== null;
	if (clause.negated || isClear(clause)) return clause;
	const fits = (one: Clause): boolean =>
		isClear(one) && keepsVerb(one) && !isHeld(one) && !hangs(one);
	// "Early in the game" says in which of them it was: no statement of one game is one of all.
	const isSetting = (i: number): boolean => {
		const { upos, lemma } = clause.tree.tokens[i] as Token;
		const kids = (clause.tree.children[i] ?? []).map((k) => clause.tree.tokens[k]?.text ?? '');
		return upos === 'NOUN' && kids.includes('the') && view.isOneOfSeveral(lemma.toLowerCase());
	};
	const loose = looseParts(clause)
		.filter((tokens) => !tokens.some((i) => asked.has(i) || isSetting(i)))
		.reverse();
	for (const tokens of loose) {
		const one = without(clause, tokens);
		if (fits(one)) return one;
	}
	let less = clause;
	for (const tokens of loose) {
		less = without(less, tokens);
		if (fits(less)) return less;
	}
	return clause;
}

/** What else was done meanwhile, or a time that only the sentence before makes clear, before the subject. */
const MEANWHILE = /^(?:after|when|while|before|as|once|during|in|on|at|later|that|the)$/i;

function withoutOpening(
	view: View,
	clause: Clause,
	asked: ReadonlySet<number>,
	named: readonly string[]
): Clause {
	const { tree, front } = clause;
	if (front.length === 0 || tree.tokens[clause.finite]?.xpos !== 'VBD') return clause;
	if (clause.negated || isHeld(clause)) return clause;
	const stays = ({ rel, tokens }: Part): boolean => {
		const opening =
			tokens.map((i) => tree.tokens[i]?.text ?? '').find((word) => /\p{L}/u.test(word)) ?? '';
		if (tokens.some((i) => asked.has(i)) || !MEANWHILE.test(opening)) return true;
		if (rel === 'advcl') return CONDITION.test(opening) && opening.toLowerCase() !== 'as';
		const isSeveral = tokens.some((i) => view.isOneOfSeveral(tree.tokens[i]?.lemma ?? ''));
		return rel !== 'obl' || isSeveral || settle(view, tree, tokens, { known: named }) !== null;
	};
	return front.every(stays) ? clause : { ...clause, front: front.filter(stays) };
}

/** A statement that a phrase bounds cannot do without it. */
function isHeld(clause: Clause): boolean {
	return clauseTokens(clause, false).some((i) => {
		const { text, xpos } = clause.tree.tokens[i] as Token;
		return BOUND.test(text) || /^(?:JJS|RBS)$/.test(xpos);
	});
}

/** A comma that follows what was left out began something about it: "before the canvas, by a French painter". */
function hangs({ tree, body, dropped = [] }: Clause): boolean {
	const gone = new Set(dropped);
	return body.some(
		(i) =>
			(tree.tokens[i]?.text === ',' && gone.has(i - 1)) ||
			(gone.has(i + 1) &&
				isSpan(tree, i) &&
				/^(?:after|before)$/i.test(tree.tokens[i + 1]?.text ?? ''))
	);
}

/** "A week" before "after the vote": how long after says nothing without it. */
function isSpan(tree: Tree, i: number): boolean {
	return /^(?:second|minute|hour|day|week|month|year|decade)s?$/i.test(tree.tokens[i]?.text ?? '');
}

/** Tokens of each phrase that may go, in the order of the sentence. */
function looseParts(clause: Clause): (readonly number[])[] {
	const { tree, parts } = clause;
	const whole = parts.filter((part) => isLoose(tree, part)).map(({ tokens }) => tokens);
	const inner = parts.flatMap((part) => relatives(tree, part));
	return [...inner, ...whole].sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

function isLoose(tree: Tree, { rel, head, tokens }: Part): boolean {
	const first = tree.tokens[tokens[0] as number] as Token;
	if (rel === 'advmod') return tokens.length === 1 && TYING.test(first.text);
	if (rel === 'advcl') {
		const opening = tokens.slice(0, 2).map((i) => tree.tokens[i]?.text ?? '');
		return !opening.some((word) => CONDITION.test(word));
	}
	if (rel !== 'obl') return false;
	return (
		/^obl:(?:tmod|unmarked)$/.test((tree.tokens[head] as Token).rel) || SETTING.test(first.text)
	);
}

/** What after a comma only adds to a name: ", who helped him leave", ", another student of ozone". */
function relatives(tree: Tree, { tokens }: Part): (readonly number[])[] {
	return tokens.flatMap((i) => {
		if (!/^(?:acl:relcl|appos)$/.test(tree.tokens[i]?.rel ?? '')) return [];
		const inside = subtree(tree, i);
		const first = inside[0] as number;
		const isAfterComma = tree.tokens[first]?.text === ',' || tree.tokens[first - 1]?.text === ',';
		return isAfterComma ? [inside] : [];
	});
}

function without(clause: Clause, tokens: readonly number[]): Clause {
	const gone = new Set(tokens);
	const first = Math.min(...tokens);
	if (clause.tree.tokens[first - 1]?.text === ',') gone.add(first - 1);
	return {
		...clause,
		body: clause.body.filter((i) => !gone.has(i)),
		parts: clause.parts
			.map((part) => ({ ...part, tokens: part.tokens.filter((i) => !gone.has(i)) }))
			.filter(({ head }) => !gone.has(head)),
		dropped: [...(clause.dropped ?? []), ...gone]
	};
}

/** The verb still has what it needs: an object, a second phrase, a helper of the passive, or it is no verb. */
function keepsVerb({ tree, head, passive, parts }: Clause): boolean {
	if (passive || tree.tokens[head]?.upos !== 'VERB') return true;
	return parts.some(({ rel }) => /^(?:obj|iobj|obl|xcomp|ccomp)$/.test(rel));
}
