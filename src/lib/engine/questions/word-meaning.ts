import { choose, type Candidate } from '../distractors/candidate.ts';
import { meanings, type Meaning } from '../lexicon/meanings.ts';
import { senseWords, stem } from '../quality/alike.ts';
import { salience } from '../quality/salience.ts';
import type { Random } from '../random.ts';
import type { Sentence, Token } from '../types.ts';
import type { View } from '../view.ts';
import { isGraphic } from '../wording/graphic.ts';
import { joinTokens } from '../wording/join.ts';
import { settle } from '../wording/settle.ts';
import { capital, isBalanced, isWhole, quoted, wordCount } from '../wording/tidy.ts';
import { key, type Bench, type Draft, type Maker } from './draft.ts';

/** Words that are asked for at most; a quiz takes one or two of them. */
const MOST = 12;
const FEWEST_WORDS = 6;
const MOST_WORDS = 30;

/** What a word means in a sentence of the article. */
export const makeWordMeaning: Maker = (bench) => {
	const seen = new Set<string>();
	const out: Draft[] = [];
	for (const sentence of bench.sentences) {
		sentence.tokens.forEach((token, i) => {
			const meaning = out.length < MOST ? meaningOf(bench.view, sentence, i) : undefined;
			if (!meaning || seen.has(meaning.word)) return;
			const draft = draftOf(bench, sentence, token, meaning);
			if (!draft) return;
			seen.add(meaning.word);
			out.push(draft);
		});
	}
	return out;
};

/** The meaning of a word that stands there by itself: not within a name, a compound or a set phrase. */
function meaningOf(view: View, { tokens, index }: Sentence, i: number): Meaning | undefined {
	const token = tokens[i] as Token;
	if (token.text.length < 4 || !/^\p{Ll}+$/u.test(token.text)) return undefined;
	const meaning = meanings().get(`${token.upos} ${token.lemma.toLowerCase()}`);
	if (!meaning || !token.text.startsWith(meaning.word.slice(0, 3))) return undefined;
	const { children } = view.tree(index);
	const kids = (children[i] ?? []).map((k) => tokens[k] as Token);
	if (kids.some((t) => /^(?:compound:prt|fixed|flat)/.test(t.rel))) return undefined;
	if (/^(?:fixed|flat)/.test(token.rel)) return undefined;
	const [before, after] = [tokens[i - 1], tokens[i + 1]];
	if (before?.text === '-' || after?.text === '-' || after?.upos === 'PROPN') return undefined;
	if (meaning.pos === 'NOUN' && (token.rel === 'compound' || kids.some(isCompound)))
		return undefined;
	return meaning;
}

function isCompound({ rel }: Token): boolean {
	return rel === 'compound';
}

function draftOf(bench: Bench, sentence: Sentence, token: Token, meaning: Meaning): Draft | null {
	const { view } = bench;
	const body = bodyOf(view, sentence);
	if (!body) return null;
	const id = `word:${token.span[0]}`;
	const wrong = choose(
		others(meaning, body, bench.chance(id)),
		[meaning.text],
		3,
		bench.chance(id)
	);
	if (wrong.length < 3) return null;
	return {
		kind: 'word-meaning',
		skill: 'words',
		process: 'interpret',
		response: 'one',
		rule: `word-meaning/${meaning.pos.toLowerCase()}`,
		fact: id,
		stem: `What does “${meaning.word}” mean in this sentence from the article? ${quoted(body)}`,
		options: [
			key(meaning.text, `This is what “${meaning.word}” means here.`, token.span, 'lexicon'),
			...wrong
		],
		order: 'free',
		evidence: [sentence.span],
		takeaway: `“${meaning.word}” means: ${meaning.text[0]?.toLowerCase()}${meaning.text.slice(1)}.`,
		difficulty: 0.35,
		worth: 0.66 + 0.1 * salience(view, sentence.index),
		asks: [id, `sentence:${sentence.index}`]
	};
}

/** The sentence as written, fit to stand alone; null where it cannot. */
function bodyOf(view: View, { index, tokens }: Sentence): string | null {
	const tree = view.tree(index);
	const all = tokens.map((_, i) => i);
	if (view.quotationsIn(index).some((q) => !q.closed)) return null;
	const swaps = settle(view, tree, all, { verbatim: true });
	if (!swaps) return null;
	const body = joinTokens(view.text, tree, all, swaps);
	const words = wordCount(body);
	if (words < FEWEST_WORDS || words > MOST_WORDS || isGraphic(body)) return null;
	if (!isBalanced(body) || !isWhole(body)) return null;
	return `${capital(body)}${/[?!]$/.test(body) ? '' : '.'}`;
}

/** What other words mean: of the same shape, of another field, with no word in common. */
function others(meaning: Meaning, body: string, random: Random): Candidate[] {
	const said = new Set(senseWords(body));
	const echoes = isEcho(meaning, said);
	return random
		.shuffle([...meanings().values()].filter(({ shape }) => shape === meaning.shape))
		.slice(0, SAMPLE)
		.filter(
			(other) =>
				other.pos === meaning.pos &&
				other.field !== meaning.field &&
				!said.has(stem(other.word)) &&
				![...other.words].some((word) => meaning.words.has(word) && !PLAIN.has(word))
		)
		.map((other) => ({
			text: other.text,
			why: `This is what “${other.word}” means.`,
			origin: 'lexicon',
			from: null,
			pull:
				0.4 +
				(other.domain === meaning.domain ? 0.4 : 0) +
				(isEcho(other, said) && echoes ? 0.4 : 0)
		}));
}

/** True where the meaning repeats a word of the sentence. */
function isEcho({ words }: Meaning, said: ReadonlySet<string>): boolean {
	return [...words].some((word) => said.has(word) && !PLAIN.has(word));
}

/** Meanings looked at for one word. */
const SAMPLE = 120;
/** Words that meanings of one shape share without being near. */
const PLAIN: ReadonlySet<string> = new Set(
	senseWords('person who something someone one make say people having very not that')
);
