import { OPPOSITES } from '../lexicon/opposites.ts';
import { baseRel } from '../tree.ts';
import type { Option, Sentence, Token } from '../types.ts';
import type { View } from '../view.ts';
import { gapStem } from './gap-text.ts';
import { key, type Bench, type Draft, type Maker } from './draft.ts';

const PARTS = new Set(['NN', 'NNS', 'JJ', 'VBD', 'VBN', 'VBZ']);

/** A word left out of a sentence, among words of the same form that the article uses elsewhere. */
export const makeGap: Maker = (bench) => {
	const { view } = bench;
	const lexicon = bench.once('gap:words', () => wordsOf(view));
	return view.sentences.flatMap((sentence) => {
		if (!view.askable(sentence.index)) return [];
		const draft = draw(bench, sentence, lexicon);
		return draft ? [draft] : [];
	});
};

interface Word {
	readonly text: string;
	readonly xpos: string;
	readonly lemma: string;
	readonly span: Token['span'];
	readonly count: number;
}

function draw(
	bench: Bench,
	sentence: Sentence,
	lexicon: ReadonlyMap<string, readonly Word[]>
): Draft | null {
	const { view } = bench;
	const own = new Set(sentence.tokens.map((t) => t.lemma.toLowerCase()));
	for (const token of candidates(view, sentence)) {
		const stem = gapStem(view, sentence.index, token.span, 'word');
		if (!stem) return null;
		const text = token.text;
		const opposite = OPPOSITES.get(text.toLowerCase());
		if (!opposite) continue;
		const others = (lexicon.get(token.xpos) ?? []).filter(
			(word) =>
				!own.has(word.lemma.toLowerCase()) &&
				Math.abs(word.text.length - text.length) <= 4 &&
				word.text !== opposite
		);
		const random = bench.chance(`gap:${token.span[0]}`);
		const [first, second] = random.shuffle(others);
		const wrong: Option[] = [];
		wrong.push({
			text: opposite,
			correct: false,
			why: 'This would make the sentence say the opposite of what the article says.',
			origin: 'altered',
			from: token.span
		});
		for (const word of [first, second]) {
			if (word) {
				wrong.push({
					text: word.text,
					correct: false,
					why: 'The article uses this word elsewhere, not in this sentence.',
					origin: 'article',
					from: word.span
				});
			}
		}
		if (wrong.length < 3) continue;
		return {
			kind: 'gap',
			skill: 'words',
			process: 'interpret',
			response: 'one',
			rule: 'gap/opposite',
			fact: `gap:${token.span[0]}`,
			stem,
			options: [key(text, 'This is the word in the article.', token.span), ...wrong],
			order: 'free',
			evidence: [sentence.span],
			takeaway: `The word in the article is “${text}”.`,
			difficulty: 0.45,
			worth: 0.4,
			asks: [`sentence:${sentence.index}`]
		};
	}
	return null;
}

/** Words of the sentence that carry its sense, best first: the predicate, then others. */
function candidates(view: View, sentence: Sentence): Token[] {
	const named = new Set(
		view
			.mentionsIn(sentence.index)
			.filter((m) => m.form === 'name')
			.map((m) => m.head[0])
	);
	return sentence.tokens
		.filter(
			(t) =>
				PARTS.has(t.xpos) &&
				/^\p{Ll}{4,}$/u.test(t.text) &&
				!named.has(t.span[0]) &&
				baseRel(t) !== 'aux' &&
				baseRel(t) !== 'cop'
		)
		.sort((a, b) => Number(b.rel === 'root') - Number(a.rel === 'root'));
}

function wordsOf(view: View): Map<string, Word[]> {
	const byLemma = new Map<string, Word>();
	for (const sentence of view.sentences) {
		if (!view.askable(sentence.index)) continue;
		for (const token of sentence.tokens) {
			if (!PARTS.has(token.xpos) || !/^\p{Ll}{4,}$/u.test(token.text)) continue;
			const id = `${token.xpos}:${token.text}`;
			const known = byLemma.get(id);
			byLemma.set(
				id,
				known
					? { ...known, count: known.count + 1 }
					: { text: token.text, xpos: token.xpos, lemma: token.lemma, span: token.span, count: 1 }
			);
		}
	}
	const out = new Map<string, Word[]>();
	for (const word of byLemma.values()) {
		const list = out.get(word.xpos) ?? [];
		if (list.length < 400) list.push(word);
		out.set(word.xpos, list);
	}
	return out;
}
