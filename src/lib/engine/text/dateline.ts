import type { Span } from '../types.ts';

const AGENCY =
	'\\((?:Reuters|AP|AFP|UPI|PA|EFE|ANSA|dpa|CNN|TASS|Xinhua|Kyodo|Yonhap|Bloomberg|ANI|PTI|IANS)\\)';
const CITY = "\\p{Lu}[\\p{Lu}.’'-]{2,}(?: \\p{Lu}[\\p{Lu}.’'-]+){0,3}";
const MORE = '(?:, (?:\\p{Lu}[\\p{L}.]*|\\d{1,2})(?: (?:\\p{Lu}[\\p{L}.]*|\\d{1,2})){0,2}){1,2}';
/** "LISBON, March 23 (Reuters) - ", "DOVER, Del. — ", "(AP) — ": a place alone would be "NASA – the agency – said". */
const DATELINE = new RegExp(
	`^(?:(?:${CITY}(?:${MORE})?,? )?${AGENCY}|${CITY}${MORE}) ?(?:-{1,2}|[–—])\\s*(?=[“"‘']?\\p{Lu})`,
	'u'
);
const LONGEST = 90;

/** How many of a block's first tokens are its dateline: where and when it was written, no part of the sentence. */
export function datelineOf(text: string, tokens: readonly Span[]): number {
	const start = tokens[0]?.[0] ?? 0;
	const found = DATELINE.exec(text.slice(start, start + LONGEST));
	if (!found) return 0;
	const end = start + found[0].length;
	const next = tokens.findIndex(([from]) => from >= end);
	return Math.max(0, next);
}
