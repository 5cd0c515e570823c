import { DOCUMENTS, MEASURES } from '../lexicon/saying.ts';
import {
	firstOnLevel,
	hasVerb,
	isParting,
	lastOnLevel,
	trimEnd,
	trimStart,
	type Run
} from './bounds.ts';
import { endOfContent } from './end-of-content.ts';
import { makeDraft, type Draft } from './draft.ts';
import { isPunct, low, runSpan, tok, type Ground, type Line } from './ground.ts';
import { isSpeaker } from './speaking.ts';
import { wholeMention } from './subject.ts';
import { isFinite, phrase, type NounPhrase } from './phrase.ts';

/** "According to X, ...", "..., according to X", "..., according to X, ...". */
export function findAccording(ground: Ground, line: Line): readonly Draft[] {
	const drafts: Draft[] = [];
	for (let at = 0; at + 2 < line.tokens.length; at++) {
		if (low(line, at) !== 'according' || low(line, at + 1) !== 'to') continue;
		const head = nounAfter(line, at + 2);
		if (head < 0 || MEASURES.has(low(line, head))) continue;
		if (at > 0 && !isParting(line, at - 1) && !canSay(line, head)) continue;
		const source = wholeMention(line, at, phrase(line, head));
		const first = Math.max(source.first, at + 2);
		const runs = contentOf(line, at, source);
		if (runs.length === 0) continue;
		drafts.push(
			makeDraft(ground, line, {
				cue: runSpan(line, at, at + 1),
				source: { ...source, first },
				runs,
				stance: 'said',
				level: line.level[at] as number
			})
		);
	}
	return drafts;
}

/** With no comma before it, "according to the rules" may be no report. */
function canSay(line: Line, head: number): boolean {
	return DOCUMENTS.has(low(line, head)) || isSpeaker(line, head);
}

/** The noun that heads the phrase which begins at the token. */
function nounAfter(line: Line, from: number): number {
	if (from >= line.tokens.length) return -1;
	let node = from;
	for (let steps = 0; steps < line.tokens.length; steps++) {
		const { head, rel } = tok(line, node);
		if (head <= node || !/^(?:det|amod|nummod|compound|nmod|advmod|flat)/.test(rel)) break;
		node = head;
	}
	return /^(?:NOUN|PROPN|PRON|ADJ|NUM|X)$/.test(tok(line, node).upos) ? node : -1;
}

/** The source runs on over an apposition or a relative clause up to the comma that ends it. */
function lastOfSource(line: Line, { head, last }: NounPhrase): number {
	let end = last;
	for (const child of line.children[head] ?? []) {
		const relative = /^(?:who|which|whose)$/.test(low(line, line.reach[child]?.[0] ?? child));
		const { rel } = tok(line, child);
		if (child <= last || !/^(?:appos|acl)/.test(rel)) continue;
		if (rel === 'acl:relcl' && !relative) continue;
		end = Math.max(end, line.reach[child]?.[1] ?? end);
	}
	return end;
}

function contentOf(line: Line, at: number, source: NounPhrase): readonly Run[] {
	const begin = firstOnLevel(line, at);
	const start = startOfClause(line, begin, at);
	const runs: Run[] = [];
	const before = trimEnd(line, start, at - 1);
	const left: Run = [start, before];
	const leads = before >= start && !isOpening(line, start, before);
	let next = startOfRest(line, lastOfSource(line, source), leads);
	// A verb cannot begin what was said: the tree took the speaker within for an apposition.
	if (!leads && isFiniteAt(line, next)) next = startOfRest(line, source.last, leads);
	const right = rightOf(line, at, next, leads);
	if (leads && (hasVerb(line, left) || right || before - start >= 3)) runs.push(left);
	if (right) runs.push(right);
	return runs;
}

/** After the comma that ends the source, or right after it where none does. */
function startOfRest(line: Line, last: number, leads: boolean): number {
	const end = line.tokens.length - 1;
	let next = last + 1;
	if (!leads && !isParting(line, next) && !isDescribed(line, next)) return next;
	while (next <= end && !isParting(line, next)) next++;
	return next + 1;
}

function isFiniteAt(line: Line, at: number): boolean {
	return at < line.tokens.length && isFinite(line, at);
}

/** Only "and", "that", "which" or "meanwhile" stands before. */
function isOpening(line: Line, first: number, last: number): boolean {
	for (let at = first; at <= last; at++) {
		if (!isPunct(line, at) && !/^(?:ADV|CCONJ|SCONJ)$/.test(tok(line, at).upos)) return false;
	}
	return true;
}

/** The words of the clause before begin after a semicolon or a relative word. */
function startOfClause(line: Line, begin: number, at: number): number {
	for (let i = at - 1; i > begin; i--) {
		if (low(line, i) === ';') return i + 1;
		if (i >= at - 2 && /^(?:which|that|who)$/.test(low(line, i))) return i;
	}
	return trimStart(line, begin, at);
}

/** "a report PUBLISHED ON MONDAY,": the source is described up to the comma. */
function isDescribed(line: Line, at: number): boolean {
	const token = line.tokens[at];
	if (!token) return false;
	return (
		/^VB[GN]$/.test(token.xpos) ||
		/^(?:ADP|SCONJ)$/.test(token.upos) ||
		/^(?:who|which|that)$/.test(low(line, at))
	);
}

/** The words after "according to X,", which a comma need not part from it at the beginning. */
function rightOf(line: Line, at: number, next: number, leads: boolean): Run | null {
	const end = lastOnLevel(line, at);
	if (next > end || (leads && line.level[next] !== line.level[at])) return null;
	const run: Run = [next, endOfContent(line, -1, next, next)];
	if (!leads) return run;
	if (/^(?:and|but|while|who|which|whose|where|though|although)$/.test(low(line, next)))
		return null;
	return tok(line, next).xpos !== 'VBG' && hasVerb(line, run) ? run : null;
}
