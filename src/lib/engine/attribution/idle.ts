import { DOCUMENTS, SIGNS } from '../lexicon/saying.ts';
import { baseRel } from '../tree.ts';
import { isSpeaker } from './speaking.ts';
import { low, tok, type Line } from './ground.ts';
import type { Report } from './report.ts';

const UNREAL = /^(?:could|may|might|should|must|can|ca|ought|shall)$/;
const CONDITION = /^(?:if|unless|lest)$/;
const FIRST_OR_SECOND = /^(?:i|we|you|one|let|me|us|['’]s)$/;

/** By these participles the article itself comments: "..., underscoring how". */
const SHOWING = /^(?:underscore|underline|show|indicate|reveal|confirm|find|signal|imply|mean)$/;

/**
 * A verb of saying that reports nothing: the narrator's own "I think", what a sign says, what
 * somebody could say, what is said to be so.
 */
export function isIdle(report: Report): boolean {
	const { line, verb, subject, cue } = report;
	if (hasChild(line, verb, 'mark', CONDITION) || hasChild(line, verb, 'aux', UNREAL)) return true;
	if (report.passive) return true;
	if (SHOWING.test(cue.verb) && tok(line, verb).xpos === 'VBG') return true;
	if (!subject) return !cue.frames.has('quote');
	const word = low(line, subject.head);
	if (FIRST_OR_SECOND.test(word)) return true;
	if (report.level >= 0 && !DOCUMENTS.has(word) && !isSpeaker(line, subject.head)) return true;
	if (SIGNS.has(word) || /^(?:that|this|what|which)$/.test(word)) return true;
	return cue.speakersOnly && !DOCUMENTS.has(word) && !isSpeaker(line, subject.head);
}

function hasChild(line: Line, verb: number, rel: string, words: RegExp): boolean {
	return (line.children[verb] ?? []).some(
		(child) => baseRel(tok(line, child)) === rel && words.test(low(line, child))
	);
}
