import { describe, expect, it } from 'vitest';
import { tidyText, unwrapLines } from './tidy.ts';

describe('tidyText', () => {
	it.each([
		['one\r\ntwo\rthree', 'one\ntwo\nthree'],
		['one\n \n\n\ntwo  \n', 'one\n\ntwo'],
		['a\u00a0b\u2009c\td', 'a b c d'],
		['con\u00adcept\u200bual\ufeff', 'conceptual'],
		['safe\u202etxt.exe', 'safetxt.exe'],
		['cafe\u0301', 'café'],
		['\0nul\x07bell', 'nulbell'],
		['👩‍🚀 flew', '👩‍🚀 flew'],
		['“It’s – done,” she said…', '“It’s – done,” she said…'],
		['   ', '']
	])('%j becomes %j', (given, expected) => {
		expect(tidyText(given)).toBe(expected);
	});

	it('changes nothing the second time', () => {
		const once = tidyText('A\r\n\r\n\r\nB \u00a0C\f\u2028D');
		expect(tidyText(once)).toBe(once);
	});
});

const wrapped = `The harbour master said on Tuesday that the dredgers would not
come back before the spring, because two of the three ships had
been lent to the neighbouring port of Hallow for the whole of
the winter.`;

describe('unwrapLines', () => {
	it('joins a paragraph that was broken at a fixed width', () => {
		expect(unwrapLines(wrapped).split('\n')).toHaveLength(1);
		expect(unwrapLines(wrapped)).toContain('would not come back');
	});

	it.each([
		['one paragraph a line', `${'A long line of prose that runs on. '.repeat(5)}\n`.repeat(4)],
		['a list', 'Apples\nPears\nPlums\nQuinces'],
		['two lines', 'A line that is somewhat over forty-five units long\nand one more line here'],
		[
			'sentences on lines of their own',
			'The first sentence is about as long as the others.\nThe second sentence is about as long as they are.\nThe third sentence is about as long as the rest.'
		]
	])('leaves %s alone', (_name, text) => {
		expect(unwrapLines(text)).toBe(text);
	});
});
