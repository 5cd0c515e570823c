import { describe, expect, it } from 'vitest';
import { findBlocks } from './blocks.ts';

function kinds(...lines: readonly string[]): string[] {
	return findBlocks(lines.join('\n')).map((block) => block.kind);
}

const PROSE = 'The council met on Monday and voted to close the bridge for repairs.';
const MORE = 'Work will begin in May, the mayor said.';

describe('findBlocks', () => {
	it('tells the parts of an article that parts them by blank lines', () => {
		const found = kinds(
			'Council votes to close old bridge',
			'',
			'By Anna Smith',
			'',
			'Published 3 May 2024',
			'',
			PROSE,
			'',
			'The bridge in 1954 (Photo: City Archive)',
			'',
			'Why now?',
			'',
			MORE
		);
		expect(found).toEqual([
			'headline',
			'byline',
			'byline',
			'paragraph',
			'caption',
			'paragraph',
			'paragraph'
		]);
	});

	it('takes every line for a paragraph where lines end paragraphs', () => {
		expect(kinds(PROSE, MORE, PROSE)).toEqual(['paragraph', 'paragraph', 'paragraph']);
	});

	it('joins lines that were wrapped by hand', () => {
		const found = kinds(
			'The council met on Monday and voted to',
			'close the bridge for repairs, which will',
			'begin in the first week of May.',
			'',
			MORE
		);
		expect(found).toEqual(['paragraph', 'paragraph']);
	});

	it.each([
		['• Milk', 'list'],
		['- Milk and eggs', 'list'],
		['By the time he arrived, the bridge was closed.', 'paragraph'],
		['A man in a red coat stands beside the old bridge over the river in Weston', 'caption'],
		['The bridge before it was closed. Image: Ann Lee.', 'caption'],
		['File photo of the old bridge.', 'caption'],
		[
			'This is the image: a bridge that no one crosses, and a river that no one swims in.',
			'paragraph'
		],
		['The mayor at the bridge (Ann Lee/AP Photo)', 'caption'],
		['Mayor sues AP', 'headline'],
		['The vote', 'headline'],
		['He said: “We will close it.”', 'paragraph'],
		['(Reuters) - The council met.', 'paragraph']
	])('%s', (line, kind) => {
		expect(kinds(PROSE, line, MORE)[1]).toBe(kind);
	});

	it('takes numbered lines for a list only in company', () => {
		expect(kinds(PROSE, '1. Close the bridge.', '2. Mend it.', MORE)).toEqual([
			'paragraph',
			'list',
			'list',
			'paragraph'
		]);
		expect(kinds(PROSE, '1. That was all he said.', MORE)[1]).toBe('paragraph');
	});

	it.each(['', ' \n\t\r\n ', '\u2028\u2029'])('finds nothing in %j', (text) => {
		expect(findBlocks(text)).toEqual([]);
	});

	it('covers everything but white space, trimmed, in order', () => {
		const text = ' One.\r\n\r\n  Two \n\u00a0Three…\rFour\u2028 Five ';
		const parts = findBlocks(text).map(({ span }) => text.slice(span[0], span[1]));
		expect(parts).toEqual(['One.', 'Two', 'Three…', 'Four', 'Five']);
	});
});
