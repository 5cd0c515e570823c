import type { Span } from '../types.ts';
import { LEADING, NUMBERED, OPENERS, TRAILING } from '../lexicon/abbreviations.ts';
import { isCloser, isDigit, isLetter, isLower, isStop, isUpper } from './characters.ts';
import { datelineOf } from './dateline.ts';

/** Tokens beyond this make a sentence of their own, so that no text costs more than linear time. */
export const MAX_TOKENS = 400;

/**
 * Groups the tokens of one block into sentences: `[first, last)` indices into `tokens`. The end of a
 * block always ends a sentence. A stop within brackets or before a small letter does not; marks that
 * close after a stop belong to the sentence that they close.
 */
export function findSentences(text: string, tokens: readonly Span[]): [number, number][] {
	const dateline = datelineOf(text, tokens);
	const sentences: [number, number][] = dateline > 0 ? [[0, dateline]] : [];
	let from = dateline;
	let at = dateline;
	while (at < tokens.length) {
		if (at - from < MAX_TOKENS - 1 && !endsHere(text, tokens, at, from)) {
			at++;
			continue;
		}
		at++;
		while (at < tokens.length && closes(text, tokens, at)) at++;
		at = afterReferences(text, tokens, at);
		sentences.push([from, at]);
		from = at;
	}
	if (from < tokens.length) sentences.push([from, tokens.length]);
	return sentences;
}

/** Past reference marks such as "[19]" and "[4] [7]", which belong to the sentence before them. */
function afterReferences(text: string, tokens: readonly Span[], at: number): number {
	let next = at;
	for (;;) {
		const [open, figure, close] = tokens.slice(next, next + 3);
		if (!open || !figure || !close || text[open[0]] !== '[' || text[close[0]] !== ']') return next;
		if (!/^(?:\d{1,3}|[a-z])$/.test(text.slice(figure[0], figure[1]))) return next;
		next += 3;
	}
}

/** A closing mark that touches what stands before it. */
function closes(text: string, tokens: readonly Span[], at: number): boolean {
	const [start, end] = tokens[at] as Span;
	const [, before] = tokens[at - 1] as Span;
	if (start !== before) return false;
	if (end - start > 2) return false;
	const code = text.charCodeAt(start);
	if (!isCloser(code)) return false;
	const next = tokens[at + 1];
	// A straight mark that touches the next word opens the next sentence.
	return !next || next[0] > end || !isLetter(text.charCodeAt(next[0]));
}

function endsHere(text: string, tokens: readonly Span[], at: number, from: number): boolean {
	const [start, end] = tokens[at] as Span;
	const last = text.charCodeAt(end - 1);
	if (!isStop(last)) return false;
	let next = at + 1;
	while (next < tokens.length && closes(text, tokens, next)) next++;
	if (next >= tokens.length) return true;
	const lone = isStop(text.charCodeAt(start));
	const closed = next > at + 1;
	if (carriesOn(text, tokens, next)) return false;
	const follow = startOf(text, tokens, next);
	if (isLower(follow) && !(lone && last === 0x2e && !closed && glued(tokens, at))) {
		return false;
	}
	if (!lone) return abbreviationEnds(text, tokens, at, next);
	if (end - start > 1 || last === 0x2026)
		return last !== 0x2e || isUpper(follow) || !isLetter(follow);
	if (closed && last !== 0x2e) return !isReported(text, tokens, next);
	if (last === 0x2e && isNumbering(text, tokens, at, from)) return false;
	return true;
}

/** A mark that no sentence begins with: after it the one before goes on ("et al., 2015"; "Go!)."). */
function carriesOn(text: string, tokens: readonly Span[], next: number): boolean {
	const [start] = tokens[next] as Span;
	const code = text.charCodeAt(start);
	const touches = start === (tokens[next - 1] as Span)[1];
	return /[,;:)\]]/.test(text[start] ?? '') || (touches && isStop(code));
}

/** The stop touches a word on both sides: "arrived.However". */
function glued(tokens: readonly Span[], at: number): boolean {
	return (tokens[at + 1] as Span)[0] === (tokens[at] as Span)[1];
}

/** First character that is no mark, from token `at` on. */
function startOf(text: string, tokens: readonly Span[], at: number): number {
	for (let i = at; i < tokens.length && i < at + 4; i++) {
		const code = text.charCodeAt((tokens[i] as Span)[0]);
		if (isLetter(code) || isDigit(code)) return code;
	}
	return text.charCodeAt((tokens[at] as Span)[0]);
}

/** After “Why?” or “Go!” comes a name and a verb of saying: the sentence goes on. */
function isReported(text: string, tokens: readonly Span[], next: number): boolean {
	const second = tokens[next + 1];
	if (!second) return false;
	return /^(?:said|asked|says|asks|told|cried|shouted|added|replied)$/.test(
		text.slice(second[0], second[1])
	);
}

/** "3." at the head of a sentence numbers what follows. */
function isNumbering(text: string, tokens: readonly Span[], at: number, from: number): boolean {
	if (at - from !== 1) return false;
	const [start, end] = tokens[at - 1] as Span;
	if (end - start > 2) return false;
	for (let i = start; i < end; i++) if (!isDigit(text.charCodeAt(i))) return false;
	return true;
}

/** The token keeps its stop, as abbreviations and initials do: does a sentence end there too? */
function abbreviationEnds(
	text: string,
	tokens: readonly Span[],
	at: number,
	next: number
): boolean {
	const [start, end] = tokens[at] as Span;
	const word = text.slice(start, end - 1);
	const low = word.toLowerCase();
	const [from, to] = tokens[next] as Span;
	const follow = text.slice(from, to);
	const opener = OPENERS.has(follow.toLowerCase()) && isUpper(text.charCodeAt(from));
	if (LEADING.has(low) || (NUMBERED.has(low) && isDigit(text.charCodeAt(from)))) return false;
	if (/^\p{L}$/u.test(word)) return opener && follow !== 'A' && isWordy(text, tokens, at);
	if (low.includes('.')) return opener || /^[“‘"'«]/.test(follow);
	return !TRAILING.has(low) || opener;
}

/** The initial follows a word in small letters ("vitamin C. The"), so it is no given name's. */
function isWordy(text: string, tokens: readonly Span[], at: number): boolean {
	const before = tokens[at - 1];
	return before !== undefined && isLower(text.charCodeAt(before[0]));
}
