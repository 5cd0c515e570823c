import { describe, expect, it } from 'vitest';
import { openingOf } from './shown.ts';

describe('openingOf', () => {
	it.each([
		['Short.\n\nSecond paragraph.', 'Short.'],
		['No stop at all', 'No stop at all'],
		[
			`${'A first sentence that is long enough to stand alone as an opening of an article here today.'} Second one.`,
			'A first sentence that is long enough to stand alone as an opening of an article here today.'
		],
		['“Is it?” she said. It was.', '“Is it?” she said. It was.'],
		['', '']
	])('%s', (text, opening) => {
		expect(openingOf(text)).toBe(opening);
	});
});
