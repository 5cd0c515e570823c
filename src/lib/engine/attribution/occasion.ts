import { wordSet } from '../lexicon/lists.ts';
import type { Span } from '../types.ts';
import { baseRel } from '../tree.ts';
import type { Draft } from './draft.ts';
import { low, runSpan, tok, type Line } from './ground.ts';

const TIMES = wordSet(`
monday tuesday wednesday thursday friday saturday sunday january february march april may june july
august september october november december today yesterday tomorrow tonight morning afternoon evening
night week month year weekend noon midnight summer winter spring autumn fall earlier later ago hour hours
days weeks months years
`);
const PLACED = /^(?:in|at|on|during|before|outside|from|via|through|after|aboard|near)$/;

/** On what occasion or where, and when: the adverbials of the verb of saying. */
export function occasionOf(draft: Draft): {
	readonly where: Span | null;
	readonly when: Span | null;
} {
	let where: Span | null = null;
	let when: Span | null = null;
	const { report } = draft;
	if (!report) return { where, when };
	const { line, verb } = report;
	for (const child of line.children[verb] ?? []) {
		if (!/^(?:obl|nmod|advmod)$/.test(baseRel(tok(line, child)))) continue;
		const [first, last] = line.reach[child] as readonly [number, number];
		const span = runSpan(line, first, trimmed(line, first, last));
		if (draft.content.some((part) => part[0] <= span[0] && span[1] <= part[1])) continue;
		if (isTime(line, child)) when ??= span;
		else if (isPlaced(line, child)) where ??= span;
	}
	return { where, when };
}

function trimmed(line: Line, first: number, last: number): number {
	let at = last;
	while (at > first && /^[,.:;]$/.test(low(line, at))) at--;
	return at;
}

function isTime(line: Line, at: number): boolean {
	return TIMES.has(low(line, at)) || /^(?:1[5-9]|20)\d\d$/.test(low(line, at));
}

function isPlaced(line: Line, at: number): boolean {
	if (!/^(?:NOUN|PROPN)$/.test(tok(line, at).upos)) return false;
	return (line.children[at] ?? []).some(
		(child) => tok(line, child).rel === 'case' && PLACED.test(low(line, child))
	);
}
