import type { Span } from '../types.ts';
import { isLower, isSpace, isStop } from './characters.ts';

/** Longest line of a text that was wrapped by hand. */
const WRAP = 100;

/**
 * The stretches of text that make one block each, trimmed, in order. A block is a line, or a run of
 * lines without a blank one between where the text was wrapped by hand.
 */
export function paragraphSpans(text: string): Span[] {
	const spans: Span[] = [];
	let group: Span[] = [];
	const flush = (): void => {
		const wrapped = isWrapped(text, group);
		const first = group[0];
		const last = group[group.length - 1];
		if (wrapped && first && last) spans.push([first[0], last[1]]);
		else for (const line of group) spans.push(line);
		group = [];
	};
	for (const line of lines(text)) {
		if (line[0] === line[1]) flush();
		else group.push(line);
	}
	flush();
	return spans;
}

/** Every line, trimmed; a blank line is an empty span. */
function lines(text: string): Span[] {
	const found: Span[] = [];
	let start = 0;
	for (let at = 0; at <= text.length; at++) {
		const code = at < text.length ? text.charCodeAt(at) : 10;
		if (code !== 10 && code !== 13 && code !== 0x2028 && code !== 0x2029) continue;
		if (code === 10 && at > 0 && text.charCodeAt(at - 1) === 13) {
			start = at + 1;
			continue;
		}
		let from = start;
		let to = at;
		while (from < to && isSpace(text.charCodeAt(from))) from++;
		while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
		found.push([from, to]);
		start = at + 1;
	}
	return found;
}

/** Lines of like length that break off in the middle of a sentence were wrapped by hand. */
function isWrapped(text: string, group: readonly Span[]): boolean {
	if (group.length < 2) return false;
	let longest = 0;
	let shortest = Infinity;
	let running = 0;
	for (let i = 0; i < group.length; i++) {
		const [start, end] = group[i] as Span;
		longest = Math.max(longest, end - start);
		const next = group[i + 1];
		if (!next) break;
		shortest = Math.min(shortest, end - start);
		if (!isStop(text.charCodeAt(end - 1)) && isLower(text.charCodeAt(next[0]))) running++;
	}
	return longest <= WRAP && shortest >= longest * 0.6 && running * 3 >= group.length - 1;
}
