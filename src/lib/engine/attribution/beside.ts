import { TIMES } from '../lexicon/saying.ts';
import type { Quotation } from '../types.ts';
import { clauseAfter } from './clause.ts';
import { isPunct, low, tok, type Line } from './ground.ts';
import { isFinite } from './phrase.ts';
import type { Report } from './report.ts';

/** The quotation begins its sentence, or a comma or another quotation comes before it. */
export function isLeading(line: Line, { span }: Quotation): boolean {
	let at = lastBefore(line, span[0]);
	while (at >= 0 && /^(?:ADV|CCONJ)$/.test(tok(line, at).upos)) at--;
	return at < 0 || isPunct(line, at);
}

/** `"...," said Jordan` and `"...," the Ohio Republican said`. */
export function findAfter(
	line: Line,
	reports: readonly Report[],
	{ span }: Quotation,
	spoken: boolean
): Report | null {
	let at = lastBefore(line, span[1]) + 1;
	const parted = /^[,.?!\u2013\u2014-]$/.test(low(line, at - 2)) || low(line, at) === ',';
	if (!spoken && !parted) return null;
	while (at < line.tokens.length && isFiller(line, at)) at++;
	return reports.find((report) => firstOf(report, at) === at) ?? null;
}

/** `"Why did nobody call?" Mayor Price asked.`: the mark may end the sentence before. */
export function findNext(
	line: Line,
	next: Line | undefined,
	reports: readonly Report[],
	{ span }: Quotation
): Report | null {
	if (!next || next.block !== line.block || line.sentence.span[1] > span[1]) return null;
	const report = reports.find((candidate) => firstOf(candidate, 0) === 0);
	if (!report || clauseAfter(report)) return null;
	const after = low(next, report.verb + 1);
	return after === ':' || next.tokens.some(({ text }) => /^[“"‘«]$/.test(text)) ? null : report;
}

/** `Jordan said, "..."`, `Jordan told the Times: "..."`, `Jordan said in Rome that "..."`. */
export function findBefore(
	line: Line,
	reports: readonly Report[],
	{ span }: Quotation,
	spoken: boolean
): Report | null {
	const last = lastBefore(line, span[0]);
	const report = reports.filter(({ verb }) => verb <= last).at(-1);
	if (!report || (!spoken && !/^[,:]$/.test(low(line, last)))) return null;
	return opens(line, report, last) ? report : null;
}

/** `Jordan wrote:` or `Jordan wrote,` ends the sentence before, or the paragraph before. */
export function findColon(
	line: Line,
	before: Line | undefined,
	reports: readonly Report[],
	{ span }: Quotation
): Report | null {
	if (!before || line.sentence.span[0] < span[0]) return null;
	return /^[:,]$/.test(low(before, before.tokens.length - 1)) ? (reports.at(-1) ?? null) : null;
}

/** Nothing but the addressee, occasion and time of speech stands between the verb and the mark. */
function opens(line: Line, { verb, cue, subject }: Report, last: number): boolean {
	if (low(line, last) === ':') return true;
	const parted = isPunct(line, last);
	let first = verb + 1;
	while (first <= last && isPunct(line, first)) first++;
	if (startsContent(line, first, last)) return false;
	if (parted || first > last) return true;
	if (/^(?:ADP|ADV|SCONJ|PART)$/.test(tok(line, first).upos)) return true;
	return cue.addressee || (subject?.head ?? -1) > verb || TIMES.has(low(line, first));
}

/** Reported words stand before the mark: a clause of the article's own wording, or "that the". */
function startsContent(line: Line, first: number, last: number): boolean {
	let aside = false;
	for (let at = first; at <= last; at++) {
		const word = low(line, at);
		if (word === 'that' && at < last) return true;
		if (/^(?:who|which|when|while|where|as|if|after|before|because)$/.test(word)) aside = true;
		if (isFinite(line, at) && !aside) return true;
	}
	return false;
}

/** Index of the last token that begins before the offset, or -1. */
function lastBefore(line: Line, offset: number): number {
	let last = -1;
	while (last + 1 < line.tokens.length && tok(line, last + 1).span[0] < offset) last++;
	return last;
}

/** First token of the subject and the verb, whichever comes first; not before `from`. */
function firstOf({ subject, verb }: Report, from: number): number {
	return subject && subject.first >= from ? Math.min(subject.first, verb) : verb;
}

function isFiller(line: Line, at: number): boolean {
	return /^[,.\u2013\u2014-]+$/.test(low(line, at)) || tok(line, at).upos === 'ADV';
}
