import type { Quotation } from '../types.ts';
import { findAfter, findBefore, findColon, findNext, isLeading } from './beside.ts';
import type { Ground, Line } from './ground.ts';
import type { Report } from './report.ts';

/** A quotation and the report that introduces it. */
export interface Link {
	readonly quotation: number;
	readonly report: Report;
	/**
	 * Where what was said begins, if that is before the mark: `We must "act now. Today," she said`;
	 * else null.
	 */
	readonly from: number | null;
}

/** Finds for each quotation that may be speech the verb of saying beside it. */
export function linkQuotations(
	ground: Ground,
	reports: readonly (readonly Report[])[]
): readonly Link[] {
	const links: Link[] = [];
	const { lines } = ground;
	let start = 0;
	ground.reading.quotations.forEach((quotation, index) => {
		const [begin, end] = quotation.span;
		while (start < lines.length && endOf(lines, start) <= begin) start++;
		let last = start;
		while (last + 1 < lines.length && endOf(lines, last) < end) last++;
		const link = linkOne(ground, reports, index, start, last);
		if (link) links.push(link);
	});
	return links;
}

function linkOne(
	ground: Ground,
	reports: readonly (readonly Report[])[],
	index: number,
	start: number,
	last: number
): Link | null {
	const { lines } = ground;
	const quotation = ground.reading.quotations[index] as Quotation;
	const first = lines[start];
	const closing = lines[last];
	if (!first || !closing || ground.titles[index]) return null;
	const level = ground.outer[index] as number;
	const here = (at: number): readonly Report[] =>
		(reports[at] ?? []).filter(
			(report) => report.level === level && report.cue.frames.has('quote') && !report.passive
		);
	const spoken = ground.speech[index] === true;
	const leading = isLeading(first, quotation);
	if (leading || last > start) {
		const after =
			findAfter(closing, here(last), quotation, spoken) ??
			(spoken ? findNext(closing, lines[last + 1], here(last + 1), quotation) : null);
		const from = leading ? null : first.sentence.span[0];
		if (after) return { quotation: index, report: after, from };
	}
	const before =
		findBefore(first, here(start), quotation, spoken) ??
		findColon(first, lines[start - 1], here(start - 1), quotation);
	return before && { quotation: index, report: before, from: null };
}

function endOf(lines: readonly Line[], at: number): number {
	return lines[at]?.sentence.span[1] ?? Infinity;
}
