import { expect, it } from 'vitest';
import { numberedBlocks } from './numbered.ts';

const text = 'Title\n\n“One.” Two. Three\n\nFour.';
const blocks = [
	{ kind: 'headline' as const, span: [0, 5] as const },
	{ kind: 'paragraph' as const, span: [7, 24] as const },
	{ kind: 'paragraph' as const, span: [26, 31] as const }
];

it('numbers sentences where they begin and loses nothing', () => {
	const cut = numberedBlocks({ text, blocks }, [
		[8, 12],
		[14, 18],
		[26, 31]
	]);
	expect(cut.map(({ parts }) => parts.map((part) => [part.number, part.text]))).toEqual([
		[[null, 'Title']],
		[
			[null, '“'],
			[1, 'One.” '],
			[2, 'Two. Three']
		],
		[[3, 'Four.']]
	]);
	expect(numberedBlocks({ text, blocks }, []).map(({ parts }) => parts[0]?.text)).toEqual([
		'Title',
		'“One.” Two. Three',
		'Four.'
	]);
});
