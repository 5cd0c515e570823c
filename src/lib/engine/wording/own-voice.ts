import { verbForms } from '../lexicon/verb-forms.ts';
import { baseRel, type Tree } from '../tree.ts';
import type { Entity, Token } from '../types.ts';
import type { View } from '../view.ts';

/** Words by which one speaks of oneself alone; "we" may be anybody. */
const OWN = /^(?:i|me|my|myself)$/;

/**
 * Whose "I" stands in a sentence of an interview's answers: the one who answers there. Null outside of answers,
 * where the sentence quotes somebody else, or where the article does not say who answers.
 */
export function ownVoice(view: View, sentence: number): Entity | null {
	const [only, ...others] = view.attributionsIn(sentence);
	if (!only?.answer || others.length > 0 || !(only.source ?? only.answer.named)) return null;
	if (view.quotationsIn(sentence).length > 0) return null;
	const entity = view.entity(only.entity);
	return entity?.named && entity.label === 'person' ? entity : null;
}

/** The name of the one who answers in a sentence of an interview, whether or not it speaks of "I"; null where nobody does. */
export function answererOf(view: View, sentence: number): string | null {
	return ownVoice(view, sentence)?.name ?? null;
}

/** True where the word is one's own "I", "me", "my" or "myself". */
export function isOwnWord(text: string): boolean {
	return OWN.test(text.toLowerCase());
}

/** The pronoun for an own word of one who has been named, by the form that it had; null where none is known. */
export function asThird(word: string, pronoun: Entity['pronoun']): string | null {
	if (pronoun !== 'he' && pronoun !== 'she') return null;
	const [he, she] = THIRD[word] ?? [];
	return (pronoun === 'he' ? he : she) ?? null;
}

const THIRD: Readonly<Record<string, readonly [string, string]>> = {
	i: ['he', 'she'],
	me: ['him', 'her'],
	my: ['his', 'her'],
	myself: ['himself', 'herself']
};

const HELPERS: Readonly<Record<string, string>> = {
	am: 'is',
	'’m': ' is',
	have: 'has',
	'’ve': ' has',
	do: 'does',
	'’ll': ' will'
};

/**
 * The verbs of which "I" is the subject in the forms that go with "he" and "she", by token; null where one of
 * them cannot be told.
 */
export function verbsInThird(
	tree: Tree,
	subject: number,
	kept: ReadonlySet<number>
): ReadonlyMap<number, string> | null {
	const out = new Map<number, string>();
	const { head, rel } = tree.tokens[subject] as Token;
	if (!rel.startsWith('nsubj') || head < 0) return null;
	for (const verb of withConjuncts(tree, head)) {
		const at = finiteOf(tree, verb);
		if (at < 0 || !kept.has(at)) continue;
		const form = inThird(tree.tokens[at] as Token);
		if (form === null) return null;
		out.set(at, form);
	}
	return out;
}

/** A verb and those joined to it that have no subject of their own. */
function withConjuncts(tree: Tree, head: number): number[] {
	const more = (tree.children[head] ?? []).filter((i) => {
		const kids = (tree.children[i] ?? []).map((k) => tree.tokens[k]?.rel ?? '');
		return tree.tokens[i]?.rel === 'conj' && !kids.some((rel) => /^(?:nsubj|expl)/.test(rel));
	});
	return [head, ...more.flatMap((i) => withConjuncts(tree, i))];
}

/** The finite word of a verb or predicate; -1 where it has none ("wanting"). */
function finiteOf(tree: Tree, head: number): number {
	const chain = [head, ...(tree.children[head] ?? [])].filter(
		(i) => i === head || /^(?:aux|cop)$/.test(baseRel(tree.tokens[i] as Token))
	);
	return chain.sort((a, b) => a - b).find((i) => isFinite(tree.tokens[i] as Token)) ?? -1;
}

function isFinite({ xpos }: Token): boolean {
	return /^(?:VBP|VBD|VBZ|MD)$/.test(xpos);
}

function inThird({ text, xpos, lemma }: Token): string | null {
	const word = text.toLowerCase().replace("'", '’');
	if (word === '’d') return xpos === 'MD' ? ' would' : ' had';
	const helper = HELPERS[word];
	if (helper !== undefined) return helper;
	if (xpos === 'VBD' || xpos === 'MD') return text;
	if (xpos !== 'VBP' || word.startsWith('’')) return null;
	return verbForms(lemma.toLowerCase())[1] ?? null;
}
