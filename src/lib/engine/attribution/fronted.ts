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
import { isPunct, low, tok, type Line } from './ground.ts';
import type { Report } from './report.ts';

/**
 * What was said where the verb of saying follows or interrupts it: "The dam held, officials said",
 * "The dam, she said, would hold", "As she said, the dam held". Null where it is not built so.
 */
export function contentAround(report: Report): readonly Run[] | null {
	const { line, verb, subject, cue, negated, hearer } = report;
	if (negated || !(cue.frames.has('clause') || cue.frames.has('that'))) return null;
	if (!subject || hearer >= 0 || !standsFree(line, verb)) return null;
	if (tok(line, verb).xpos === 'VBG' || (!cue.addressee && hasObject(report))) return null;
	const inverted = subject.head > verb;
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
	if (isAdjunct(line, left, verb)) return null;
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
