import type { Quotation, Span, Stance } from '../types.ts';
import type { Run } from './bounds.ts';
import { runSpan, type Ground, type Line } from './ground.ts';
import type { Report } from './report.ts';

/** Where the speaker is written. */
export interface Source {
	readonly span: Span;
	readonly line: Line;
	/** Index of the token that heads the phrase. */
	readonly head: number;
}

/** An attribution in the making: what the steps find, before speakers are known. */
export interface Draft {
	readonly line: Line;
	readonly cue: Span | null;
	readonly source: Source | null;
	readonly content: readonly Span[];
	readonly stance: Stance;
	/** The verb of saying, where there is one. */
	readonly report: Report | null;
	/** The quotation in whose words it stands, or -1. */
	readonly level: number;
	/** Quotations that are wholly its content, in order. */
	readonly quotations: readonly number[];
	/** The draft whose speaker goes on here with no cue, or null. */
	readonly carries: Draft | null;
}

/** What a step knows of a draft; the rest has defaults. */
export interface Finding {
	readonly cue: Span | null;
	readonly source: { readonly first: number; readonly last: number; readonly head: number } | null;
	readonly runs: readonly Run[];
	readonly stance: Stance;
	readonly level: number;
	readonly report?: Report;
	readonly quotations?: readonly number[];
	/** Content that goes over several sentences. */
	readonly spans?: readonly Span[];
}

/** Turns a finding in tokens into a draft in spans. */
export function makeDraft(ground: Ground, line: Line, finding: Finding): Draft {
	const { source, quotations = [], spans: across = [] } = finding;
	const spans = finding.runs.map(([first, last]) =>
		whole(ground, line, runSpan(line, first, last))
	);
	const quoted = quotations.map((at) => innerOf(ground, at));
	return {
		line,
		cue: finding.cue,
		source: source && {
			span: runSpan(line, source.first, source.last),
			line,
			head: source.head
		},
		content: [...spans, ...quoted, ...across]
			.filter(([start, end]) => /[\p{L}\p{N}]/u.test(ground.text.slice(start, end)))
			.sort((a, b) => a[0] - b[0]),
		stance: finding.stance,
		report: finding.report ?? null,
		level: finding.level,
		quotations,
		carries: null
	};
}

/** A quotation without its marks and without the comma before the closing one. */
export function innerOf(ground: Ground, at: number): Span {
	const [start, end] = (ground.reading.quotations[at] as Quotation).inner;
	const inner = ground.text.slice(start, end);
	const lead = inner.length - inner.trimStart().length;
	const kept = inner.replace(/[\s,;:\u2013\u2014-]+$/u, '').length;
	return [start + lead, start + Math.max(lead, kept)];
}

/** Widens a span that cuts a quotation in two, and takes off marks around the whole. */
function whole(ground: Ground, line: Line, [start, end]: Span): Span {
	let span: Span = [start, end];
	for (const at of ground.quotationsOf[line.index] ?? []) {
		const { span: outer, inner } = ground.reading.quotations[at] as Quotation;
		if (outer[0] >= start && outer[0] < end && outer[1] > end) span = [span[0], outer[1]];
		if (outer[1] > start && outer[1] <= end && outer[0] < start && inner[1] > start) {
			span = [outer[0], span[1]];
		}
		if (span[0] === outer[0] && span[1] === outer[1]) return innerOf(ground, at);
	}
	return span;
}
