import { SAYING_NOUNS } from '../lexicon/saying.ts';
import type { Block } from '../types.ts';
import { hasVerb, trimEnd, type Run } from './bounds.ts';
import { makeDraft, type Draft } from './draft.ts';
import { isPunct, low, tok, type Ground, type Line } from './ground.ts';
import { holderOf } from './nouns.ts';
import { isSpeaker } from './speaking.ts';
import { phrase } from './phrase.ts';

/** A label of more words than this names no speaker. */
const LONGEST = 9;

/** `Hale: "..."`, `Mayor: no digging`, `Two drowned: police`, `Hale's answer: "..."`. */
export function findLabels(
	ground: Ground,
	line: Line,
	taken: ReadonlySet<number>
): readonly Draft[] {
	const colon = line.tokens.findIndex((_, at) => low(line, at) === ':');
	if (colon < 1 || (line.level[colon] ?? -1) >= 0) return [];
	const last = line.tokens.length - 1;
	const quotation = quotationAt(ground, line, colon);
	if (quotation >= 0) {
		if (taken.has(quotation)) return [];
		return draftsOf(ground, line, sourceOf(line, [0, colon - 1]), [], [quotation]);
	}
	const { kind } = ground.reading.blocks[line.block] as Block;
	if (kind !== 'headline' || colon >= last) return [];
	const before: Run = [0, colon - 1];
	const after: Run = [colon + 1, trimEnd(line, colon + 1, last)];
	const leading = labelIn(line, before);
	if (namesTalk(line, after)) return [];
	if (leading >= 0 && after[1] - after[0] >= 2) return draftsOf(ground, line, leading, [after], []);
	const trailing = labelIn(line, after);
	if (trailing < 0 || !hasVerb(line, before)) return [];
	return draftsOf(ground, line, trailing, [before], []);
}

/** `Anna Price: an interview with the poet`: what stands below, and no words of hers. */
function namesTalk(line: Line, [first, last]: Run): boolean {
	return line.tokens
		.slice(first, last + 1)
		.some(({ lemma, upos }) => upos === 'NOUN' && lemma === 'interview');
}

function draftsOf(
	ground: Ground,
	line: Line,
	head: number,
	runs: readonly Run[],
	quotations: readonly number[]
): readonly Draft[] {
	if (head < 0) return [];
	const source = phrase(line, head);
	return [
		makeDraft(ground, line, { cue: null, source, runs, stance: 'said', level: -1, quotations })
	];
}

/** The quotation that stands right after the colon, or -1. */
function quotationAt(ground: Ground, line: Line, colon: number): number {
	const next = line.tokens[colon + 1]?.span[0] ?? -1;
	const here = ground.quotationsOf[line.index] ?? [];
	return here.find((at) => ground.reading.quotations[at]?.span[0] === next) ?? -1;
}

/** The speaker's name alone, or whoever owns the words: "Hale's answer". */
function sourceOf(line: Line, run: Run): number {
	const alone = labelIn(line, run);
	if (alone >= 0) return alone;
	for (let at = run[1]; at >= run[0]; at--) {
		if (!SAYING_NOUNS.has(low(line, at))) continue;
		const holder = holderOf(line, at);
		return holder?.head ?? -1;
	}
	return -1;
}

/** The head of a short phrase that has no verb and names a speaker, or -1. */
function labelIn(line: Line, [first, last]: Run): number {
	if (last - first + 1 > LONGEST || last < first || hasVerb(line, [first, last])) return -1;
	for (let at = first; at <= last; at++) {
		if (isPunct(line, at)) return -1;
		const { head } = tok(line, at);
		if ((head < first || head > last) && isSpeaker(line, at)) return at;
	}
	return -1;
}
