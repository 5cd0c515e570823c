import type {
	Attribution,
	Entity,
	Mention,
	Quantity,
	Quotation,
	Reading,
	Sentence,
	Span
} from './types.ts';
import { normal, senseWords } from './quality/alike.ts';
import { treeOf, type Tree } from './tree.ts';

/** What the rooms before facts have found, in the order they ran. */
export interface Found extends Reading {
	readonly text: string;
	readonly mentions: readonly Mention[];
	readonly entities: readonly Entity[];
	readonly quantities: readonly Quantity[];
	readonly attributions: readonly Attribution[];
}

/** What was found, with indexes by sentence and by id, so that every finder and maker is linear. */
export interface View extends Found {
	/** Trees are made when first asked for. */
	tree(sentence: number): Tree;
	mentionsIn(sentence: number): readonly Mention[];
	quantitiesIn(sentence: number): readonly Quantity[];
	quotationsIn(sentence: number): readonly Quotation[];
	/** Attributions any part of whose content lies in the sentence. */
	attributionsIn(sentence: number): readonly Attribution[];
	entity(id: string | null): Entity | undefined;
	/** The entity whose canonical name this is. */
	named(name: string): Entity | undefined;
	/** Index of the sentence that holds the offset, or -1. */
	sentenceAt(offset: number): number;
	/** The text of a span as written. */
	slice(span: Span): string;
	/** The entities most spoken of, at most 150: who may stand among wrong options. */
	readonly cast: readonly Entity[];
	/** The whole text in the form that wordings are compared in. */
	wholeText(): string;
	/** The sense words of the whole text. */
	allWords(): ReadonlySet<string>;
	/** How many named people of the article end in each last name. */
	readonly surnames: ReadonlyMap<string, number>;
	/** Attributions of one speaker, in order. */
	saidBy(entity: string): readonly Attribution[];
	/** True where the article writes the word with a small letter within a sentence. */
	isCommon(word: string): boolean;
	/** True for a noun that the article uses often enough to be about it. */
	isTopic(lemma: string): boolean;
	/** True for a noun that the article uses in the plural or after "a": a thing that can be counted. */
	isCounted(lemma: string): boolean;
	/** True for a noun that the article uses more than once. */
	isUsedOften(lemma: string): boolean;
	/** True for a noun of which the article has only one: "the accident" is clear once it is read. */
	isSole(lemma: string): boolean;
	/** True for a noun of which the article has a first and a second, or that is another word for such a one. */
	isOneOfSeveral(lemma: string): boolean;
	/** True for a sentence of running text that repeats no earlier one. */
	askable(sentence: number): boolean;
}

const CAST = 150;

/** Builds the indexes over what was found. */
export function viewOf(found: Found): View {
	const trees: (Tree | undefined)[] = [];
	let whole: string | undefined;
	let words: ReadonlySet<string> | undefined;
	let small: ReadonlySet<string> | undefined;
	let nouns: ReadonlyMap<string, number> | undefined;
	let soles: ReadonlySet<string> | undefined;
	let counted: ReadonlySet<string> | undefined;
	let several: ReadonlySet<string> | undefined;
	const { sentences, blocks } = found;
	const sentenceAt = (offset: number): number => locate(sentences, offset);
	const bucket = <T>(items: readonly T[], place: (item: T) => readonly number[]): T[][] => {
		const out: T[][] = sentences.map(() => []);
		for (const item of items) for (const at of place(item)) out[at]?.push(item);
		return out;
	};
	const covered = (spans: readonly Span[]): number[] => {
		const out = new Set<number>();
		for (const [start, end] of spans) {
			let at = sentenceAt(start);
			if (at < 0) continue;
			while (at < sentences.length && (sentences[at] as Sentence).span[0] < end) out.add(at++);
		}
		return [...out];
	};
	const mentions = bucket(found.mentions, (m) => [m.sentence]);
	const quantities = bucket(found.quantities, (q) => [q.sentence]);
	const quotations = bucket(found.quotations, (q) => covered([q.span]));
	const attributions = bucket(found.attributions, (a) => covered(a.content));
	const byId = new Map(found.entities.map((e) => [e.id, e]));
	const byName = new Map(found.entities.map((e) => [e.name, e]));
	const surnames = new Map<string, number>();
	for (const { label, named, name } of found.entities) {
		if (label !== 'person' || !named) continue;
		const last = name.split(' ').pop() ?? name;
		surnames.set(last, (surnames.get(last) ?? 0) + 1);
	}
	const bySpeaker = new Map<string, Attribution[]>();
	for (const attribution of found.attributions) {
		if (attribution.entity === null) continue;
		const list = bySpeaker.get(attribution.entity) ?? [];
		list.push(attribution);
		bySpeaker.set(attribution.entity, list);
	}
	return {
		...found,
		tree: (at) => (trees[at] ??= treeOf(sentences[at] as Sentence)),
		mentionsIn: (at) => mentions[at] ?? [],
		quantitiesIn: (at) => quantities[at] ?? [],
		quotationsIn: (at) => quotations[at] ?? [],
		attributionsIn: (at) => attributions[at] ?? [],
		entity: (id) => (id === null ? undefined : byId.get(id)),
		named: (name) => byName.get(name),
		sentenceAt,
		slice: ([start, end]) => found.text.slice(start, end),
		surnames,
		wholeText: () => (whole ??= normal(found.text)),
		allWords: () => (words ??= new Set(senseWords(found.text))),
		cast: [...found.entities].sort((a, b) => b.mentions.length - a.mentions.length).slice(0, CAST),
		isTopic: (lemma) => ((nouns ??= nounCounts(sentences)).get(lemma) ?? 0) >= TOPIC,
		isCounted: (lemma) => (counted ??= countedNouns(sentences)).has(lemma),
		isUsedOften: (lemma) => ((nouns ??= nounCounts(sentences)).get(lemma) ?? 0) > 1,
		isSole: (lemma) => (soles ??= soleNouns(sentences)).has(lemma),
		isOneOfSeveral: (lemma) => (several ??= severalNouns(sentences)).has(lemma),
		isCommon: (word) => (small ??= smallWords(sentences)).has(word.toLowerCase()),
		saidBy: (entity) => bySpeaker.get(entity) ?? [],
		askable: (at) => {
			const sentence = sentences[at];
			return (
				sentence !== undefined &&
				sentence.repeats === null &&
				blocks[sentence.block]?.kind === 'paragraph' &&
				sentence.tokens.length <= 80 &&
				/^[^\p{L}\d]{0,3}[\p{Lu}\d]/u.test(found.text.slice(sentence.span[0], sentence.span[0] + 4))
			);
		}
	};
}

/** Uses from which on a noun is a topic. */
const TOPIC = 5;

function nounCounts(sentences: readonly Sentence[]): Map<string, number> {
	const out = new Map<string, number>();
	for (const { tokens } of sentences) {
		for (const { upos, lemma } of tokens) {
			if (upos === 'NOUN') out.set(lemma.toLowerCase(), (out.get(lemma.toLowerCase()) ?? 0) + 1);
		}
	}
	return out;
}

/** Uses from which on a noun that only ever stands for one is known. */
const KNOWN = 3;
/** Determiners of one among several. */
const AMONG =
	/^(?:another|other|each|every|any|some|one|no|first|second|third|last|next|previous)$/i;

/** Nouns of which the article has a first and a second, one and another, or so many in figures. */
function severalNouns(sentences: readonly Sentence[]): Set<string> {
	const out = new Set<string>();
	for (const { tokens } of sentences) {
		for (const { upos, lemma, head } of tokens) {
			const noun = tokens[head];
			if (noun?.upos !== 'NOUN') continue;
			if (ORDINAL.test(lemma) || (upos === 'NUM' && noun.xpos === 'NNS'))
				out.add(noun.lemma.toLowerCase());
		}
	}
	for (const same of SAME) if (same.some((noun) => out.has(noun))) same.forEach((n) => out.add(n));
	return out;
}

/** Words for one thing: an article that has a last match does not have one game only. */
const SAME: readonly (readonly string[])[] = [
	['game', 'match', 'fixture'],
	['film', 'movie'],
	['study', 'survey', 'research'],
	['trial', 'case'],
	['attack', 'assault', 'strike', 'raid'],
	['contest', 'competition', 'tournament'],
	['election', 'vote', 'poll', 'ballot']
];

const ORDINAL = /^(?:another|second|third|fourth|other|last|next|previous|final)$/i;

function countedNouns(sentences: readonly Sentence[]): Set<string> {
	const out = new Set<string>();
	for (const { tokens } of sentences) {
		tokens.forEach(({ upos, xpos, lemma }, i) => {
			const counted = xpos === 'NNS' || /^an?$/i.test(tokens[i - 1]?.text ?? '');
			if (upos === 'NOUN' && counted) out.add(lemma.toLowerCase());
		});
	}
	return out;
}

function soleNouns(sentences: readonly Sentence[]): Set<string> {
	const uses = new Map<string, number>();
	const many = new Set<string>();
	for (const { tokens } of sentences) {
		tokens.forEach(({ upos, xpos, lemma, rel }, i) => {
			if (upos !== 'NOUN') return;
			const noun = lemma.toLowerCase();
			const before = tokens[i - 1]?.text ?? '';
			if (xpos !== 'NN' || AMONG.test(before)) many.add(noun);
			else if (/^a$|^an$/i.test(before) && uses.has(noun)) many.add(noun);
			else if (rel !== 'compound') uses.set(noun, (uses.get(noun) ?? 0) + 1);
		});
	}
	return new Set(
		[...uses].filter(([noun, n]) => n >= KNOWN && !many.has(noun)).map(([noun]) => noun)
	);
}

function smallWords(sentences: readonly Sentence[]): Set<string> {
	const out = new Set<string>();
	for (const { tokens } of sentences) {
		for (const { text } of tokens) if (/^\p{Ll}/u.test(text)) out.add(text);
	}
	return out;
}

function locate(sentences: readonly Sentence[], offset: number): number {
	let low = 0;
	let high = sentences.length - 1;
	while (low <= high) {
		const mid = (low + high) >> 1;
		const { span } = sentences[mid] as Sentence;
		if (offset < span[0]) high = mid - 1;
		else if (offset >= span[1]) low = mid + 1;
		else return mid;
	}
	return -1;
}

/** True where the two spans share at least one unit. */
export function overlaps(a: Span, b: Span): boolean {
	return a[0] < b[1] && b[0] < a[1];
}

/** True where `outer` holds all of `inner`. */
export function holds(outer: Span, inner: Span): boolean {
	return outer[0] <= inner[0] && inner[1] <= outer[1];
}
