import type { Quotation, Span } from '../types.ts';
import { innerOf, type Draft } from './draft.ts';
import { isPunct, type Ground, type Line } from './ground.ts';

/** Speech may go on with no cue over this many paragraphs, and no further. */
const REACH = 2;

/**
 * Speech that goes on with no word of saying: a quotation that fills its sentences belongs to whoever
 * spoke last. In the paragraph of that speaker's words it is joined to them; in a later paragraph it
 * is an attribution of its own, with neither source nor cue.
 */
export function carryOn(ground: Ground, drafts: readonly Draft[]): readonly Draft[] {
	const speakers = outermost(drafts);
	const joined = new Map<Draft, number[]>();
	const alone: Draft[] = [];
	let last: Draft | null = null;
	let next = 0;
	for (const [at, line] of uncued(ground, drafts)) {
		const [begin] = (ground.reading.quotations[at] as Quotation).span;
		for (; next < speakers.length && placeOf(speakers[next] as Draft) < begin; next++) {
			const one = speakers[next] as Draft;
			if (!last || !isAside(one, last)) last = one;
		}
		const near = last && last.line.block >= line.block - REACH ? last : null;
		const speaker = near ?? following(speakers[next], line);
		if (!speaker) continue;
		const { continues } = ground.reading.quotations[at] as Quotation;
		const whole = [...speaker.quotations, ...(joined.get(speaker) ?? [])];
		const here = speaker.line.block === line.block && speaker.quotations.length > 0;
		if (here || (continues !== null && whole.includes(continues))) {
			joined.set(speaker, [...(joined.get(speaker) ?? []), at]);
			continue;
		}
		last = {
			line,
			cue: null,
			source: null,
			content: [innerOf(ground, at)],
			stance: 'said',
			report: null,
			level: -1,
			quotations: [at],
			carries: speaker
		};
		alone.push(last);
	}
	const all = [...drafts, ...alone];
	return all.map((draft) => join(ground, draft, joined.get(draft) ?? []));
}

/** `"...," Jordan replied, when the Post asked whether ...`: it is Jordan who goes on. */
function isAside(draft: Draft, last: Draft): boolean {
	return draft.line === last.line && draft.quotations.length === 0 && last.quotations.length > 0;
}

function join(ground: Ground, draft: Draft, quotations: readonly number[]): Draft {
	if (quotations.length === 0) return draft;
	const spans = quotations.map((at) => innerOf(ground, at));
	return {
		...draft,
		content: [...draft.content, ...spans].sort((a, b) => a[0] - b[0]),
		quotations: [...draft.quotations, ...quotations]
	};
}

/** Where a draft stands in the running text: its cue, or its words where it has none. */
function placeOf(draft: Draft): number {
	return draft.cue?.[0] ?? draft.content[0]?.[0] ?? 0;
}

/** The drafts that are not told within the words of another, in order. */
function outermost(drafts: readonly Draft[]): readonly Draft[] {
	const spans = contentSpans(drafts);
	const sorted = [...drafts].sort((a, b) => placeOf(a) - placeOf(b));
	let at = 0;
	let end = -1;
	return sorted.filter((draft) => {
		const place = placeOf(draft);
		for (; at < spans.length && (spans[at] as Span)[0] < place; at++) {
			end = Math.max(end, (spans[at] as Span)[1]);
		}
		return draft.cue === null || place >= end;
	});
}

function contentSpans(drafts: readonly Draft[]): readonly Span[] {
	return drafts.flatMap((draft) => draft.content).sort((a, b) => a[0] - b[0]);
}

/** Quotations that fill their sentences and that no draft holds, with their first line. */
function uncued(ground: Ground, drafts: readonly Draft[]): readonly (readonly [number, Line])[] {
	const spans = contentSpans(drafts);
	const found: [number, Line][] = [];
	let start = 0;
	let at = 0;
	let covered = -1;
	ground.reading.quotations.forEach((quotation, index) => {
		const [begin, end] = quotation.inner;
		while ((ground.lines[start]?.sentence.span[1] ?? Infinity) <= quotation.span[0]) start++;
		for (; at < spans.length && (spans[at] as Span)[0] <= begin; at++) {
			covered = Math.max(covered, (spans[at] as Span)[1]);
		}
		const line = ground.lines[start];
		if (!line || line.sentence.repeats !== null || covered >= Math.min(begin + 1, end)) return;
		if (!ground.speech[index] || (ground.outer[index] ?? -1) >= 0) return;
		if (quotation.continues !== null || fills(ground, start, quotation)) found.push([index, line]);
	});
	return found;
}

/** The quotation begins its sentence and nothing but marks follows it in the last one. */
function fills(ground: Ground, start: number, { span, inner }: Quotation): boolean {
	const first = ground.lines[start] as Line;
	if (!first.tokens.every((token, i) => token.span[1] > span[0] || isPunct(first, i))) return false;
	let last = start;
	while ((ground.lines[last + 1]?.sentence.span[0] ?? Infinity) < inner[1]) last++;
	const line = ground.lines[last] as Line;
	return line.tokens.every((token, i) => token.span[0] < span[1] || isPunct(line, i));
}

/** A paragraph that opens with speech names the speaker after it. */
function following(draft: Draft | undefined, line: Line): Draft | null {
	return draft && draft.line.block === line.block && draft.quotations.length > 0 ? draft : null;
}
