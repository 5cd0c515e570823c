import type { Frame, VerbCue } from '../lexicon/cues.ts';
import { REFUSABLE, TIMES } from '../lexicon/saying.ts';
import { baseRel, childBy } from '../tree.ts';
import { trimStart } from './bounds.ts';
import { low, tok, type Line } from './ground.ts';
import { afterHearer, looseClause, thatAfter } from './loose.ts';
import type { Report } from './report.ts';

/** The clause that completes a verb of saying, as token indices, both ends included. */
export interface Clause {
	readonly first: number;
	readonly last: number;
	/** Index of its own verb or predicate. */
	readonly head: number;
	readonly frame: Frame;
}

const QUESTION = /^(?:what|who|whom|whose|which|where|when|why|how|whether|if)$/;

/** The clause after the verb that says what was said, or null. */
export function clauseAfter(report: Report): Clause | null {
	const { line, verb, cue } = report;
	const that = thatAfter(report);
	for (const child of line.children[verb] ?? []) {
		const [from, last] = line.reach[child] as readonly [number, number];
		if (child < verb || from < verb) continue;
		const rel = baseRel(tok(line, child));
		const first = firstOf(report, from, last, that);
		if (/^(?:ccomp|xcomp|parataxis|advcl|csubj)$/.test(rel) || isHiddenClause(report, child)) {
			const frame = frameOf(report, child, first);
			if (frame && (rel !== 'advcl' || frame === 'order' || frame === 'that')) {
				const start = frame === 'clause' ? bareStart(report, first) : first;
				return { first: start, last, head: child, frame };
			}
		}
		if (rel === 'obj' && QUESTION.test(low(line, child)) && last > child && takesQuestion(cue)) {
			return { first, last, head: child, frame: 'question' };
		}
		if (cue.frames.has('object') && isDenied(report, child)) {
			return { first, last, head: child, frame: 'object' };
		}
	}
	return looseClause(report);
}

/** From "that" or the question word, and after the one spoken to. */
function firstOf(report: Report, from: number, last: number, that: number): number {
	const { line, verb, cue } = report;
	if (that >= 0 && (that <= from || isAside(line, from, that))) return that;
	let first = from;
	if (cue.addressee) first = Math.min(last, Math.max(first, afterHearer(report, last)));
	first = trimStart(line, first, last);
	return first - 1 > verb && QUESTION.test(low(line, first - 1)) ? first - 1 : first;
}

/** "however," before "that". */
function isAside(line: Line, from: number, that: number): boolean {
	return line.tokens.slice(from, that).every(({ upos }) => upos === 'ADV' || upos === 'PUNCT');
}

/** The tree takes a clause for an object, but gives it a subject. */
function isHiddenClause({ line, verb, cue }: Report, child: number): boolean {
	if (cue.addressee || baseRel(tok(line, child)) !== 'obj') return false;
	const subject = childBy(line, child, 'nsubj');
	return subject > verb && subject < child && !QUESTION.test(low(line, subject));
}

/**
 * A bare clause begins with the first noun phrase after the verb, whatever the tree makes of it:
 * "suggesting BOTH NAVIES share charts"; days and the one spoken to are left out.
 */
function bareStart(report: Report, first: number): number {
	const { line, verb, subject } = report;
	if (subject && subject.head > verb) return first;
	let at = afterHearer(report, first);
	while (at < first && TIMES.has(low(line, at))) at++;
	if (at >= first || line.tokens.slice(at, first).some(({ text }) => text === ',')) return first;
	return /^(?:DET|NOUN|PROPN|PRON|ADJ|NUM)$/.test(tok(line, at).upos) ? at : first;
}

/** "denied the charge", "denied taking it"; not "denied him entry". */
function isDenied({ line, verb }: Report, child: number): boolean {
	const { rel, xpos, upos } = tok(line, child);
	if (/^(?:xcomp|ccomp)$/.test(rel)) return xpos === 'VBG';
	if (rel !== 'obj' || (upos !== 'NOUN' && xpos !== 'VBG')) return false;
	if (childBy(line, verb, 'iobj') >= 0) return false;
	return !REFUSABLE.has(low(line, child));
}

/** How the clause is built, where the verb takes such a clause. */
function frameOf({ line, cue, verb, hearer }: Report, head: number, first: number): Frame | null {
	const { frames } = cue;
	const opener = openerOf(line, head, first);
	if (opener === 'that') return frames.has('clause') || frames.has('that') ? 'that' : null;
	if (QUESTION.test(opener)) {
		return takesQuestion(cue) ? 'question' : null;
	}
	if (isInfinitive(line, head)) {
		const other = hearer >= 0 || hasObject(line, verb, first, cue.verb === 'call' ? 'obl' : 'obj');
		if (other) return frames.has('order') ? 'order' : null;
		return frames.has('infinitive') ? 'infinitive' : null;
	}
	if (!isFinite(line, head) && childBy(line, head, 'nsubj') < 0) return null;
	return frames.has('clause') ? 'clause' : null;
}

function takesQuestion({ frames }: VerbCue): boolean {
	return frames.has('clause') || frames.has('that') || frames.has('question');
}

/** Whoever is to do it stands between the verb and what is to be done. */
function hasObject(line: Line, verb: number, first: number, rel: string): boolean {
	return (line.children[verb] ?? []).some((child) => {
		if (child <= verb || child >= first) return false;
		const base = baseRel(tok(line, child));
		if (rel === 'obl') {
			const preposition = childBy(line, child, 'case');
			return base === 'obl' && preposition >= 0 && low(line, preposition) === 'on';
		}
		return base === 'obj' || base === 'iobj';
	});
}

function openerOf(line: Line, head: number, first: number): string {
	for (let at = first; at <= Math.min(head, first + 3); at++) {
		const word = low(line, at);
		if (word === 'that' && baseRel(tok(line, at)) === 'mark') return word;
		if (QUESTION.test(word)) return word;
		if (/[\p{L}\p{N}]/u.test(word)) break;
	}
	return '';
}

function isInfinitive(line: Line, head: number): boolean {
	return (line.children[head] ?? []).some(
		(child) => low(line, child) === 'to' && tok(line, child).rel === 'mark'
	);
}

/** The clause has a verb in a personal form: its head, or an auxiliary or copula of the head. */
function isFinite(line: Line, head: number): boolean {
	const finite = (at: number): boolean => /^(?:VBD|VBZ|VBP|MD)$/.test(tok(line, at).xpos);
	if (finite(head)) return true;
	return (line.children[head] ?? []).some(
		(child) => /^(?:aux|cop)/.test(tok(line, child).rel) && finite(child)
	);
}
