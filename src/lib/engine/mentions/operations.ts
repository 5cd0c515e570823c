import {
	OPERATION_KINDS,
	OPERATION_NOUNS,
	OPERATION_OBJECTS,
	WEAK_OPERATION_NOUNS
} from '../lexicon/operations.ts';
import { chunkStart, isDefinite, isDeterminer, isOwner } from './chunk.ts';
import { newDraft, type Draft } from './draft.ts';
import type { Line } from './line.ts';
import { isPeople } from './lookups.ts';
import { isCapital, isInPhrase, isNoun, textOf } from './wording.ts';
import type { Taken } from './taken.ts';

const JOINTS = new Set(['on', 'against', 'of', 'for', 'to', 'in', 'into', 'at', 'over']);

/** Finds undertakings told by a noun: "joint raids on drug labs", "a clandestine C.I.A. program". */
export function findDescribedOperations(line: Line, index: number, taken: Taken): Draft[] {
	const drafts: Draft[] = [];
	let floor = 0;
	for (let i = 0; i < line.tokens.length; i++) {
		if (taken.person(i) && !isOwner(line, i)) floor = i + 1;
		if (taken.name(i)) continue;
		const low = line.low[i] as string;
		if (!OPERATION_NOUNS.has(low) || !isNounHere(line, i) || goesOn(line, i)) continue;
		const from = overPair(line, chunkStart(line, i, floor), floor);
		const to = objectEnd(line, i + 1);
		if (WEAK_OPERATION_NOUNS.has(low) && !isMeant(line, from, i, to)) continue;
		let start = from;
		while (start < i && (isDeterminer(line, start) || line.tokens[start]?.upos === 'NUM')) start++;
		const draft = newDraft(
			{ line: index, from, to, first: start, last: to },
			'operation',
			'nominal',
			textOf(line, start, to)
		);
		draft.noun = low;
		draft.plural = low.endsWith('s') && !low.endsWith('ss');
		draft.bare =
			i - from === 1 &&
			to === i + 1 &&
			/^(?:the|this|that|these|those)$/.test(line.low[from] ?? '');
		draft.definite = isDefinite(line, from, i);
		draft.pronoun = 'it';
		drafts.push(draft);
		floor = i + 1;
	}
	return drafts;
}

/** "search and rescue mission": the phrase begins at the first of the pair. */
function overPair(line: Line, from: number, floor: number): number {
	if (line.low[from - 1] !== 'and' || from - 2 < floor) return from;
	return OPERATION_KINDS.has(line.low[from - 2] as string)
		? chunkStart(line, from - 2, floor)
		: from;
}

function isNounHere(line: Line, i: number): boolean {
	const upos = line.tokens[i]?.upos;
	if (upos === 'NOUN' || upos === 'PROPN') return true;
	return (
		upos === 'VERB' && i > 0 && (isDeterminer(line, i - 1) || line.tokens[i - 1]?.upos === 'ADJ')
	);
}

/** The noun only describes another: "rescue workers", "search engine", "campaign manager". */
function goesOn(line: Line, i: number): boolean {
	const next = line.tokens[i + 1];
	if (!next) return false;
	if (next.text === '-' || next.text === '–') return next.span[0] === line.tokens[i]?.span[1];
	return next.upos === 'NOUN' || next.upos === 'PROPN';
}

/** "this mission", "the raid": it counts if an undertaking was spoken of before. */
function isBackward(line: Line, from: number, head: number): boolean {
	return (
		head - from === 1 &&
		/^(?:the|this|that|these|those)$/.test(line.low[from] ?? '') &&
		/^(?:mission|operation|raid|campaign|rescue|search|survey|attack|strike|expedition|program|programme|mission|evacuation|assault)s?$/.test(
			line.low[head] as string
		)
	);
}

/** A weak noun counts where a word before it or its object tells what sort of undertaking it is. */
function isMeant(line: Line, from: number, head: number, to: number): boolean {
	for (let k = from; k < head; k++) {
		const low = line.low[k] as string;
		if (OPERATION_KINDS.has(low)) return true;
		if (
			isCapital(line, k) &&
			/^(?:c\.?i\.?a\.?|nato|f\.?b\.?i\.?|u\.?n\.?|un|nasa|army|navy)$/.test(low)
		)
			return true;
	}
	const low = line.low[head] as string;
	if (to === head + 1) return isBackward(line, from, head);
	const joint = line.low[head + 1] as string;
	const object = line.low[to - 1] as string;
	const thing = OPERATION_OBJECTS.has(object) || isCapital(line, to - 1) || isPeople(object);
	if (
		/^(?:raid|strike|attack|assault|bombing|sweep|hunt|search|rescue|survey|siege|seizure|extraction)/.test(
			low
		)
	) {
		if (joint === 'on' || joint === 'against') return thing;
		if (joint === 'of' || joint === 'for')
			return (
				OPERATION_OBJECTS.has(object) ||
				isPeople(object) ||
				(joint === 'of' && isCapital(line, to - 1))
			);
	}
	return /^(?:mission|expedition|operation|intervention)/.test(low) && thing;
}

/** End of "on drug production facilities", "of the wreck", "against the cartels in Mexico". */
function objectEnd(line: Line, at: number): number {
	let end = at;
	for (let turn = 0; turn < 2; turn++) {
		const joint = line.low[end];
		if (joint === undefined || !JOINTS.has(joint)) return end;
		let k = end + 1;
		if (joint === 'to' && line.tokens[k]?.upos === 'VERB') return end;
		if ((joint === 'in' || joint === 'at' || joint === 'to') && !isCapital(line, k)) return end;
		if (turn === 1 && joint !== 'in' && joint !== 'of') return end;
		if (isDeterminer(line, k)) k++;
		const start = k;
		while (k < line.tokens.length && k - start < 7 && isInPhrase(line, k)) k++;
		while (k > start && !isNoun(line, k - 1)) k--;
		if (k === start) return end;
		if (
			/^(?:year|month|week|day|summer|winter|spring|autumn|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|morning|night|evening)s?$/.test(
				line.low[k - 1] as string
			)
		)
			return end;
		end = k;
	}
	return end;
}
