import { choose, type Candidate } from '../distractors/candidate.ts';
import { stem as stemOf } from '../quality/alike.ts';
import { salience } from '../quality/salience.ts';
import { baseRel, childBy, type Tree } from '../tree.ts';
import type { Entity, Sentence, Token } from '../types.ts';
import type { View } from '../view.ts';
import { excerpt } from '../wording/excerpt.ts';
import { nameOf } from '../wording/names.ts';
import { isAnswer } from '../wording/spoken.ts';
import { key, type Bench, type Draft } from './draft.ts';
import { spokenGapStem } from './gap-text.ts';

/** What is said of something in an answer of an interview, left out among words that the answers have elsewhere. */
export function spokenGap(bench: Bench, sentence: Sentence): Draft | null {
	const { view } = bench;
	if (!isAnswer(view, sentence.index) || isAsked(view, sentence)) return null;
	const who = answererOf(view, sentence.index);
	for (const [i, token] of [...sentence.tokens.entries()].reverse()) {
		const kind = kindOf(view.tree(sentence.index), i);
		if (!kind || !isPlain(token)) continue;
		const stem = spokenGapStem(view, sentence.index, token.span, who && nameOf(view, who));
		if (!stem) continue;
		const others = othersOf(bench, sentence, token, kind);
		const wrong = choose(others, [token.text], 3, bench.chance(`gap:${token.span[0]}`));
		if (wrong.length < 3) continue;
		return {
			kind: 'gap',
			skill: 'words',
			process: 'interpret',
			response: 'one',
			rule: `gap/said-${kind}`,
			fact: `gap:${token.span[0]}`,
			stem,
			options: [key(token.text, 'This is the word in the interview.', token.span), ...wrong],
			order: 'free',
			evidence: [sentence.span],
			takeaway: `The word in the interview is “${token.text}”.`,
			difficulty: 0.5,
			// Words for things are often told by what can be done to them: those are drawn where they are asked for.
			worth: (kind === 'quality' ? 0.36 : 0.3) + (salience(view, sentence.index) - 0.5) * 0.1,
			asks: [`sentence:${sentence.index}`, `words:${sentence.span[0]}`]
		};
	}
	return null;
}

/** Who answers in the sentence, where the interview says so. */
function answererOf(view: View, sentence: number): Entity | null {
	const [said] = view.attributionsIn(sentence);
	return (said?.answer && view.entity(said.entity)) || null;
}

function isAsked(view: View, { span, block }: Sentence): boolean {
	return (
		!/[.!]\W*$/.test(view.slice(span)) ||
		/\?\W*$/.test(view.slice(view.blocks[block]?.span ?? span))
	);
}

function isPlain({ text }: Token): boolean {
	return /^\p{Ll}{4,}$/u.test(text);
}

type Kind = 'quality' | 'thing';

/** A predicate that says what something is like, or the thing that a verb does something to; else null. */
function kindOf(tree: Tree, i: number): Kind | null {
	const token = tree.tokens[i] as Token;
	const head = tree.tokens[token.head];
	const kids = (tree.children[i] ?? []).map((k) => tree.tokens[k] as Token);
	if (token.xpos === 'JJ') {
		const linked = childBy(tree, i, 'cop') >= 0 && childBy(tree, i, 'nsubj') >= 0;
		const became = token.rel === 'xcomp' && /^(?:become|get|remain|seem)$/.test(head?.lemma ?? '');
		const bare = kids.every(({ rel }) => /^(?:cop|nsubj|advmod|aux|punct|mark|cc|advcl)/.test(rel));
		return (linked || became) && bare ? 'quality' : null;
	}
	if (!/^NNS?$/.test(token.xpos) || head?.upos !== 'VERB') return null;
	const bare = kids.every(({ rel, text }) => /^(?:punct|amod|case)$/.test(rel) || isThe(text));
	return bare && /^(?:obj|obl)$/.test(baseRel(token)) ? 'thing' : null;
}

/** "A" and "an" would tell some options from others. */
function isThe(text: string): boolean {
	return /^(?:the|my|our|his|her|their|your)$/i.test(text);
}

function othersOf({ view }: Bench, own: Sentence, key: Token, kind: Kind): Candidate[] {
	const here = new Set(own.tokens.map(({ lemma }) => stemOf(lemma.toLowerCase())));
	const seen = new Set<string>();
	return view.sentences.flatMap(({ index, tokens }): Candidate[] => {
		if (index === own.index || !isAnswer(view, index)) return [];
		const tree = view.tree(index);
		return tokens.flatMap((token, i): Candidate[] => {
			const lemma = stemOf(token.lemma.toLowerCase());
			if (token.xpos !== key.xpos || !isPlain(token) || here.has(lemma) || seen.has(lemma))
				return [];
			const often = view.isUsedOften(token.lemma.toLowerCase());
			const alike = kind === 'quality' ? isSaidOf(tree, i) : kindOf(tree, i) === 'thing';
			if (!alike && !often) return [];
			seen.add(lemma);
			return [
				{
					text: token.text,
					why: `The interview has this word elsewhere: ${excerpt(view, token.span)}.`,
					origin: 'article',
					from: token.span,
					pull: 0.4 + (alike ? 0.2 : 0) + (often ? 0.2 : 0)
				}
			];
		});
	});
}

function isSaidOf(tree: Tree, i: number): boolean {
	return childBy(tree, i, 'cop') >= 0 || /^(?:xcomp|conj)$/.test(tree.tokens[i]?.rel ?? '');
}
