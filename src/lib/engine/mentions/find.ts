import type { Entity, Mention, Quantity, Reading } from '../types.ts';
import type { Draft } from './draft.ts';
import { gatherEvidence } from './evidence.ts';
import { prepareLines } from './line.ts';
import { linkDrafts } from './link.ts';
import { findNames } from './names.ts';
import { findNominals } from './nominals.ts';
import { findDescribedOperations } from './operations.ts';
import { findPronouns } from './pronouns.ts';
import { publish } from './publish.ts';
import { findQuantities } from './quantities.ts';
import { takenBy } from './taken.ts';
import { joinTitles } from './titles.ts';
import { findVerbalOperations } from './verbal-operations.ts';

/** What this room finds in an article. */
export interface Found {
	/** In order of their start; a name within an office follows the phrase that holds it. */
	readonly mentions: readonly Mention[];
	/** In order of their first mention. */
	readonly entities: readonly Entity[];
	/** In order of their start. */
	readonly quantities: readonly Quantity[];
}

/**
 * Finds who and what an article speaks of: people with their offices, organisations, places,
 * groups, undertakings, named things; and its numbers, sums, dates and durations. Never throws.
 * Time is linear in the length of the text.
 */
export function findMentions(text: string, reading: Reading): Found {
	const lines = prepareLines(reading);
	const evidence = gatherEvidence(lines);
	const names = byLine(lines.length, findNames(text, lines, evidence));
	const all: Draft[][] = lines.map((line, index) => {
		const own = names[index] as Draft[];
		const taken = takenBy(own);
		const nominals = findNominals(line, index, taken);
		const drafts = [
			...own.filter((draft) => draft.label !== 'group' || !isWithin(draft, nominals)),
			...nominals,
			...findDescribedOperations(line, index, taken),
			...findVerbalOperations(line, index, own),
			...findPronouns(line, index)
		].sort(inOrder);
		joinTitles(text, line, drafts);
		return drafts.filter(
			(draft) => draft.same !== null || draft.label === 'operation' || !draft.bare
		);
	});
	const linked = linkDrafts(lines, all, reading);
	return { ...publish(text, lines, linked), quantities: findQuantities(lines, reading) };
}

/** "Republicans" within "top Republicans on Capitol Hill" is no mention of its own. */
function isWithin(draft: Draft, nominals: readonly Draft[]): boolean {
	return nominals.some(
		(nominal) => nominal.from <= draft.from && draft.to <= nominal.to && nominal.plural
	);
}

function byLine(count: number, drafts: readonly Draft[]): Draft[][] {
	const lines: Draft[][] = Array.from({ length: count }, () => []);
	for (const draft of drafts) (lines[draft.line] as Draft[]).push(draft);
	return lines;
}

function inOrder(a: Draft, b: Draft): number {
	return a.from - b.from || b.to - a.to;
}
