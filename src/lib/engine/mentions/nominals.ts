import { BODIES, COLLECTIVES, HE_ROLES, OFFICES, ROLES, SHE_ROLES } from '../lexicon/offices.ts';
import { chunkStart, isDefinite, isDeterminer, isOwner } from './chunk.ts';
import { type Draft, newDraft } from './draft.ts';
import type { Line } from './line.ts';
import { isPeople } from './lookups.ts';
import { type Kind, kindOf } from './nominal-kinds.ts';
import { extendRight } from './nominal-reach.ts';
import { bare } from './office-split.ts';
import type { Taken } from './taken.ts';
import { isCapital, textOf } from './wording.ts';

/**
 * Finds phrases that speak of people and bodies without a name: "U.S. officials", "the Ohio
 * Republican", "the company". `taken` tells which tokens lie in names.
 */
export function findNominals(line: Line, index: number, taken: Taken): Draft[] {
	const drafts: Draft[] = [];
	let floor = 0;
	for (let i = 0; i < line.tokens.length; i++) {
		if (taken.person(i) && !isOwner(line, i)) floor = i + 1;
		if (taken.name(i)) continue;
		const kind = kindOf(line, i);
		if (!kind || !isHead(line, i, taken)) continue;
		const from = chunkStart(line, i, floor);
		if (from > i) continue;
		const to = extendRight(line, i + 1, kind, taken);
		if (kind === 'many' && isPeople(line.low[i] as string) && isWholeName(line, from, i, to))
			continue;
		const draft = describe(line, index, from, i, to, kind);
		draft.bare = kind === 'one' && from === i && to === i + 1;
		drafts.push(draft);
		if (!isOwner(line, i)) floor = i + 1;
	}
	return drafts;
}

/** "House Republicans", "many Germans": the name says all. */
function isWholeName(line: Line, from: number, head: number, to: number): boolean {
	let start = from;
	while (start < head && isDeterminer(line, start)) start++;
	for (let i = start; i < head; i++) if (!isCapital(line, i)) return false;
	return to === head + 1;
}

/** The noun heads its phrase: no further noun follows that it would only describe. */
export function isHead(line: Line, i: number, taken: Taken): boolean {
	const next = line.tokens[i + 1];
	if (!next) return true;
	if (taken.person(i + 1) && next.span[0] - (line.tokens[i]?.span[1] ?? 0) === 1) return false;
	const low = line.low[i + 1] as string;
	if ((low === '-' || low === '–') && next.span[0] === line.tokens[i]?.span[1]) return false;
	if (low === "'s" || low === "'") return true;
	if (line.shape[i + 1] === 'other') return true;
	if (next.upos === 'NOUN' || next.upos === 'PROPN') {
		return isVerbLike(line, i + 1);
	}
	return !(
		next.upos === 'ADJ' &&
		line.tokens[i + 2]?.upos === 'NOUN' &&
		/^(?:general|executive|chief)$/.test(low)
	);
}

/** A word the tagger took for a noun that must be the verb after a plural subject. */
function isVerbLike(line: Line, i: number): boolean {
	return /^(?:say|said|says|told|want|fear|hope|claim|report|believe|think|guard|plan|seek|face|warned|found)$/.test(
		line.low[i] as string
	);
}

/** Makes the draft of a nominal from the place of its phrase and head. */
function describe(
	line: Line,
	index: number,
	from: number,
	head: number,
	to: number,
	kind: Kind
): Draft {
	const low = bare(line.low[head] as string);
	let start = from;
	while (start < head && isDeterminer(line, start)) start++;
	const label =
		kind === 'body'
			? 'organization'
			: kind === 'many'
				? BODIES.has(low)
					? 'organization'
					: 'group'
				: 'person';
	const draft = newDraft(
		{ line: index, from, to, first: from, last: to },
		label,
		'nominal',
		nameOf(line, start, to)
	);
	draft.noun = low;
	draft.plural = kind === 'many' && !BODIES.has(low);
	draft.definite = isDefinite(line, from, head);
	draft.pronoun =
		label === 'person'
			? HE_ROLES.has(low) && !SHE_ROLES.has(low)
				? 'he'
				: SHE_ROLES.has(low)
					? 'she'
					: null
			: label === 'group'
				? 'they'
				: 'it';
	return draft;
}

/** The phrase without its article, with a small letter where only the sentence gave a capital. */
function nameOf(line: Line, from: number, to: number): string {
	const text = textOf(line, from, to);
	const first = line.tokens[from];
	if (first && line.starts[from] && line.shape[from] === 'title' && first.upos !== 'PROPN') {
		return text.charAt(0).toLowerCase() + text.slice(1);
	}
	const low = line.low[from] as string;
	if (line.starts[from] && (COLLECTIVES.has(low) || ROLES.has(low) || OFFICES.has(low))) {
		return text.charAt(0).toLowerCase() + text.slice(1);
	}
	return text;
}
