import type { Frame } from '../lexicon/cues.ts';
import { baseRel } from '../tree.ts';
import { isParting, lastOnLevel } from './bounds.ts';
import type { Clause } from './clause.ts';
import { isPunct, low, tok, type Line } from './ground.ts';
import type { Report } from './report.ts';
import { isFinite, phrase } from './phrase.ts';
import { isSpeaker } from './speaking.ts';

const TAKES: readonly Frame[] = ['clause', 'that', 'order'];

/**
 * The clause after a verb of saying by its place alone, for sentences whose tree hangs it elsewhere:
 * from "that", or from the first word after the verb, its adverbs and the one spoken to.
 */
export function looseClause(report: Report): Clause | null {
	const { line, verb, cue } = report;
	if (!TAKES.some((frame) => cue.frames.has(frame))) return null;
	const opened = low(line, verb - 1) === ',' || isAccompanying(report);
	if (tok(line, verb).xpos === 'VBG' && !opened) return null;
	const end = lastOnLevel(line, verb);
	let start = afterHearer(report, end);
	while (start < end && isPunct(line, start) && line.level[start] === line.level[verb]) start++;
	const order = orderAt(report, start);
	if (order) return { first: start, last: end, head: start + 1, frame: 'order' };
	const that = findThat(report, start, end);
	const first = that >= 0 ? that : start;
	if (first >= end || line.level[first] !== line.level[verb]) return null;
	if (that < 0 && (!cue.frames.has('clause') || !opensClause(line, verb, first, end))) return null;
	const head = that >= 0 ? predicateAfter(line, first, end) : bareVerb(line, first, end);
	if (head < 0) return null;
	return { first, last: end, head, frame: that >= 0 ? 'that' : 'clause' };
}

/** "with the Guardian REPORTING nobody was hurt". */
function isAccompanying({ line, verb, subject }: Report): boolean {
	if (!subject || subject.head > verb || !isSpeaker(line, subject.head)) return false;
	return low(line, subject.first - 1) === 'with';
}

/** Index of the "that" with which the content begins, by its place alone, or -1. */
export function thatAfter(report: Report): number {
	const end = lastOnLevel(report.line, report.verb);
	return findThat(report, afterHearer(report, end), end);
}

/** First token after the verb, its adverbs and the one spoken to. */
export function afterHearer({ line, verb, cue }: Report, end: number): number {
	let at = verb + 1;
	while (at <= end && tok(line, at).upos === 'ADV') at++;
	if (low(line, at) === ',' && low(line, at + 2) === ',' && tok(line, at + 1).upos === 'ADV')
		at += 3;
	if (!cue.addressee && !cue.frames.has('order')) return at;
	const last = lastOfHearer(line, at, end);
	if (last >= 0) return last + 1;
	for (const child of line.children[verb] ?? []) {
		if (child < at || !/^(?:obj|iobj)$/.test(baseRel(tok(line, child)))) continue;
		const hearer = phrase(line, child);
		if (hearer.first <= at) return hearer.last + 1;
	}
	return at;
}

/**
 * Last token of a short noun phrase that a new one, "that", "to" or a mark follows: "told POLICE he
 * had seen nothing"; -1 where none does.
 */
function lastOfHearer(line: Line, from: number, end: number): number {
	let at = from;
	if (tok(line, at)?.xpos === 'PRP') return at < end ? at : -1;
	while (at <= end && /^(?:DET|ADJ|NUM)$/.test(tok(line, at).upos)) at++;
	const noun = at;
	while (at <= end && /^(?:NOUN|PROPN)$/.test(tok(line, at).upos)) at++;
	if (at === noun || at > end) return -1;
	const next = tok(line, at);
	return /^(?:PRON|DET|PART|SCONJ)$/.test(next.upos) && next.xpos !== 'POS' ? at - 1 : -1;
}

/** "urged the firm TO PAY": the one who is to act stands before "to". */
function orderAt({ line, verb, cue, hearer }: Report, start: number): boolean {
	if (!cue.frames.has('order') || (start <= verb + 1 && hearer < 0)) return false;
	return low(line, start) === 'to' && tok(line, start + 1).xpos === 'VB';
}

/** "that" within a few words of the verb, with neither a verb nor a comma between, or -1. */
function findThat({ line, verb, cue }: Report, start: number, end: number): number {
	if (start >= end || (!cue.frames.has('clause') && !cue.frames.has('that'))) return -1;
	const plain = cue.addressee || /^(?:ADP|ADV)$/.test(tok(line, start).upos);
	for (let at = start; at <= Math.min(end - 2, start + 6); at++) {
		if (low(line, at) === 'that' && line.level[at] === line.level[verb]) {
			return (plain || at === start) && tok(line, at).upos !== 'DET' ? at : -1;
		}
		if (isPunct(line, at) || (isFinite(line, at) && !cue.addressee)) return -1;
	}
	return -1;
}

/** A noun phrase and then its verb, with nothing between that could govern the verb otherwise. */
function opensClause(line: Line, verb: number, first: number, end: number): boolean {
	if (!/^(?:DET|NOUN|PROPN|PRON|ADJ|NUM)$/.test(tok(line, first).upos)) return false;
	const predicate = bareVerb(line, first + 1, end);
	if (predicate < 0 || predicate - first > 14) return false;
	for (let at = first; at < predicate; at++) {
		if (/^(?:who|which|that|where|when|what|as|and|if|because)$/.test(low(line, at))) return false;
		if (isParting(line, at)) return false;
	}
	return line.level[predicate] === line.level[verb];
}

/**
 * The verb of a bare clause, also where it was taken for a noun: after "both nations simply" only a
 * verb can stand.
 */
function bareVerb(line: Line, first: number, end: number): number {
	const finite = firstVerb(line, first, end);
	if (finite >= 0) return finite;
	for (let at = first + 2; at <= end; at++) {
		const plural = /^(?:NNS|NNPS|PRP)$/.test(tok(line, at - 2).xpos);
		const adverb = tok(line, at - 1).upos === 'ADV' && low(line, at - 1).endsWith('ly');
		if (plural && adverb && tok(line, at).xpos === 'NN') return at;
	}
	return -1;
}

/** The verb of a clause with "that", also where it was taken for a participle. */
function predicateAfter(line: Line, that: number, end: number): number {
	const finite = firstVerb(line, that + 1, end);
	if (finite >= 0) return finite;
	for (let at = that + 1; at <= end; at++) if (tok(line, at).upos === 'VERB') return at;
	return -1;
}

function firstVerb(line: Line, first: number, end: number): number {
	for (let at = first; at <= end; at++) {
		if (/^(?:VBD|VBP|VBZ|MD)$/.test(tok(line, at).xpos)) return at;
	}
	return -1;
}
