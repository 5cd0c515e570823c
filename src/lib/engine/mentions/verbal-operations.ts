import { OPERATION_OBJECTS, OPERATION_VERBS, WEAK_OPERATION_VERBS } from '../lexicon/operations.ts';
import { isDeterminer } from './chunk.ts';
import { newDraft, type Draft } from './draft.ts';
import type { Line } from './line.ts';
import { isCapital, isInPhrase, isNoun, textOf } from './wording.ts';

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
		const token = line.tokens[i];
		if (token?.upos !== 'VERB' && !(i > 0 && line.low[i - 1] === 'to' && token?.upos === 'NOUN'))
			continue;
		const told = OPERATION_VERBS.get(lemmaOf(line, i));
		if (!told) continue;
		const object = objectAfter(line, i + 1, byStart);
		if (!object || !isFit(line, i, object, byStart)) continue;
		const draft = newDraft(
			{ line: index, from: i, to: object.to, first: i, last: object.to },
			'operation',
			'nominal',
			`the ${told.noun} ${told.joint} ${object.text}`
		);
		draft.noun = told.noun;
		draft.pronoun = 'it';
		drafts.push(draft);
	}
	return drafts;
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
	if (name?.label === 'place' || name?.label === 'group') return true;
	if (OPERATION_OBJECTS.has(low)) return true;
	if (name && name.label !== 'thing')
		return !/^(?:attack|strike|map|survey)$/.test(lemmaOf(line, verb));
	return !WEAK_OPERATION_VERBS.has(lemmaOf(line, verb)) && isCapital(line, object.from);
}
