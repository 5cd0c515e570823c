import { TIMES } from '../lexicon/saying.ts';
import type { Span } from '../types.ts';
import { baseRel } from '../tree.ts';
import type { Draft } from './draft.ts';
import { low, runSpan, tok, type Line } from './ground.ts';

const PLACED = /^(?:in|at|on|during|before|outside|from|via|through|after|aboard|near)$/;

/** On what occasion or where, and when: the adverbials of the verb of saying. */
export function occasionOf({ report, content }: Draft): {
	readonly where: Span | null;
	readonly when: Span | null;
} {
	let where: Span | null = null;
	let when: Span | null = null;
	if (!report) return { where, when };
	const { line, verb, cue } = report;
	for (const child of line.children[verb] ?? []) {
		if (!/^(?:obl|nmod|advmod)$/.test(baseRel(tok(line, child)))) continue;
		const [first, last] = extent(line, child);
		const [start] = runSpan(line, first, last);
		if (content.some((part) => part[0] <= start && start < part[1])) continue;
		const time = timeAt(line, first, last);
		if (time >= 0) when ??= runSpan(line, time, last);
		const end = time < 0 ? last : time - 1;
		// "called on the firm": the firm is spoken to and no place.
		if (cue.verb === 'call' && low(line, first) === 'on') continue;
		if (end > first && isPlaced(line, first, end)) where ??= runSpan(line, first, end);
	}
	return { where, when };
}

/** The adverbial with its preposition, up to a comma, a relative word or a quotation. */
function extent(line: Line, head: number): readonly [number, number] {
	const [first, outer] = line.reach[head] as readonly [number, number];
	let last = head;
	for (let at = head + 1; at <= outer; at++) {
		if (/^(?:[,.:;("“‘]|that|who|which|where|when)$/.test(low(line, at))) break;
		if (line.level[at] !== line.level[head]) break;
		last = at;
	}
	return [first, last];
}

/** First token of "Monday morning", "on Monday", "last week" within the run, or -1. */
function timeAt(line: Line, first: number, last: number): number {
	for (let at = first; at <= last; at++) {
		if (!TIMES.has(low(line, at)) && !/^(?:1[5-9]|20)\d\d$/.test(low(line, at))) continue;
		let start = at;
		while (
			start > first &&
			/^(?:on|in|at|last|this|next|late|early|the|earlier|every|since)$/.test(low(line, start - 1))
		) {
			start--;
		}
		return start;
	}
	return -1;
}

function isPlaced(line: Line, first: number, last: number): boolean {
	return PLACED.test(low(line, first)) && /^(?:NOUN|PROPN)$/.test(tok(line, last).upos);
}
