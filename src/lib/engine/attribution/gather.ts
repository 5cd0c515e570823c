import type { Quotation, Span } from '../types.ts';
import type { Run } from './bounds.ts';
import { clauseAfter, type Clause } from './clause.ts';
import { makeDraft, type Draft } from './draft.ts';
import { endOfContent } from './end-of-content.ts';
import { contentAround } from './fronted.ts';
import { low, runSpan, type Ground } from './ground.ts';
import type { Link } from './quoted.ts';
import type { Report } from './report.ts';
import { isSpeaker } from './speaking.ts';
import { stanceOf } from './stance.ts';

/** Makes a draft of a report, with the quotations that it introduces or the clause, or null. */
export function draftOf(ground: Ground, report: Report, links: readonly Link[]): Draft | null {
	const { line, verb, subject, level } = report;
	const after = clauseAfter(report);
	const clause = links.length > 0 && after && line.level[after.head] !== level ? null : after;
	if (clause && isDeed(clause) && !(subject && isSpeaker(line, subject.head))) return null;
	const stance = stanceOf(report, clause);
	if (stance === null) return null;
	const runs = runsOf(ground, report, clause, links);
	if (links.length === 0 && (runs.length === 0 || subject === null)) return null;
	return makeDraft(ground, line, {
		cue: runSpan(line, verb, verb),
		source: subject,
		runs,
		stance,
		level,
		report,
		quotations: links.filter(isWhole).map((link) => link.quotation),
		spans: links.filter((link) => !isWhole(link)).map((link) => spanOf(ground, link))
	});
}

function isWhole(link: Link): boolean {
	return link.from === null;
}

/** From the article's words that lead into the quotation to its end. */
function spanOf(ground: Ground, { quotation, from }: Link): Span {
	const { span } = ground.reading.quotations[quotation] as Quotation;
	return [from ?? span[0], span[1]];
}

/** "threatens to", "promises to": only people and bodies do so with words. */
function isDeed({ frame }: Clause): boolean {
	return frame === 'infinitive';
}

function runsOf(
	ground: Ground,
	report: Report,
	clause: Clause | null,
	links: readonly Link[]
): readonly Run[] {
	const { line, verb } = report;
	if (links.length === 0) {
		const around = !clause || low(line, verb + 1) === ',' ? contentAround(report) : null;
		if (around || !clause) return around ?? [];
		return [[clause.first, endOfContent(line, verb, clause.first, clause.last)]];
	}
	if (!clause) return [];
	const start = line.tokens[clause.first]?.span[0] ?? 0;
	const stop = links
		.map((link) => (ground.reading.quotations[link.quotation] as Quotation).span[0])
		.find((at) => at > start);
	if (stop === undefined) return [];
	let last = clause.first;
	while ((line.tokens[last + 1]?.span[1] ?? Infinity) <= stop) last++;
	return [[clause.first, last]];
}
