import type { Quotation } from '../types.ts';
import { isPunct, low, tok, type Ground, type Line } from './ground.ts';
import type { Report } from './report.ts';

/** A quotation and the report that introduces it. */
export interface Link {
	readonly quotation: number;
	readonly report: Report;
	/** The report stands before the quotation or after it. */
	readonly side: 'before' | 'after';
}

/** Finds for each quotation that reads as speech the verb of saying beside it. */
export function linkQuotations(
	ground: Ground,
	reports: readonly (readonly Report[])[]
): ReadonlyMap<number, Link> {
	const links = new Map<number, Link>();
	const { lines } = ground;
	let start = 0;
	ground.reading.quotations.forEach((quotation, index) => {
		const [begin, end] = quotation.span;
		while (start < lines.length && endOf(lines, start) <= begin) start++;
		if (!ground.speech[index]) return;
		let last = start;
		while (last + 1 < lines.length && endOf(lines, last) < end) last++;
		const level = ground.outer[index] as number;
		const here = (at: number): readonly Report[] =>
			(reports[at] ?? []).filter(
				(report) => report.level === level && report.cue.frames.has('quote') && !report.passive
			);
		const after = findAfter(lines[last], here(last), quotation);
		const before =
			after ??
			findBefore(lines[start], here(start), quotation) ??
			findColon(lines, start, here(start - 1), quotation);
		const report = after ?? before;
		if (report) {
			links.set(index, { quotation: index, report, side: after ? 'after' : 'before' });
		}
	});
	return links;
}

function endOf(lines: readonly Line[], at: number): number {
	return lines[at]?.sentence.span[1] ?? Infinity;
}

/** `"...," said Jordan` and `"...," the Ohio Republican said`. */
function findAfter(
	line: Line | undefined,
	reports: readonly Report[],
	{ span }: Quotation
): Report | null {
	if (!line || reports.length === 0) return null;
	let at = line.tokens.findIndex((token) => token.span[0] >= span[1]);
	if (at < 0) return null;
	while (at < line.tokens.length && isFiller(line, at)) at++;
	for (const report of reports) {
		const { subject, verb } = report;
		const first = subject && subject.first >= at ? subject.first : verb;
		if (Math.min(first, verb) === at) return report;
	}
	return null;
}

function isFiller(line: Line, at: number): boolean {
	return /^[,.\u2013\u2014-]+$/.test(low(line, at)) || tok(line, at).upos === 'ADV';
}

/** `Jordan said, "..."`, `Jordan told the Times: "..."`, `Jordan said in Rome that "..."`. */
function findBefore(
	line: Line | undefined,
	reports: readonly Report[],
	{ span }: Quotation
): Report | null {
	if (!line) return null;
	let last = -1;
	while (last + 1 < line.tokens.length && tok(line, last + 1).span[0] < span[0]) last++;
	const report = reports.filter(({ verb }) => verb <= last).at(-1);
	return report && opens(line, report, last) ? report : null;
}

/** `Jordan wrote:` or `Jordan wrote,` ends the sentence before, or the paragraph before. */
function findColon(
	lines: readonly Line[],
	at: number,
	reports: readonly Report[],
	{ span }: Quotation
): Report | null {
	const line = lines[at];
	const before = lines[at - 1];
	if (!line || !before || line.sentence.span[0] < span[0]) return null;
	return /^[:,]$/.test(low(before, before.tokens.length - 1)) ? (reports.at(-1) ?? null) : null;
}

/** Nothing but the addressee, occasion and time of speech stands between the verb and the mark. */
function opens(line: Line, { verb, cue }: Report, last: number): boolean {
	if (low(line, last) === ':') return true;
	const parted = isPunct(line, last);
	let first = verb + 1;
	while (first <= last && isPunct(line, first)) first++;
	for (let at = first; at <= last; at++) {
		const token = tok(line, at);
		if (!/^(?:nsubj|csubj|expl)/.test(token.rel) || token.head === verb) continue;
		const governor = line.tokens[token.head];
		if (governor?.rel.startsWith('acl') && token.head <= last) continue;
		return false;
	}
	if (parted || first > last) return true;
	const { upos, rel } = tok(line, first);
	if (/^(?:ADP|ADV|SCONJ|PART)$/.test(upos)) return true;
	return cue.addressee || !/^(?:obj|xcomp|ccomp)/.test(rel);
}
