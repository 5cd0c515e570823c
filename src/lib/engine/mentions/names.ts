import { HONORIFICS, ROLES, OFFICES, HE_ROLES, SHE_ROLES } from '../lexicon/offices.ts';
import { OPERATION_NOUNS } from '../lexicon/operations.ts';
import { WORD_OUTLETS } from '../lexicon/outlets.ts';
import { PLACES } from '../lexicon/places.ts';
import { SURNAMES } from '../lexicon/surnames.ts';
import { HE_NAMES, SHE_NAMES } from '../lexicon/given-names.ts';
import type { EntityLabel, Office } from '../types.ts';
import { chunkStart, isDeterminer } from './chunk.ts';
import { newDraft, type Draft } from './draft.ts';
import type { Evidence } from './evidence.ts';
import { fold } from './fold.ts';
import type { Line } from './line.ts';
import { isPeople, lookUp } from './lookups.ts';
import { isRoyal } from './people.ts';
import { findMonthNames } from './date-words.ts';
import { isFirstName } from './first-names.ts';
import { findRuns } from './run.ts';
import { isCapital, textOf } from './wording.ts';
import { bare, isTitleWord, splitRun, type Part } from './split.ts';
import { officeOf } from './office.ts';
import { newVotes } from './votes.ts';

/** Finds all names of the article with their labels, persons with the office before them. */
export function findNames(text: string, lines: readonly Line[], evidence: Evidence): Draft[] {
	const context = { evidence, monthNames: findMonthNames(lines) };
	const found: { line: Line; index: number; part: Part }[] = [];
	lines.forEach((line, index) => {
		for (const run of findRuns(line, context)) {
			for (const part of splitRun(line, run)) found.push({ line, index, part });
		}
	});
	const votes = newVotes();
	for (const { line, part } of found) if (part.label === null) votes.add(line, part);
	const surnames = collectSurnames(found, (name) => votes.labelOf(name));
	const drafts: Draft[] = [];
	for (const { line, index, part } of found) {
		const draft = toDraft(text, line, index, part, surnames, (name) => votes.labelOf(name));
		if (draft) drafts.push(draft);
	}
	return drafts;
}

/** Last and first words of all persons' names of two words or more, folded. */
function collectSurnames(
	found: readonly { line: Line; part: Part }[],
	labelOf: (name: string) => EntityLabel
): Set<string> {
	const surnames = new Set<string>();
	for (const { line, part } of found) {
		const titled = part.label === 'person' && part.first > part.from;
		if (part.to - part.first < 2 && !titled) continue;
		const name = textOf(line, part.first, part.to);
		if ((part.label ?? labelOf(name)) !== 'person') continue;
		surnames.add(fold(name.slice(name.lastIndexOf(' ') + 1)));
	}
	return surnames;
}

function toDraft(
	text: string,
	line: Line,
	index: number,
	part: Part,
	surnames: ReadonlySet<string>,
	labelOf: (name: string) => EntityLabel
): Draft | null {
	const { from, first, to } = part;
	const written = textOf(line, first, to);
	let label = part.label ?? labelOf(written);
	let outlet = part.outlet;
	let name = part.known?.label === 'place' ? part.known.name : spoken(line, written, label);
	let key = part.known?.name ?? written;
	if (to - first === 1 && mayBeSurname(part) && surnames.has(fold(written))) {
		if (part.known === null || !isPlaceHere(line, first, to, label)) {
			label = 'person';
			name = spoken(line, written, label);
			key = written;
			outlet = false;
		}
	}
	if (part.known?.outlet && WORD_OUTLETS.has(written) && label !== 'person') {
		const place = PLACES.get(written.toLowerCase());
		if (line.low[first - 1] !== 'the' || isModifier(line, to) || place !== undefined) {
			if (place === undefined) return null;
			if (!TOLD.test(line.low[first - 2] ?? '') || isModifier(line, to)) {
				label = 'place';
				name = place;
				outlet = false;
			}
		}
	}
	if (label === 'organization' && OUTLET_NOUNS.test(line.low[first - 1] ?? '')) outlet = true;
	if (isNamedOperation(line, first)) label = 'operation';
	if (label === 'group' && isAdjectival(line, first, to)) return null;
	const draft = newDraft({ line: index, from, to, first, last: to }, label, 'name', name);
	draft.outlet = outlet;
	draft.key = key;
	if (label === 'group') draft.plural = true;
	draft.definite = line.low[from - 1] === 'the';
	if (label === 'person') {
		extendTitle(text, line, draft);
		draft.pronoun = pronounOf(line, draft);
		draft.name = withCrown(line, draft);
	} else if (draft.definite && !isModifier(line, to)) draft.from--;
	return draft;
}

/** Words of telling before "the Atlantic" that mean the magazine and not the ocean. */
const TOLD = /^(?:told|tell|telling|tells|by|informed)$/;
const OUTLET_NOUNS =
	/^(?:journal|magazine|newspaper|daily|weekly|broadcaster|channel|network|website|outlet|tabloid)$/;

/** "an expedition known as Deep Search", "the raid, code-named Wren". */
function isNamedOperation(line: Line, first: number): boolean {
	let at = first - 1;
	while (at > 0 && line.shape[at] === 'other') at--;
	if (line.low[at] === 'as' && line.low[at - 1] === 'known') at--;
	else if (line.low[at] === 'named' && line.low[at - 1] === '-') at -= 2;
	else if (!/^(?:called|dubbed|codenamed|named|code-named)$/.test(line.low[at] ?? '')) return false;
	at--;
	if (line.low[at] === ',') at--;
	return OPERATION_NOUNS.has(line.low[at] ?? '');
}

/** The name with small letters where the sentence, or the head of a report, is in capitals. */
function spoken(line: Line, written: string, label: EntityLabel): string {
	const loud =
		line.caps === 'capitals' ||
		(label === 'place' && written === written.toUpperCase() && written.length > 4);
	if (!loud || lookUp(written)) return written;
	return written.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

/** A single word that nothing but a list of places or outlets has a claim on. */
function mayBeSurname({ label, known }: Part): boolean {
	return label === null || label === 'place' || known?.outlet === true;
}

/** What goes before "to" and a place. */
const MOTION = new Set(
	'fly flew flown flies flying go goes went gone going travel traveled travelled travels traveling travelling trip visit return returned returns returning move moved moves fled flee sent sailed drove came journey flight ambassador deported exiled'.split(
		' '
	)
);

/** A word that is somebody's family name here stands where only a place can. */
function isPlaceHere(line: Line, first: number, to: number, label: EntityLabel): boolean {
	const before = line.low[first - 1] ?? '';
	if (label === 'place') {
		if (before === 'to' && MOTION.has(line.low[first - 2] ?? '')) return true;
		return (
			/^(?:in|into|across|near|throughout|outside|visit|visited|visiting)$/.test(before) ||
			(line.low[to] === ',' && PLACES.has(line.low[to + 1] ?? ''))
		);
	}
	return label === 'organization' && before === 'the';
}

/** The name only describes the noun after it, whose article "the" is: "the U.S. demand". */
function isModifier(line: Line, to: number): boolean {
	const next = line.tokens[to];
	if (!next || line.shape[to] === 'other' || line.low[to]?.startsWith("'")) return false;
	return next.upos === 'NOUN' || next.upos === 'PROPN' || next.upos === 'ADJ';
}

/**
 * "American troops", "in Greek": an adjective or a language, which stands for nobody. A plural, "the
 * French" and "an American" do.
 */
function isAdjectival(line: Line, first: number, to: number): boolean {
	const next = line.tokens[to];
	const low = line.low[to - 1] as string;
	if (low.endsWith('s') && !/(?:ss|is)$/.test(low)) return false;
	const before = line.low[first - 1] ?? '';
	if (!/^(?:the|a|an|many|some|most|few|several|these|those|all)$/.test(before)) return true;
	if (!next || line.shape[to] === 'other') return next?.text === '-' || next?.text === '–';
	if (line.low[to] === 'and' || line.low[to] === 'or') return isPeople(line.low[to + 1] ?? '');
	return /^(?:NOUN|ADJ|PROPN|NUM)$/.test(next.upos);
}

/** Takes an office or role that stands before the name into the phrase. */
function extendTitle(text: string, line: Line, draft: Draft): void {
	const before = line.low[draft.from - 1];
	if (before !== undefined && isRole(before) && isSpaced(line, draft.from - 1)) {
		draft.from = chunkStart(line, draft.from - 1);
	} else if (draft.first > draft.from || isPartisan(line, draft.from - 1)) {
		draft.from = chunkStart(line, draft.from);
	} else if (draft.definite || isDeterminer(line, draft.from - 1)) {
		if (draft.definite) draft.from--;
		return;
	}
	let start = draft.from;
	if (isDeterminer(line, start)) start++;
	let end = draft.first;
	while (end > start && isHonour(line, end - 1)) {
		end--;
	}
	if (end <= start) return;
	const office = officeOf(text, line, start, end);
	if (office) draft.offices.push(office satisfies Office);
}

/** "Mr.", "Sir": no office. A "younger brother" is described and not addressed. */
function isHonour(line: Line, i: number): boolean {
	const word = bare(line.low[i] as string);
	return HONORIFICS.has(word) && !OFFICES.has(word) && isCapital(line, i);
}

function isRole(low: string): boolean {
	const word = bare(low);
	if (word === 'fellow') return false;
	return ROLES.has(word) || OFFICES.has(word) || isTitleWord(low);
}

function isPartisan(line: Line, i: number): boolean {
	const low = line.low[i];
	return low !== undefined && isPeople(low) && line.tokens[i]?.upos !== 'ADP';
}

function isSpaced(line: Line, i: number): boolean {
	return (line.tokens[i + 1]?.span[0] ?? 0) - (line.tokens[i]?.span[1] ?? 0) === 1;
}

/** "King Charles III", "Pope Francis": a lone given name is said with its crown. */
function withCrown(line: Line, draft: Draft): string {
	const crown = draft.first > draft.from ? (line.tokens[draft.first - 1]?.text ?? '') : '';
	const words = draft.name.split(' ');
	const lone = words.length === 1 || (words.length === 2 && /^[IVX]+$/.test(words[1] as string));
	return lone && isRoyal(crown) ? `${crown} ${draft.name}` : draft.name;
}

/** Pronoun by honour, office or given name; null where none tells. */
function pronounOf(line: Line, draft: Draft): 'he' | 'she' | null {
	for (let i = draft.from; i < draft.first; i++) {
		const word = bare(line.low[i] as string);
		const honour = HONORIFICS.get(word);
		if (honour) return honour;
		if (i === draft.first - 1 || HE_ROLES.has(word) !== SHE_ROLES.has(word)) {
			if (SHE_ROLES.has(word)) return 'she';
			if (HE_ROLES.has(word)) return 'he';
		}
	}
	if (draft.last - draft.first < 2 && !isFirstName(line.low[draft.first] as string)) return null;
	const given = fold(line.tokens[draft.first]?.text ?? '');
	if (draft.last - draft.first === 1 && SURNAMES.has(given)) return null;
	if (HE_NAMES.has(given) && !SHE_NAMES.has(given)) return 'he';
	if (SHE_NAMES.has(given) && !HE_NAMES.has(given)) return 'she';
	return null;
}
