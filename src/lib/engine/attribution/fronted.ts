import { baseRel, childBy } from '../tree.ts';
import {
	firstOnLevel,
	hasVerb,
	isParting,
	lastOnLevel,
	trimEnd,
	trimStart,
	type Run
} from './bounds.ts';
import { low, tok, type Line } from './ground.ts';
import { isFinite } from './phrase.ts';
import type { Report } from './report.ts';

/**
 * What was said where the verb of saying follows or interrupts it: "The dam held, officials said",
 * "The dam, she said, would hold", "As she said, the dam held". Null where it is not built so.
 */
export function contentAround(report: Report): readonly Run[] | null {
	const { line, verb, subject, cue, negated, hearer, level } = report;
	if (negated || !(cue.frames.has('clause') || cue.frames.has('that'))) return null;
	if (!subject || hearer >= 0 || !standsFree(line, verb)) return null;
	if (level >= 0 && !/^(?:say|tell)$/.test(cue.verb)) return null;
	if (tok(line, verb).xpos === 'VBG' || (!cue.addressee && hasObject(report))) return null;
	const inverted = subject.head > verb;
	// "a book on the flood, written by Bell": what was written is not what stands before.
	if (inverted && low(line, subject.first - 1) === 'by') return null;
	const begin = firstOnLevel(line, verb);
	let edge = (inverted ? verb : Math.min(subject.first, verb)) - 1;
	while (edge >= begin && /^(?:as|so|later|then|also|now)$/.test(low(line, edge))) edge--;
	const rest = afterwards(report, inverted);
	if (edge < begin) return low(line, begin) === 'as' && rest ? [rest] : null;
	if (!isEdge(line, edge)) return null;
	const start = trimStart(line, begin, edge);
	const before = trimEnd(line, start, isParting(line, edge) ? edge - 1 : edge);
	const left: Run = [start, before];
	if (before < start || (!hasVerb(line, left) && !(rest && hasVerb(line, rest)))) return null;
	if (isAdjunct(line, left)) return null;
	return rest ? [left, rest] : [left];
}

/** A comma or dash, or the closing mark of a quotation that holds one. */
function isEdge(line: Line, at: number): boolean {
	if (isParting(line, at)) return true;
	return /^["”’'»]+$/.test(low(line, at)) && /^[,!?\u2013\u2014-]$/.test(low(line, at - 1));
}

/** The report is no clause with a purpose of its own: "which they said", "when he said". */
function standsFree(line: Line, verb: number): boolean {
	const { head } = tok(line, verb);
	const base = baseRel(tok(line, verb));
	if (base === 'advcl') {
		const opener = childBy(line, verb, 'mark', 'advmod');
		return opener < 0 || opener > verb || low(line, opener) === 'as';
	}
	if (base === 'conj') return head < 0 || standsFree(line, head);
	return !/^(?:acl|csubj|xcomp|amod|obl|obj|nsubj)$/.test(base);
}

/** "he wrote a letter": the verb has what it needs. */
function hasObject({ line, verb, subject }: Report): boolean {
	const object = childBy(line, verb, 'obj');
	return object > verb && object !== subject?.head;
}

/**
 * The words before say when, where or in what case it was said: "When asked, ...", "In Rome, ...".
 * A main clause after such words makes them part of what was said: "In Rome, the dam held, ...".
 */
function isAdjunct(line: Line, [first, last]: Run): boolean {
	if (!isSubordinate(line, first)) return false;
	for (let at = first + 1; at < last; at++) {
		if (low(line, at) !== ',' || isSubordinate(line, at + 1)) continue;
		if (hasFinite(line, at + 1, last)) return false;
	}
	return true;
}

function isSubordinate(line: Line, at: number): boolean {
	const { upos, xpos } = tok(line, at);
	if (/^(?:who|which|when|while|where|as|to)$/.test(low(line, at))) return true;
	return /^(?:ADP|SCONJ|CCONJ)$/.test(upos) || /^VB[GN]$/.test(xpos);
}

function hasFinite(line: Line, first: number, last: number): boolean {
	for (let at = first; at <= last; at++) if (isFinite(line, at)) return true;
	return false;
}

/** The words after an interrupting report: ", she said, WOULD HOLD". */
function afterwards({ line, verb, subject }: Report, inverted: boolean): Run | null {
	const end = lastOnLevel(line, verb);
	let at = Math.max(verb, inverted && subject ? subject.last : verb) + 1;
	while (at <= end && !isParting(line, at)) at++;
	const next = at + 1;
	if (next > end || inverted || line.level[next] !== line.level[verb]) return null;
	if (tok(line, next).xpos === 'VBG' || !goesOn(line, next)) return null;
	return [next, trimEnd(line, next, end)];
}

/** After "and" or "but" the report goes on only with a subject of its own. */
function goesOn(line: Line, next: number): boolean {
	const word = low(line, next);
	if (/^(?:who|which|whose|where|when|while|as|after|according)$/.test(word)) return false;
	if (!/^(?:and|but)$/.test(word)) return true;
	return /^(?:PRON|DET|NOUN|PROPN|SCONJ)$/.test(line.tokens[next + 1]?.upos ?? '');
}
