import { describe, expect, it } from 'vitest';
import { readText } from './read.ts';

/** Text that no one would call an article. */
const BAD: readonly (readonly [string, string])[] = [
	['nothing', ''],
	['white space', ' \n\t\r\u00a0\u2028 '],
	['broken surrogates', '\ud800 He said \udc00so.\ud83d “Yes\udfff,” he said.'],
	['binary', '\u0000\u0001\u0002PK\u0003\u0004\u0000ÿþ\u0000a\u0000b'],
	['capitals', 'THE MAYOR SAID THAT THE BRIDGE WOULD BE CLOSED. HE DID NOT SAY WHEN.'],
	['a table', 'Year\tPeople\n1990\t1,200\n2000\t1,400\n2010\t1,650\n'],
	['code', 'for (let i = 0; i < n; i++) { a[i] = b[i] && "x"; } // done'],
	['markup', '<script>alert("x")</script><p onclick=\'y\'>He said “no”</p>'],
	['marks', '“”‘’"\'«»„“…—––--...!?!?()[]{}<>'],
	['Chinese', '他说这座桥将被关闭。市长没有说什么时候。'],
	['right to left', 'قال العمدة إن الجسر سيغلق.'],
	['emoji', '😀👍🏽👨‍👩‍👧 ok 🇲🇽!!!'],
	['combining marks', 'e\u0301'.repeat(200)],
	['one long word', 'a'.repeat(100_000)],
	['one long sentence', 'and he said so '.repeat(2_000)],
	['stops', '. '.repeat(5_000)]
];

describe('readText', () => {
	it.each(BAD)('reads %s', (_, text) => {
		const { blocks, sentences, quotations } = readText(text);
		let end = 0;
		for (const sentence of sentences) {
			expect(sentence.span[0]).toBeGreaterThanOrEqual(end);
			end = sentence.span[1];
			const block = blocks[sentence.block];
			expect(sentence.span[0]).toBeGreaterThanOrEqual(block?.span[0] ?? Infinity);
			expect(sentence.span[1]).toBeLessThanOrEqual(block?.span[1] ?? -1);
			let last = sentence.span[0];
			for (const { span, text: word } of sentence.tokens) {
				expect(span[0]).toBeGreaterThanOrEqual(last);
				expect(text.slice(span[0], span[1])).toBe(word);
				last = span[1];
			}
			expect(last).toBe(sentence.span[1]);
		}
		expect(end).toBeLessThanOrEqual(text.length);
		for (const { span, inner } of quotations) {
			expect(span[0] < inner[0] && inner[0] <= inner[1] && inner[1] <= span[1]).toBe(true);
			expect(span[1]).toBeLessThanOrEqual(text.length);
		}
	});

	it('tells a caption that repeats the article', () => {
		const { sentences } = readText(
			'The White House is pushing Mexico to green–light joint operations, officials said.\n' +
				'The White Houseis pushing Mexico to green–light joint operations, officials say'
		);
		expect(sentences.map(({ repeats }) => repeats)).toEqual([null, 0]);
	});
});
