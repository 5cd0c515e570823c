import { overlapOf, senseWords } from '../quality/alike.ts';
import { salience } from '../quality/salience.ts';
import type { Option } from '../types.ts';
import type { View } from '../view.ts';
import { excerpt } from '../wording/excerpt.ts';
import { key, type Bench, type Draft } from './draft.ts';
import { mainClause, type MainClause } from './main-clause.ts';

/** Sentences of an article that may open with its main point, and how far from them details stand. */
const LEAD = 2;
const AFTER = 3;
const FEWEST = 8;
/** Words of its headline that the main point has at least, and how many fewer a detail has. */
const HEADLINE = { main: 3, less: 2 } as const;
/** Where there is no headline: share of the lead's words that the article comes back to. */
const TOPIC = 0.6;
/** Words that two of the options may share, and how unequal in length they may be. */
const BESIDE = { same: 0.45, ratio: 1.8 } as const;
/** Sentences looked through for details. */
const MOST_SENTENCES = 80;

/**
 * What sums up the article: its lead, where the headline bears it out or the article keeps coming back
 * to it, among details that are told later. Not of a life or a talk, which have no such point.
 */
export function askMainPoint({ view, chance }: Bench): Draft[] {
	const askable = view.sentences.filter(
		({ index, span }) => view.askable(index) && !isDateline(view.slice(span))
	);
	if (askable.length < FEWEST || view.attributions.some(({ answer }) => answer?.named)) return [];
	const lead = askable.slice(0, LEAD);
	const headline = headlineWords(view);
	const main = lead
		.flatMap(({ index }) => mainClause(view, index) ?? [])
		.find((one) => isTopic(view, headline, one));
	if (!main) return [];
	const random = chance('main-point');
	const from = (lead.at(-1)?.index ?? 0) + AFTER;
	const details = askable
		.filter(({ index }) => index >= from)
		.slice(0, MOST_SENTENCES)
		.flatMap(({ index }) => mainClause(view, index) ?? [])
		.filter((one) => isDetail(view, headline, main, one))
		.map((one) => ({ one, rank: overlapOf(one.text, main.text) + random.next() * 0.3 }))
		.sort((a, b) => b.rank - a.rank)
		.map(({ one }) => one);
	const chosen: MainClause[] = [];
	for (const one of details) {
		if (chosen.length < 3 && [main, ...chosen].every((other) => standsBeside(other, one)))
			chosen.push(one);
	}
	if (chosen.length < 3 || !isLevel(main, chosen)) return [];
	return [draftOf(view, main, chosen)];
}

/** "LARROW, March 23 (Agency) -": where and when it was written, before its first words. */
function isDateline(sentence: string): boolean {
	return sentence.length < 60 && /^\p{Lu}{3,}.*[-–—]\s*$/su.test(sentence);
}

function draftOf(view: View, main: MainClause, details: readonly MainClause[]): Draft {
	const span = view.sentences[main.sentence]?.span ?? main.span;
	return {
		kind: 'what',
		skill: 'reasons',
		process: 'interpret',
		response: 'one',
		rule: 'what/main-point',
		fact: `main:${span[0]}`,
		stem: 'Which of these sums up the article best?',
		options: [
			key(main.text, `The article opens with this: ${excerpt(view, main.span)}.`, main.span),
			...details.map((one): Option => ({
				text: one.text,
				correct: false,
				why: `The article tells this too, but as one part of it: ${excerpt(view, one.span)}.`,
				origin: 'article',
				from: one.span
			}))
		],
		order: 'free',
		evidence: [span],
		takeaway: `The article is mainly about this: ${main.text}.`,
		difficulty: 0.45,
		worth: 0.86,
		asks: [main, ...details].map(({ sentence }) => `sentence:${sentence}`)
	};
}

/** The sense words of the headline; null where the article has none. */
function headlineWords(view: View): ReadonlySet<string> | null {
	const block = view.blocks.find(({ kind }) => kind === 'headline');
	return block ? new Set(senseWords(view.slice(block.span))) : null;
}

function shared(headline: ReadonlySet<string>, text: string): number {
	return new Set(senseWords(text).filter((word) => headline.has(word))).size;
}

function isTopic(view: View, headline: ReadonlySet<string> | null, { text }: MainClause): boolean {
	if (headline) return shared(headline, text) >= HEADLINE.main;
	const words = [...new Set(senseWords(text))];
	const back = words.filter((word) => timesOf(view, word) >= 3).length;
	return words.length > 0 && back / words.length >= TOPIC;
}

/** In how many sentences the word stands. */
function timesOf(view: View, word: string): number {
	return view.sentences.filter(({ span }) => senseWords(view.slice(span)).includes(word)).length;
}

function isDetail(
	view: View,
	headline: ReadonlySet<string> | null,
	main: MainClause,
	one: MainClause
): boolean {
	if (headline === null) return salience(view, one.sentence) < salience(view, main.sentence);
	return shared(headline, one.text) <= shared(headline, main.text) - HEADLINE.less;
}

function standsBeside(a: MainClause, b: MainClause): boolean {
	const ratio = a.text.length / b.text.length;
	return (
		overlapOf(a.text, b.text) <= BESIDE.same && ratio < BESIDE.ratio && ratio > 1 / BESIDE.ratio
	);
}

/** Neither the longest by far nor the shortest. */
function isLevel(main: MainClause, details: readonly MainClause[]): boolean {
	const lengths = details.map(({ text }) => text.length);
	return (
		main.text.length <= Math.max(...lengths) * 1.25 &&
		main.text.length >= Math.min(...lengths) * 0.8
	);
}
