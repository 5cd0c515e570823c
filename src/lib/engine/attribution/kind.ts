import type { AttributionKind, Quotation, Span } from '../types.ts';
import type { Draft } from './draft.ts';
import type { Ground } from './ground.ts';

/** Fewer quoted words than this share do not make reported speech mixed. */
const LEAD_IN = /^(?:that|how|as)?\s*(?:it|he|she|they|this)?\s*$/i;

/** Direct where all words stand in quotation marks, mixed where some do, else indirect. */
export function kindOf(ground: Ground, draft: Draft): AttributionKind {
	let quoted = false;
	let plain = false;
	for (const span of draft.content) {
		const outside = unquoted(ground, span);
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
	[start, end]: Span
): { readonly plain: string; readonly quoted: boolean } | null {
	const { quotations } = ground.reading;
	let plain = '';
	let at = start;
	let quoted = false;
	for (let i = firstAt(quotations, start); i < quotations.length; i++) {
		const { span, inner } = quotations[i] as Quotation;
		if (span[0] >= end) break;
		if (inner[0] <= start && inner[1] >= end) return null;
		if (span[0] < at || span[1] > end) continue;
		plain += ground.text.slice(at, span[0]);
		at = span[1];
		quoted = true;
	}
	return { plain: plain + ground.text.slice(at, end), quoted };
}

/** Index of the first quotation that may reach beyond the offset. */
function firstAt(quotations: readonly Quotation[], offset: number): number {
	let low = 0;
	let high = quotations.length;
	while (low < high) {
		const mid = (low + high) >> 1;
		if ((quotations[mid] as Quotation).span[1] <= offset) low = mid + 1;
		else high = mid;
	}
	while (low > 0 && (quotations[low - 1] as Quotation).span[1] > offset) low--;
	return low;
}
