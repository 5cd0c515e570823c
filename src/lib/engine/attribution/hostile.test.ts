import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMentions } from '../mentions/find.ts';
import { readText } from '../text/read.ts';
import type { Attribution } from '../types.ts';
import { findAttributions } from './find.ts';
import { PASSAGES } from './passages.ts';

const TEXTS = Object.values(PASSAGES)
	.flat()
	.map(({ text }) => text);

function read(text: string): readonly Attribution[] {
	const reading = readText(text);
	return findAttributions(text, reading, findMentions(text, reading));
}

function isWithin(text: string, span: readonly [number, number]): boolean {
	return span[0] >= 0 && span[0] < span[1] && span[1] <= text.length;
}

describe('hostile input', () => {
	it.each([
		['nothing', ''],
		['marks only', '“‘"\'»« : , — said said said'],
		['an unclosed quotation', '“The dam will hold, Anna Price said. Then it rained.'],
		['deep nesting', '“A ‘b “c ‘d “e ‘f” said Bell.'.repeat(40)],
		['broken surrogates', '\ud83d said \udc00 “\ud83d” according to \udfff'],
		['capitals', 'THE MAYOR SAID THE DAM WOULD HOLD. "WE CHECKED IT," SHE SAID.'],
		['one endless sentence', 'said that '.repeat(3000)],
		['markup', '<script>alert("said Bell")</script> said Bell']
	])('%s', (_, text) => {
		for (const { content } of read(text)) {
			expect(content.every((span) => isWithin(text, span))).toBe(true);
		}
		expect(read(text)).toEqual(read(text));
	});

	it('keeps every span within mutated articles', () => {
		const piece = fc.oneof(fc.constantFrom(...TEXTS), fc.string({ unit: 'binary', maxLength: 12 }));
		fc.assert(
			fc.property(fc.array(piece, { minLength: 1, maxLength: 5 }), fc.nat(), (pieces, cut) => {
				const whole = pieces.join('\n');
				const at = cut % (whole.length + 1);
				const text = whole.slice(0, at) + whole.slice(at + 3);
				for (const { content, source, cue, to, where, when } of read(text)) {
					const spans = [...content, source, cue, to?.span ?? null, where, when];
					expect(spans.every((span) => span === null || isWithin(text, span))).toBe(true);
					expect(content.length).toBeGreaterThan(0);
				}
			}),
			{ numRuns: 60 }
		);
	});
});
