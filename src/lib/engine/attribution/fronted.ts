import { baseRel } from '../tree.ts';
import {
	firstOnLevel,
	hasVerb,
	isParting,
	lastOnLevel,
	trimEnd,
	trimStart,
	type Run
} from './bounds.ts';
import { isPunct, low, tok, type Line } from './ground.ts';
import type { Report } from './report.ts';

/**
 * What was said where the verb of saying follows or interrupts it: "The dam held, officials said",
 * "The dam, she said, would hold". Null where the sentence is not built so.
 */
export function contentAround(report: Report): readonly Run[] | null {
	const { line, verb, subject, cue, negated } = report;
	if (negated || !(cue.frames.has('clause') || cue.frames.has('quote'))) return null;
	if (!subject || report.hearer >= 0 || !standsFree(line, verb)) return null;
	const inverted = subject.head > verb;
	let edge = (inverted ? verb : Math.min(subject.outerFirst, verb)) - 1;
	while (edge >= 0 && /^(?:as|so|later|then|also|now)$/.test(low(line, edge))) edge--;
	if (edge < 0 || !isParting(line, edge)) return null;
	const begin = firstOnLevel(line, verb);
	const start = trimStart(line, begin, edge);
	const before = trimEnd(line, start, edge - 1);
	if (before < start) return null;
	const rest = afterwards(report, inverted);
	const left: Run = [start, before];
	if (!hasVerb(line, left) && !(rest && hasVerb(line, rest))) return null;
	if (isAdjunct(line, left, verb)) return null;
	return rest ? [left, rest] : [left];
}

/** The report is no clause of its own purpose: "which they said" and "when he said" hold nothing. */
function standsFree(line: Line, verb: number): boolean {
	const { rel, head } = tok(line, verb);
	const base = rel.split(':')[0] ?? '';
	if (base === 'advcl') {
		return (line.children[verb] ?? []).some((child) => low(line, child) === 'as');
	}
	if (base === 'conj') return head < 0 || standsFree(line, head);
	return !/^(?:acl|csubj|xcomp|amod|obl|obj|nsubj)$/.test(base);
}

/** All of the words before hang on the verb of saying as time, place or circumstance. */
function isAdjunct(line: Line, [first, last]: Run, verb: number): boolean {
	for (let at = first; at <= last; at++) {
		if (isPunct(line, at)) continue;
		let root = at;
		for (let steps = 0; steps < line.tokens.length; steps++) {
			const { head } = tok(line, root);
			if (head === verb || head < 0) break;
			root = head;
		}
		if (tok(line, root).head !== verb) return false;
		if (
			!/^(?:obl|advcl|advmod|cc|punct|mark|nsubj|discourse|aux)$/.test(baseRel(tok(line, root)))
		) {
			return false;
		}
	}
	return true;
}

/** The words after an interrupting report: ", she said, WOULD HOLD". */
function afterwards({ line, verb, subject }: Report, inverted: boolean): Run | null {
	const end = lastOnLevel(line, verb);
	let at = Math.max(verb, inverted && subject ? subject.last : verb) + 1;
	while (at <= end && !isParting(line, at)) at++;
	const next = at + 1;
	if (next > end || inverted || line.level[next] !== line.level[verb]) return null;
	if (tok(line, next).xpos === 'VBG') return null;
	if (/^(?:who|which|when|while|as|after|and|but|according)$/.test(low(line, next))) return null;
	return [next, trimEnd(line, next, end)];
}
