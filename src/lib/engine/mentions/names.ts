import { WORD_OUTLETS } from '../lexicon/outlets.ts';
import { PLACES } from '../lexicon/places.ts';
import type { EntityLabel } from '../types.ts';
import { findMonthNames } from './date-words.ts';
import { type Draft, newDraft } from './draft.ts';
import type { Evidence } from './evidence.ts';
import { isFirstName } from './first-names.ts';
import { fold } from './fold.ts';
import type { Line } from './line.ts';
import {
	isAdjectival,
	isModifier,
	isNamedOperation,
	isPlaceHere,
	mayBeSurname,
	OUTLET_NOUNS,
	spoken,
	TOLD
} from './name-sense.ts';
import { extendTitle, pronounOf, withCrown } from './name-titles.ts';
import type { Part } from './part.ts';
import { findRuns } from './run.ts';
import { splitRun } from './split.ts';
import { newVotes } from './votes.ts';
import { textOf } from './wording.ts';

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

/** Last words, and listed first ones, of all persons' names of two words or more, folded. */
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
		const given = fold(name.slice(0, name.indexOf(' ')));
		if (name.includes(' ') && isFirstName(given)) surnames.add(given);
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
