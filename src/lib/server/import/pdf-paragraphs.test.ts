import { expect, it } from 'vitest';
import { pdfParagraphs } from './pdf-paragraphs.ts';

/** Lines one under the other, each so wide as it has letters. */
const paragraphs = (lines: readonly string[]) =>
	pdfParagraphs(
		lines.map((text, at) => ({
			text,
			left: 72,
			right: 72 + text.length * 5,
			y: 700 - at * 12,
			size: 10,
			page: 0
		}))
	).map(({ text }) => text);

const LONG = 'The mayor, who had asked in spring for the search to end, said of the divers';

it.each([
	['• Divers leave first', '• Dredgers come on Friday'],
	['- Divers leave first', '- Dredgers come on Friday'],
	['1. Divers leave first', '2. Dredgers come on Friday'],
	['a last word', '– Dredgers come on Friday']
])('sets %s and %s apart', (...items) => {
	expect(paragraphs([`${LONG}.`, ...items])).toContain(items[1]);
});

it.each([
	'- and the council agreed with her - that they would not dig',
	'12. Nobody had asked them, she added'
])('goes on with “%s” under a full line', (next) => {
	expect(paragraphs([LONG, next])).toEqual([`${LONG} ${next}`]);
});
