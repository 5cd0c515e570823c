import { isDeterminer } from './chunk.ts';
import type { Line } from './line.ts';
import type { Kind } from './nominal-kinds.ts';
import type { Taken } from './taken.ts';
import { isCapital, isInPhrase } from './wording.ts';

/** Over "of the team", "at large", "on Capitol Hill", which say which people are meant. */
export function extendRight(line: Line, to: number, kind: Kind, taken: Taken): number {
	let end = to;
	for (let turn = 0; turn < 3; turn++) {
		const next = phraseAfter(line, end, kind, taken);
		if (next === end) break;
		end = next;
	}
	return end;
}

function phraseAfter(line: Line, to: number, kind: Kind, taken: Taken): number {
	const word = line.low[to] ?? '';
	const after = line.low[to + 1] ?? '';
	if (
		(word === 'in' && /^(?:chief|residence|charge)$/.test(after)) ||
		(word === 'at' && after === 'large')
	)
		return to + 2;
	if (!/^(?:of|on|at|for|to)$/.test(word)) return to;
	let k = to + 1;
	const named = hasNameNext(line, k);
	const through = (word === 'of' || word === 'to') && kind === 'one';
	if (word !== 'of' && (kind === 'body' || kind === 'partisan' || !named)) return to;
	if ((word === 'to' || word === 'for') && kind !== 'one') return to;
	if (word === 'on' && (kind === 'one' || !isOnPlace(line, k))) return to;
	if (word === 'of' && /^(?:whom|which|his|her|their|its|this|these|those)$/.test(after)) return to;
	if (isDeterminer(line, k)) k++;
	const start = k;
	while (
		k < line.tokens.length &&
		k - start < 6 &&
		(through || !taken.person(k)) &&
		(isInPhrase(line, k) || (line.low[k] === '&' && isCapital(line, k + 1)))
	)
		k++;
	return k > start ? k : to;
}

/** "on Capitol Hill", "on the Ethics Committee": a place or body that people are on. */
function isOnPlace(line: Line, at: number): boolean {
	for (let k = at; k < at + 5; k++) {
		if (
			/^(?:hill|street|island|committee|council|board|panel|commission|court|team|staff)$/.test(
				line.low[k] ?? ''
			)
		)
			return true;
	}
	return false;
}

/** A name follows, perhaps after "the" and two plain words: "at the nonprofit Ocean Trust". */
function hasNameNext(line: Line, at: number): boolean {
	for (let k = at; k < at + 4 && k < line.tokens.length; k++) {
		if (isCapital(line, k)) return true;
		const upos = line.tokens[k]?.upos;
		if (upos !== 'ADJ' && upos !== 'NOUN' && !isDeterminer(line, k)) return false;
	}
	return false;
}
