import type { AttributionKind, Quotation, Span } from '../types.ts';
import type { Draft } from './draft.ts';
import type { Ground, Line } from './ground.ts';

/** Words before a quotation that report nothing of their own. */
const LEAD_IN = /^(?:that|how|as)?\s*(?:it|he|she|they|this)?\s*$/i;

/** Direct where all words stand in quotation marks, mixed where some do, else indirect. */
export function kindOf(ground: Ground, draft: Draft): AttributionKind {
	let quoted = false;
	let plain = false;
	for (const span of draft.content) {
		const outside = unquoted(ground, draft.line, span);
		if (outside === null) quoted = true;
		else {
			quoted ||= outside.quoted;
			plain ||= !LEAD_IN.test(outside.plain);
		}
	}
	if (!quoted) return draft.level >= 0 && !plain ? 'direct' : 'indirect';
	return plain ? 'mixed' : 'direct';
}

/** What of the span stands outside quotation marks; null where all stands inside. */
function unquoted(
	ground: Ground,
	near: Line,
	[start, end]: Span
): { readonly plain: string; readonly quoted: boolean } | null {
	let plain = '';
	let at = start;
	let quoted = false;
	for (const { span, inner } of quotationsIn(ground, near, [start, end])) {
		if (inner[0] <= start && inner[1] >= end) return null;
		if (span[0] < at || span[1] > end) continue;
		plain += ground.text.slice(at, span[0]);
		at = span[1];
		quoted = true;
	}
	return { plain: plain + ground.text.slice(at, end), quoted };
}

/** The quotations that share words with the span, in order; `near` is a sentence close to it. */
function quotationsIn(ground: Ground, near: Line, [start, end]: Span): readonly Quotation[] {
	const { lines, quotationsOf } = ground;
	let first = near.index;
	while (first > 0 && (lines[first - 1] as Line).sentence.span[1] > start) first--;
	const found = new Set<number>();
	for (let at = first; at < lines.length; at++) {
		if ((lines[at] as Line).sentence.span[0] >= end) break;
		for (const quotation of quotationsOf[at] ?? []) found.add(quotation);
	}
	return [...found].map((at) => ground.reading.quotations[at] as Quotation);
}
