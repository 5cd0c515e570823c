import { baseRel, childBy, subtree, type Tree } from '../tree.ts';
import type { DesignationFact, Phrase, Token } from '../types.ts';
import type { View } from '../view.ts';
import type { Clause } from '../wording/clause.ts';
import { clausesIn, phraseOf, sentencesOf, standingOf } from './finder.ts';

const AS_VERBS = new Set(
	'classify designate label brand categorize categorise list recognize recognise register certify rank regard define'.split(
		' '
	)
);
/** Where the wording ends and the circumstances begin. */
const WHEN = /^(?:in|on|by|since|after|during|before|when|because|last|under|until)$/i;
const BARE_VERBS = new Set('declare name appoint elect crown dub'.split(' '));

/** What was officially called what: "classified as a weapon", "declared a national park". */
export function findDesignationFacts(view: View): DesignationFact[] {
	const out: DesignationFact[] = [];
	for (const sentence of view.sentences) {
		if (!view.askable(sentence.index)) continue;
		for (const clause of clausesIn(view, sentence.index)) {
			const fact = designationIn(view, clause);
			if (fact) out.push(fact);
		}
	}
	return out;
}

function designationIn(view: View, clause: Clause): DesignationFact | null {
	const { tree, head } = clause;
	const verb = (tree.tokens[head] as Token).lemma.toLowerCase();
	if (!AS_VERBS.has(verb) && !BARE_VERBS.has(verb)) return null;
	const object = clause.passive ? clause.subject : childBy(tree, head, 'obj');
	if (object < 0) return null;
	const as = AS_VERBS.has(verb) ? asPhrase(view, tree, head) : barePhrase(view, tree, head);
	if (!as) return null;
	const agent = clause.passive ? byPhrase(view, tree, head) : phraseOf(view, tree, clause.subject);
	const what = whatPhrase(view, tree, object, as.span[0]);
	if (!what) return null;
	return {
		id: `designation:${as.span[0]}`,
		kind: 'designation',
		evidence: sentencesOf(view, [what.span, as.span]),
		sentence: tree.sentence.index,
		...standingOf(view, clause),
		what,
		as,
		by: agent
	};
}

/** What stands after "as", within its quotation marks or without. */
function asPhrase(view: View, tree: Tree, verb: number): Phrase | null {
	const candidates = [verb, ...(tree.children[verb] ?? [])].flatMap((i) => tree.children[i] ?? []);
	for (const i of candidates) {
		const token = tree.tokens[i] as Token;
		const marks = (tree.children[i] ?? []).filter((k) =>
			['case', 'mark'].includes(baseRel(tree.tokens[k] as Token))
		);
		const as = marks.find((k) => tree.tokens[k]?.text.toLowerCase() === 'as');
		if (as === undefined || !['NOUN', 'PROPN', 'ADJ'].includes(token.upos)) continue;
		return trimmed(
			view,
			tree,
			subtree(tree, i).filter((k) => k > as)
		);
	}
	return null;
}

function barePhrase(view: View, tree: Tree, verb: number): Phrase | null {
	const named = childBy(tree, verb, 'xcomp');
	if (named < 0 || !['NOUN', 'PROPN'].includes((tree.tokens[named] as Token).upos)) return null;
	if (childBy(tree, named, 'mark') >= 0) return null;
	return trimmed(view, tree, subtree(tree, named));
}

/** What is called so, without the phrase that says what it is called. */
function whatPhrase(view: View, tree: Tree, object: number, end: number): Phrase | null {
	const tokens = subtree(tree, object).filter(
		(i) => (tree.tokens[i] as Token).span[1] <= end || i < object
	);
	const as = tokens.findIndex((i) => i > object && tree.tokens[i]?.text.toLowerCase() === 'as');
	return trimmed(view, tree, as < 0 ? tokens : tokens.slice(0, as));
}

function byPhrase(view: View, tree: Tree, verb: number): Phrase | null {
	for (const i of tree.children[verb] ?? []) {
		const by = childBy(tree, i, 'case');
		if (by < 0 || tree.tokens[by]?.text.toLowerCase() !== 'by') continue;
		return trimmed(
			view,
			tree,
			subtree(tree, i).filter((k) => k > by)
		);
	}
	return null;
}

function trimmed(view: View, tree: Tree, tokens: readonly number[]): Phrase | null {
	const kept: number[] = [];
	for (const i of tokens) {
		const token = tree.tokens[i] as Token;
		const last = kept[kept.length - 1];
		if (last !== undefined && (i !== last + 1 || token.text === ',' || WHEN.test(token.text)))
			break;
		if (token.upos === 'PUNCT' && kept.length === 0) continue;
		kept.push(i);
	}
	while (kept.length > 0 && tree.tokens[kept[kept.length - 1] as number]?.upos === 'PUNCT')
		kept.pop();
	const first = tree.tokens[kept[0] ?? -1];
	const end = tree.tokens[kept[kept.length - 1] ?? -1];
	if (!first || !end) return null;
	const span = [first.span[0], end.span[1]] as const;
	return { text: view.slice(span), span };
}
