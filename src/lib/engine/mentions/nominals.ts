import { BODIES, COLLECTIVES, HE_ROLES, OFFICES, ROLES, SHE_ROLES } from '../lexicon/offices.ts';
import { ORGANIZATION_NOUNS } from '../lexicon/organizations.ts';
import { PARTISANS } from '../lexicon/parties.ts';
import { chunkStart, isDefinite, isDeterminer, isOwner } from './chunk.ts';
import { newDraft, type Draft } from './draft.ts';
import type { Line } from './line.ts';
import { isPeople } from './lookups.ts';
import { isCapital, isHyphen, textOf } from './wording.ts';
import type { Taken } from './taken.ts';
import { bare } from './split.ts';

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

type Kind = 'one' | 'many' | 'body' | 'partisan';

function kindOf(line: Line, i: number): Kind | null {
	const low = line.low[i] as string;
	const upos = line.tokens[i]?.upos;
	if (upos === 'VERB' && !line.starts[i] && !isDeterminer(line, i - 1)) return null;
	if (upos === 'ADV' || upos === 'ADP' || upos === 'AUX' || upos === 'DET' || upos === 'PRON')
		return null;
	if (low === 'chief' && line.low[i - 1] === 'in') return null;
	if ((low === 'private' || low === 'major') && line.shape[i] === 'lower') return null;
	const singular = bare(low);
	if (isPeople(low)) return isPeopleNoun(line, i, low);
	if (COLLECTIVES.has(low)) return 'many';
	if (PARTISANS.has(low) && line.shape[i] === 'lower') return 'partisan';
	if (low === 'guard' && /^(?:coast|national)$/.test(line.low[i - 1] ?? '')) return 'body';
	if (OFFICES.has(singular) || ROLES.has(singular)) {
		if (low === 'chief' && upos === 'ADJ') return null;
		return isPlural(line, i) ? 'many' : 'one';
	}
	if (isPlural(line, i) && low.endsWith('s')) {
		const one = low.slice(0, -1);
		if (OFFICES.has(one) || ROLES.has(one)) return 'many';
	}
	return ORGANIZATION_NOUNS.has(low) ? 'body' : null;
}

function isPlural(line: Line, i: number): boolean {
	const xpos = line.tokens[i]?.xpos;
	return xpos === 'NNS' || xpos === 'NNPS';
}

/** "House Republicans", "many Germans": the name says all. */
function isWholeName(line: Line, from: number, head: number, to: number): boolean {
	let start = from;
	while (start < head && isDeterminer(line, start)) start++;
	for (let i = start; i < head; i++) if (!isCapital(line, i)) return false;
	return to === head + 1;
}

/** "many Americans", "the Ohio Republican"; a people's adjective is neither. */
function isPeopleNoun(line: Line, i: number, low: string): Kind | null {
	if (PARTISANS.has(low) && isSingularPartisan(line, i)) return 'partisan';
	return low.endsWith('s') && !/(?:ss|ous)$/.test(low) ? 'many' : null;
}

/** "the Ohio Republican", "a Democrat": a person, not the adjective. */
function isSingularPartisan(line: Line, i: number): boolean {
	if (line.low[i]?.endsWith('s')) return false;
	const next = line.tokens[i + 1];
	if (
		next &&
		(next.upos === 'NOUN' || next.upos === 'PROPN' || next.upos === 'ADJ') &&
		line.shape[i + 1] !== 'other'
	)
		return false;
	for (let k = i - 1; k >= Math.max(0, i - 4); k--) {
		if (isDeterminer(line, k)) return true;
		if (line.shape[k] === 'other') return false;
	}
	return false;
}

/** The noun heads its phrase: no further noun follows that it would only describe. */
function isHead(line: Line, i: number, taken: Taken): boolean {
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

/** Over "of the team", "at large", "on Capitol Hill", which say which people are meant. */
function extendRight(line: Line, to: number, kind: Kind, taken: Taken): number {
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
	if (word === 'on' && kind === 'one') return to;
	if (word === 'of' && /^(?:whom|which|his|her|their|its|this|these|those)$/.test(after)) return to;
	if (isDeterminer(line, k)) k++;
	const start = k;
	while (
		k < line.tokens.length &&
		k - start < 6 &&
		(through || !taken.person(k)) &&
		isInPhrase(line, k)
	)
		k++;
	return k > start ? k : to;
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

function isInPhrase(line: Line, k: number): boolean {
	const upos = line.tokens[k]?.upos;
	const low = line.low[k] as string;
	if (/^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(low)) return false;
	return (
		upos === 'ADJ' || upos === 'NOUN' || upos === 'PROPN' || upos === 'NUM' || isHyphen(line, k)
	);
}

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
