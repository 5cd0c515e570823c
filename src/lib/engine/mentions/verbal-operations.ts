import { OPERATION_OBJECTS, OPERATION_VERBS, WEAK_OPERATION_VERBS } from '../lexicon/operations.ts';
import { chunkStart, isDeterminer } from './chunk.ts';
import { newDraft, type Draft } from './draft.ts';
import type { Line } from './line.ts';
import { isCapital, isInPhrase, isNoun, isProper, textOf } from './wording.ts';

const VAGUE = new Set(
	'any every no some each another it them him her us me you its their his any anyone anything what which'.split(
		' '
	)
);

/**
 * Finds undertakings told by a verb and its object, "to bomb Iran's nuclear facilities", and names
 * them with a noun: "the bombing of Iran's nuclear facilities". `names` are the line's names.
 */
export function findVerbalOperations(line: Line, index: number, names: readonly Draft[]): Draft[] {
	const drafts: Draft[] = [];
	const byStart = new Map(names.map((name) => [name.from, name]));
	for (let i = 0; i < line.tokens.length; i++) {
		if (!isVerbHere(line, i)) continue;
		const told = OPERATION_VERBS.get(lemmaOf(line, i));
		if (!told) continue;
		const object = passiveSubject(line, i, byStart) ?? objectAfter(line, i + 1, byStart);
		if (!object || !isFit(line, i, object, byStart)) continue;
		const from = Math.min(i, object.from);
		const to = Math.max(i + 1, object.to);
		const name = `the ${told.noun} ${told.joint} ${object.text}`;
		const draft = newDraft(
			{ line: index, from, to, first: from, last: to },
			'operation',
			'nominal',
			name
		);
		draft.noun = told.noun;
		draft.pronoun = 'it';
		drafts.push(draft);
	}
	return drafts;
}

function isVerbHere(line: Line, i: number): boolean {
	const upos = line.tokens[i]?.upos;
	return upos === 'VERB' || (upos === 'NOUN' && line.low[i - 1] === 'to');
}

function lemmaOf(line: Line, i: number): string {
	const low = line.low[i] as string;
	if (OPERATION_VERBS.has(low)) return low;
	return (line.tokens[i] as { lemma: string }).lemma.toLowerCase();
}

interface ObjectPhrase {
	readonly from: number;
	readonly head: number;
	readonly to: number;
	readonly text: string;
}

/** Longest stretch from a passive's subject to its verb, in tokens. */
const PASSIVE_REACH = 12;

/** "The crew was rescued": what the passive verb was done to. */
function passiveSubject(
	line: Line,
	verb: number,
	byStart: ReadonlyMap<number, Draft>
): ObjectPhrase | null {
	const head = line.tokens.findIndex((token) => token.head === verb && token.rel === 'nsubj:pass');
	if (head < 0 || head > verb || verb - head > PASSIVE_REACH || !isNoun(line, head)) return null;
	const from = chunkStart(line, head);
	if (VAGUE.has(line.low[from] ?? '')) return null;
	const name = [...byStart.values()].find((draft) => draft.from <= head && head < draft.to);
	if (name?.label === 'person')
		return { from: name.from, head: name.to - 1, to: name.to, text: name.name };
	const text = textOf(line, from, head + 1);
	return {
		from,
		head,
		to: head + 1,
		text: line.starts[from] ? lowerFirst(line, from, text) : text
	};
}

function lowerFirst(line: Line, at: number, text: string): string {
	return isProper(line, at) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

function objectAfter(
	line: Line,
	from: number,
	byStart: ReadonlyMap<number, Draft>
): ObjectPhrase | null {
	if (VAGUE.has(line.low[from] ?? '')) return null;
	const name = byStart.get(from) ?? byStart.get(from + 1);
	let k = from;
	while (isDeterminer(line, k)) k++;
	const start = k;
	while (k < line.tokens.length && k - start < 9 && isInPhrase(line, k)) k++;
	while (k > start && !isNoun(line, k - 1)) k--;
	if (k === start) return null;
	if (name?.label === 'person' && name.to >= k)
		return { from, head: name.to - 1, to: name.to, text: name.name };
	return { from, head: k - 1, to: k, text: textOf(line, from, k) };
}

function isFit(
	line: Line,
	verb: number,
	object: ObjectPhrase,
	byStart: ReadonlyMap<number, Draft>
): boolean {
	const low = line.low[object.head] as string;
	const name = [...Array(3).keys()]
		.map((d) => byStart.get(object.from + d))
		.find((d) => d !== undefined && d.to >= object.to);
	if (name?.label === 'person')
		return /^(?:rescue|evacuate|kidnap|abduct|assassinate|airlift)$/.test(lemmaOf(line, verb));
	const hits = /^(?:attack|strike|storm|assault)$/.test(lemmaOf(line, verb));
	// "He attacked Republicans" with words.
	if (name?.label === 'place' || name?.label === 'group') return name.label === 'place' || !hits;
	if (OPERATION_OBJECTS.has(low)) return true;
	if (name && name.label !== 'thing') return !hits && lemmaOf(line, verb) !== 'survey';
	return !WEAK_OPERATION_VERBS.has(lemmaOf(line, verb)) && isCapital(line, object.from);
}
