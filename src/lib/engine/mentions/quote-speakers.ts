import { SPEECH_FORMS } from '../lexicon/speech.ts';
import type { Reading } from '../types.ts';
import { meantBy, subjectOf } from './clauses.ts';
import type { Draft } from './draft.ts';
import type { Line } from './line.ts';

/** Who speaks in a quotation, as far as the words around it tell. */
export interface QuoteSpeakers {
	/** The mention of who says what stands at token `at` of a line, or null. */
	of(line: Line, at: number): Draft | null;
}

/**
 * For pronouns only: takes the subject of a word of saying beside the quotation in the same
 * paragraph, else the speaker of a paragraph that is one quotation from the quotation before.
 */
export function findQuoteSpeakers(
	lines: readonly Line[],
	all: readonly (readonly Draft[])[],
	reading: Reading
): QuoteSpeakers {
	const speakers: (Draft | null)[] = reading.quotations.map(() => null);
	let lastOfBlock: Draft | null = null;
	let block = -1;
	let blockSpeaker: Draft | null = null;
	lines.forEach((line, index) => {
		if (line.sentence.block !== block) {
			block = line.sentence.block;
			lastOfBlock = blockSpeaker ?? lastOfBlock;
			blockSpeaker = null;
		}
		const told = tellerOf(line, all[index] as readonly Draft[]);
		if (told) blockSpeaker = told;
		for (const quote of new Set(line.quoted)) {
			if (quote < 0 || speakers[quote]) continue;
			const parent = reading.quotations[quote]?.continues ?? null;
			speakers[quote] =
				told ??
				(parent === null ? null : speakers[parent]) ??
				laterTeller(lines, all, index) ??
				blockSpeaker ??
				(isWholeBlock(lines, index) ? lastOfBlock : null);
		}
	});
	return {
		of(line, at) {
			const quote = line.quoted[at] ?? -1;
			return quote < 0 ? null : (speakers[quote] ?? null);
		}
	};
}

/** The next sentence, where the quotation ends this one and the teller follows. */
function laterTeller(
	lines: readonly Line[],
	all: readonly (readonly Draft[])[],
	index: number
): Draft | null {
	const line = lines[index] as Line;
	const last = line.tokens.length - 1;
	for (let k = index + 1; k <= index + 2 && k < lines.length; k++) {
		const next = lines[k] as Line;
		if (next.sentence.block !== line.sentence.block) return null;
		if ((line.quoted[last] ?? -1) < 0) return null;
		const told = tellerOf(next, all[k] as readonly Draft[]);
		if (told) return told;
	}
	return null;
}

function isWholeBlock(lines: readonly Line[], index: number): boolean {
	const block = (lines[index] as Line).sentence.block;
	for (const k of [index - 1, index, index + 1]) {
		const line = lines[k];
		if (!line || line.sentence.block !== block) continue;
		if (line.tokens.some((token, i) => line.quoted[i] === -1 && token.upos === 'VERB'))
			return false;
	}
	return true;
}

/** The subject of the first word of saying outside quotation marks. */
function tellerOf(line: Line, drafts: readonly Draft[]): Draft | null {
	for (let i = 0; i < line.tokens.length; i++) {
		if (line.quoted[i] !== -1 || !SPEECH_FORMS.has(line.low[i] as string)) continue;
		const upos = line.tokens[i]?.upos;
		if (upos !== 'VERB' && upos !== 'AUX') continue;
		const found =
			subjectByTree(line, drafts, i) ??
			subjectBefore(line, drafts, i) ??
			subjectAfter(line, drafts, i);
		if (found) return found;
	}
	return null;
}

function subjectByTree(line: Line, drafts: readonly Draft[], verb: number): Draft | null {
	const subject = subjectOf(line, verb);
	if (subject < 0 || line.quoted[subject] !== -1) return null;
	const at = meantBy(line, subject);
	const holds = (draft: Draft) => draft.from <= at && at < draft.to && speaks(draft);
	return drafts.find(holds) ?? null;
}

function speaks(draft: Draft): boolean {
	return draft.label !== 'operation' && draft.label !== 'place' && draft.label !== 'thing';
}

function subjectBefore(line: Line, drafts: readonly Draft[], verb: number): Draft | null {
	let best: Draft | null = null;
	for (const draft of drafts) {
		if (draft.to > verb) continue;
		if (line.quoted[draft.from] !== -1 || draft.label === 'operation' || draft.label === 'place')
			continue;
		if (verb - draft.to > 3 || !isBridge(line, draft.to, verb)) continue;
		if (!best || draft.from < best.from || draft.to > best.to) best = draft;
	}
	return best;
}

function isBridge(line: Line, from: number, to: number): boolean {
	for (let i = from; i < to; i++) {
		const upos = line.tokens[i]?.upos;
		if (
			upos !== 'ADV' &&
			upos !== 'PUNCT' &&
			upos !== 'AUX' &&
			upos !== 'PART' &&
			line.low[i] !== 'who'
		)
			return false;
	}
	return true;
}

function subjectAfter(line: Line, drafts: readonly Draft[], verb: number): Draft | null {
	for (const draft of drafts) {
		if (draft.from !== verb + 1 || line.quoted[draft.from] !== -1) continue;
		const before = line.low[verb - 1];
		const inverted = before === undefined || /^[,"”’'!?»–—]+$/.test(before);
		if (inverted && draft.label !== 'operation') return draft;
	}
	return null;
}
