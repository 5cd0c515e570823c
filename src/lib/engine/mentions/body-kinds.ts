import { fold } from './fold.ts';
import type { Body } from './ledger.ts';

/** "the company" may be Boeing, "the university" the University of Leeds. */
export function isKindOf(body: Body, noun: string): boolean {
	const names = fold([...body.names.keys()].join(' '));
	if (names.includes(noun)) return true;
	if (/^(?:newspaper|paper|magazine|network|channel|broadcaster|outlet)$/.test(noun))
		return body.outlet;
	if (/^(?:company|firm|manufacturer|airline|retailer)$/.test(noun)) {
		return (
			!body.outlet &&
			!/\b(?:department|ministry|university|party|court|committee|council|police|agency|house|senate|congress|parliament|commission|union|nations|army|navy|office|hospital|church|school)\b/.test(
				names
			)
		);
	}
	if (/^(?:organization|organisation|group|charity|foundation|association)$/.test(noun)) {
		return (
			!body.outlet &&
			!/\b(?:department|ministry|university|court|police|house|senate|congress|parliament|government)\b/.test(
				names
			)
		);
	}
	return (
		noun === 'agency' && /\b(?:administration|bureau|office|service|nasa|cia|fbi|epa)\b/.test(names)
	);
}
