import { describe, expect, it } from 'vitest';
import { placesOf } from './find.ts';

const TEXT = 'Zoë’s café — the “Cafe” of İzmir.\n\nTHE CAFÉ (closed) 😀 the end.';

describe('placesOf', () => {
	it.each([
		['cafe', ['café', 'Cafe', 'CAFÉ']],
		['zoe’s', ['Zoë’s']],
		["zoe's", ['Zoë’s']],
		['  the   cafe ', ['THE CAFÉ']],
		['izmir. the', ['İzmir.\n\nTHE']],
		['"cafe"', ['“Cafe”']],
		['(closed)', ['(closed)']],
		['.*', []],
		['😀 the', ['😀 the']],
		['', []],
		['   ', []],
		['ferry', []]
	])('%j', (asked, wanted) => {
		expect(placesOf(TEXT, asked).map((span) => TEXT.slice(...span))).toEqual(wanted);
	});

	it('finds no more than can be shown', () => {
		expect(placesOf('a'.repeat(100_000), 'a')).toHaveLength(500);
	});
});
