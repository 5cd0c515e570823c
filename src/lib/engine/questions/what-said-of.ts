import { choose, isLevel, type Candidate } from '../distractors/candidate.ts';
import { UNKNOWN } from '../facts/finder.ts';
import { overlapOf, senseWords } from '../quality/alike.ts';
import { salience } from '../quality/salience.ts';
import type { Span, StatementFact, Token } from '../types.ts';
import type { View } from '../view.ts';
import { clauseTokens, type Clause, type Part } from '../wording/clause.ts';
import { excerpt } from '../wording/excerpt.ts';
import { isGraphic } from '../wording/graphic.ts';
import { isCutClean, joinTokens } from '../wording/join.ts';
import { nameOf } from '../wording/names.ts';
import { settle } from '../wording/settle.ts';
import { isAnswer } from '../wording/spoken.ts';
import { isBalanced, quoted, isWhole, wordCount } from '../wording/tidy.ts';
import { key, type Bench, type Draft } from './draft.ts';
import { clauseOf } from './statement-text.ts';
import { isParticular } from './telling.ts';

/** Words of what is said of something. */
const FEWEST = 3;
const MOST = 14;
const LONGEST_SUBJECT = 7;
/** A subject that points back, and one that nobody can tell from others. */
const PRONOUN = /^(?:it|they|this|these|that|we)$/i;
const LOOSE = /\b(?:it|they|them|this|that|these|those|here|there|so|too|then|now|later)$/i;

/** What somebody says in an interview of something, among what is said there of other things. */
export function askSaidOf(bench: Bench): Draft[] {
	const all = bench.facts('statement').flatMap((fact) => predicateOf(bench.view, fact) ?? []);
	return all.flatMap((one) => {
		const draft = one.subject === null ? null : draftFor(bench, one, all);
		return draft ? [draft] : [];
	});
}

interface Said {
	readonly fact: StatementFact;
	/** What it is said of, in words that stand alone; null for one that only points. */
	readonly subject: string | null;
	/** "It is becoming more and more irrelevant". */
	readonly text: string;
	readonly plural: boolean;
	readonly span: Span;
}

function predicateOf(view: View, fact: StatementFact): Said | null {
	if (!isAnswer(view, fact.sentence) || fact.modality === 'conditional') return null;
	const clause = clauseOf(view, fact);
	const written = view.slice(view.sentences[fact.sentence]?.span ?? fact.clause.span);
	if (!clause || /[?!“”"]\W*$/.test(written) || isInQuestion(view, fact)) return null;
	const subject = clause.tree.tokens[clause.subject] as Token;
	if (subject.upos === 'PROPN' && /person/.test(labelOf(view, fact, subject))) return null;
	if (!/^(?:NOUN|PROPN|PRON)$/.test(subject.upos)) return null;
	if (subject.upos === 'PRON' && !PRONOUN.test(subject.text)) return null;
	const last = Math.max(...clause.subjectTokens);
	const tokens = clauseTokens(clause, false).filter((i) => !clause.subjectTokens.includes(i));
	// Nothing between what it is said of and what is said.
	if (tokens[0] !== last + 1 || !isCutClean(view.text, clause.tree, clauseTokens(clause, false)))
		return null;
	const plural = /S$/.test(subject.xpos) || /^(?:they|these|we)$/i.test(subject.text);
	const swaps = settle(view, clause.tree, tokens);
	const helper = verbOf(clause, plural);
	if (!swaps || !helper) return null;
	const words = joinTokens(view.text, clause.tree, tokens, new Map([...swaps, ...helper]));
	const count = wordCount(words);
	if (count < FEWEST || count > MOST || !isBalanced(words) || !isWhole(words)) return null;
	// A short "not" is compared letter by letter.
	if (/n't\b/.test(view.slice(fact.clause.span))) return null;
	if (isGraphic(words) || LOOSE.test(words) || /[’']s$|^[’']|[:;()“”]/.test(words)) return null;
	const text = `${plural ? 'They' : 'It'} ${words}`;
	const isPlain = fact.modality !== 'possible' && isMain(clause) && clause.front.every(isTie);
	const subjectText = isPlain ? subjectOf(view, clause) : null;
	return { fact, subject: subjectText, text, plural, span: fact.clause.span };
}

/** A statement that nothing governs: not what "if they think that ..." holds. */
function isMain({ tree, head, rel }: Clause): boolean {
	return (
		rel === 'root' || (rel === 'conj' && tree.tokens[tree.tokens[head]?.head ?? -1]?.rel === 'root')
	);
}

/** Words before a statement that take nothing from it: "And", "Also,". */
function isTie({ rel, tokens }: Part): boolean {
	return tokens.length === 1 && /^(?:cc|advmod|discourse|mark|punct)$/.test(rel);
}

function isInQuestion(view: View, { sentence }: StatementFact): boolean {
	const block = view.blocks[view.sentences[sentence]?.block ?? -1];
	return block !== undefined && /\?\W*$/.test(view.slice(block.span));
}

const SHORT: Readonly<Record<string, string>> = { s: 'is', re: 'are', ll: 'will', ve: 'have' };

/** The finite verb in full; null where it does not go with the number of its subject. */
function verbOf({ tree, finite }: Clause, plural: boolean): ReadonlyMap<number, string> | null {
	const { text, xpos } = tree.tokens[finite] as Token;
	const past = /^(?:was|were)$/i.test(text);
	if (xpos === (plural ? 'VBZ' : 'VBP') || (past && /^were$/i.test(text) !== plural)) return null;
	const short = SHORT[text.replace(/^[’']/, '').toLowerCase()];
	return /^[’']/.test(text) ? (short ? new Map([[finite, short]]) : null) : new Map();
}

/** Nouns that name nothing in particular. */
const EMPTY =
	/^(?:thing|people|person|way|lot|kind|sort|part|one|everything|something|anything|nothing|somebody|folk|guy)$/i;

/** "History", "armies": what a whole answer may be about; "mistake" beside "mistakes" is a slip. */
function isBareName(view: View, { upos, xpos, lemma }: Token): boolean {
	if (upos !== 'NOUN' || EMPTY.test(lemma)) return false;
	return xpos === 'NNS' || !view.isCounted(lemma.toLowerCase());
}

/** "The language", "mistake": one noun, of which the interview may have several. */
function isThin({ tree, subject, subjectTokens }: Clause): boolean {
	const [first = 0] = subjectTokens;
	const bare = subjectTokens.length - (/^the$/i.test(tree.tokens[first]?.text ?? '') ? 1 : 0);
	return bare < 2 && tree.tokens[subject]?.upos === 'NOUN';
}

function labelOf(view: View, { sentence }: StatementFact, { span }: Token): string {
	return (
		view.mentionsIn(sentence).find(({ head }) => head[0] <= span[0] && span[1] <= head[1])?.label ??
		''
	);
}

function subjectOf(view: View, clause: Clause): string | null {
	const { tree, subject, subjectTokens } = clause;
	if (tree.tokens[subject]?.upos === 'PRON' || subjectTokens.length > LONGEST_SUBJECT) return null;
	const bare = subjectTokens.length === 1 && isBareName(view, tree.tokens[subject] as Token);
	const own = /^(?:our|my)$/i.test(tree.tokens[subjectTokens[0] ?? -1]?.text ?? '');
	if (!bare && !own && (isThin(clause) || !isParticular(view, clause))) return null;
	if (subjectTokens.some((i) => /^(?:CCONJ|PUNCT|VERB|AUX)$/.test(tree.tokens[i]?.upos ?? '')))
		return null;
	const swaps = settle(view, tree, subjectTokens);
	if (swaps) return joinTokens(view.text, tree, subjectTokens, swaps);
	// "Our community" is clear as the speaker's own words.
	const words = joinTokens(view.text, tree, subjectTokens);
	return own ? quoted(`${words[0]?.toLowerCase()}${words.slice(1)}`) : null;
}

function draftFor(bench: Bench, one: Said, all: readonly Said[]): Draft | null {
	const { view } = bench;
	const { fact, subject, text, span } = one;
	if (!subject) return null;
	const named =
		fact.claimant === null || fact.claimant === UNKNOWN ? undefined : view.named(fact.claimant);
	if (fact.claimant !== null && fact.claimant !== UNKNOWN && !named) return null;
	if (subject.startsWith('“') && !named) return null;
	const asked = senseWords(subject);
	if (asked.length === 0) return null;
	const tells = senseWords(text).filter((word) => !asked.includes(word));
	if (tells.length < 2) return null;
	const others = all.flatMap((other): Candidate[] => {
		if (other.plural !== one.plural || /\d/.test(other.text) !== /\d/.test(text)) return [];
		if (other.fact.sentence === fact.sentence || overlapOf(other.text, text) > 0.4) return [];
		if (speaksOf(view, other.fact.sentence, asked, other.subject === null)) return [];
		return [
			{
				text: other.text,
				why: `This is said of something else: ${excerpt(view, other.span)}.`,
				origin: 'article',
				from: other.span,
				pull: 0.6
			}
		];
	});
	const wrong = choose(others, [text], 3, bench.chance(`of:${fact.id}`));
	if (wrong.length < 3 || !isLevel(text, wrong)) return null;
	return {
		kind: 'what-said',
		skill: 'reasons',
		process: 'retrieve',
		response: 'one',
		rule: 'what-said/of',
		fact: fact.id,
		stem: named
			? `What does ${nameOf(view, named)} say of ${subject}?`
			: `What is said of ${subject} in the interview?`,
		options: [key(text, `The interview says so: ${excerpt(view, span)}.`, span), ...wrong],
		order: 'free',
		evidence: fact.evidence,
		takeaway: `Of ${subject} the interview says: ${text[0]?.toLowerCase()}${text.slice(1)}.`,
		difficulty: 0.45,
		worth: 0.36 + (salience(view, fact.sentence) - 0.5) * 0.16,
		asks: [
			fact.id,
			`words:${span[0]}`,
			`sentence:${fact.sentence}`,
			`of:${subject}`,
			...wrong.map((w) => `words:${w.from?.[0]}`)
		]
	};
}

/** True where the sentence, or the whole answer around it for one that only points, may speak of the same thing. */
function speaksOf(view: View, sentence: number, asked: readonly string[], wide: boolean): boolean {
	const block = view.sentences[sentence]?.block ?? -1;
	const near = wide
		? view.sentences.filter((one) => one.block === block || one.block === block - 1)
		: view.sentences.filter(({ index }) => index === sentence || index === sentence - 1);
	const words = new Set(near.flatMap(({ span }) => senseWords(view.slice(span))));
	return asked.some((word) => words.has(word));
}
