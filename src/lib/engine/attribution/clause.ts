import type { Frame } from '../lexicon/cues.ts';
import { baseRel } from '../tree.ts';
import { low, tok, type Line } from './ground.ts';
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
	const { line, verb } = report;
	for (const child of line.children[verb] ?? []) {
		if (child < verb) continue;
		const rel = baseRel(tok(line, child));
		if (rel !== 'ccomp' && rel !== 'xcomp' && rel !== 'parataxis') continue;
		const [first, last] = line.reach[child] as readonly [number, number];
		if (first < verb) continue;
		const frame = frameOf(report, child, first);
		if (frame) return { first, last, head: child, frame };
	}
	return null;
}

/** How the clause is built, where the verb takes such a clause. */
function frameOf({ line, cue, verb }: Report, head: number, first: number): Frame | null {
	const { frames } = cue;
	const opener = openerOf(line, head, first);
	if (opener === 'that') return frames.has('clause') || frames.has('that') ? 'that' : null;
	if (QUESTION.test(opener)) {
		return frames.has('clause') || frames.has('that') || frames.has('question') ? 'question' : null;
	}
	if (isInfinitive(line, head)) {
		const other = (line.children[verb] ?? []).some(
			(child) => child > verb && child < first && /^(?:obj|iobj)$/.test(baseRel(tok(line, child)))
		);
		if (other) return frames.has('order') ? 'order' : null;
		return frames.has('infinitive') ? 'infinitive' : null;
	}
	if (!isFinite(line, head)) return null;
	return frames.has('clause') ? 'clause' : null;
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
