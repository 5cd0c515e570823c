import { frameFor } from '../lexicon/frames.ts';
import { childBy } from '../tree.ts';
import type { Option, Sentence, Token } from '../types.ts';
import type { View } from '../view.ts';
import { nameGap } from './gap-name.ts';
import { spokenGap } from './gap-spoken.ts';
import { gapStem } from './gap-text.ts';
import { key, type Bench, type Draft, type Maker } from './draft.ts';

/** The word on which a sentence turns left out, among words that would fit its place as well. */
export const makeGap: Maker = (bench) =>
	bench.sentences.flatMap((sentence) =>
		[draw(bench, sentence), nameGap(bench, sentence), spokenGap(bench, sentence)].filter(
			(draft) => draft !== null
		)
	);

function draw({ view, chance }: Bench, sentence: Sentence): Draft | null {
	for (const token of turningWords(view, sentence)) {
		const frame = frameFor(token.text, token.xpos);
		if (!frame || frame.others.length < 2) continue;
		const stem = gapStem(view, sentence.index, token.span, 'word');
		if (!stem) return null;
		const wrong = chance(`gap:${token.span[0]}`)
			.shuffle(frame.others)
			.slice(0, 3)
			.map((text): Option => ({
				text,
				correct: false,
				why: `The article’s word is “${token.text}”; this one would change the sense.`,
				origin: 'altered',
				from: token.span
			}));
		return {
			kind: 'gap',
			skill: 'words',
			process: 'interpret',
			response: 'one',
			rule: 'gap/frame',
			fact: `gap:${token.span[0]}`,
			stem,
			options: [key(token.text, 'This is the word in the article.', token.span), ...wrong],
			order: 'free',
			evidence: [sentence.span],
			takeaway: `The word in the article is “${token.text}”.`,
			difficulty: 0.4,
			worth: 0.38,
			asks: [`sentence:${sentence.index}`]
		};
	}
	return null;
}

/** Main verbs with an object or in the passive, and adjectives that are predicates; no particle verbs. */
function turningWords(view: View, sentence: Sentence): Token[] {
	const tree = view.tree(sentence.index);
	return sentence.tokens.filter((token, i) => {
		if (!/^\p{Ll}{3,}$/u.test(token.text)) return false;
		if (token.upos === 'VERB') {
			if (
				childBy(tree, i, 'compound') >= 0 ||
				!['root', 'conj', 'ccomp', 'parataxis'].includes(token.rel)
			)
				return false;
			return childBy(tree, i, 'nsubj') >= 0;
		}
		return token.upos === 'ADJ' && childBy(tree, i, 'cop') >= 0;
	});
}
