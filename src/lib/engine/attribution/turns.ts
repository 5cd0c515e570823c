import type { Block, Span } from '../types.ts';
import { low, tok, type Ground, type Line } from './ground.ts';

/** A paragraph of a conversation. */
export interface Turn {
	/** Index of the block. */
	readonly block: number;
	/** The name before the colon that opens it: "Hale", "Q"; null where none does. */
	readonly label: Span | null;
	/** It asks, or is the question put before it. */
	readonly asks: boolean;
	/** Where the question that it answers stands, or null. */
	readonly asked: Span | null;
}

/** A question has no more words than this; what is longer and ends in one is an answer. */
const LONGEST_QUESTION = 80;
/** Questions from which on a text is a conversation. */
const FEWEST = 2;
/** A further paragraph of an answer has at least as many words. */
const LONG_ANSWER = 25;

const LABEL = /^(?:[QA]|\p{Lu}[\p{L}.’'-]*(?:\s+\p{Lu}[\p{L}.’'-]*){0,3}):(?=\s)/u;
const OWN = /^(?:i|me|my|mine|myself|we|us|our|ours)$/;
const OTHER = /^(?:you|your|yours)$/;

/** The turns of an article that is an interview or a transcript; none of one that is not. */
export function findTurns(ground: Ground): readonly Turn[] {
	const labelled = labelledTurns(ground);
	return labelled.length > 0 ? labelled : askedTurns(ground);
}

/** "HALE: The dam held.": paragraphs that begin with names, at least two of them again and again. */
function labelledTurns({ text, reading }: Ground): readonly Turn[] {
	const labels = reading.blocks.map(({ span }): Span | null => {
		const found = LABEL.exec(text.slice(span[0], Math.min(span[1], span[0] + 60)));
		return found ? [span[0], span[0] + found[0].length - 1] : null;
	});
	const counts = new Map<string, number>();
	for (const label of labels) {
		if (label) counts.set(text.slice(...label), (counts.get(text.slice(...label)) ?? 0) + 1);
	}
	const speakers = [...counts].filter(([, count]) => count > 1);
	if (speakers.length < 2) return [];
	const turns: Turn[] = [];
	let last: Turn | null = null;
	reading.blocks.forEach(({ kind, span }, block) => {
		const label = labels[block] ?? null;
		if (label && !counts.has(text.slice(...label))) return;
		if (!label && (!last || kind !== 'paragraph')) return;
		const whole = label ?? last?.label ?? null;
		const asks = isQuestion(text, span);
		const before: Turn | null = last && last.asks ? last : null;
		const asked = before ? (reading.blocks[before.block] as Block).span : (last?.asked ?? null);
		last = { block, label: whole, asks, asked: label && !before ? null : asked };
		turns.push(last);
	});
	return turns;
}

/** Questions in paragraphs of their own, each with the paragraph after it. */
function askedTurns({ text, reading, lines }: Ground): readonly Turn[] {
	const linesOf = Map.groupBy(lines, ({ block }) => block);
	const turns: Turn[] = [];
	let asked: Span | null = null;
	let answered = 0;
	let first = false;
	reading.blocks.forEach(({ kind, span }, block) => {
		if (kind !== 'paragraph') return;
		const own = linesOf.get(block) ?? [];
		if (isQuestion(text, span) && !(asked && first && speaksOfSelf(own))) {
			asked = span;
			first = true;
			turns.push({ block, label: null, asks: true, asked: null });
			return;
		}
		if (!asked) return;
		const goesOn = wordCount(text, span) >= LONG_ANSWER && !own.some(speaksTo);
		if (first || goesOn) turns.push({ block, label: null, asks: false, asked });
		else asked = null;
		if (first && speaksOfSelf(own)) answered++;
		first = false;
	});
	const questions = turns.filter(({ asks }) => asks).length;
	return questions >= FEWEST && answered > 0 ? turns : [];
}

function isQuestion(text: string, [start, end]: Span): boolean {
	const words = text.slice(start, end);
	return /\?[)\]]*$/.test(words) && wordCount(text, [start, end]) <= LONGEST_QUESTION;
}

function wordCount(text: string, [start, end]: Span): number {
	return text.slice(start, end).split(/\s+/).length;
}

/** "I", "we" in words that nobody is quoted with. */
function speaksOfSelf(lines: readonly Line[]): boolean {
	return lines.some((line) => has(line, OWN));
}

function speaksTo(line: Line): boolean {
	return has(line, OTHER);
}

function has(line: Line, words: RegExp): boolean {
	return line.tokens.some(
		(_, at) => line.level[at] === -1 && tok(line, at).upos === 'PRON' && words.test(low(line, at))
	);
}
