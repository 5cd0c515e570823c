import { describe, expect, it } from 'vitest';
import type { Span } from '../engine/types.ts';
import { runs } from './runs.ts';

const TEXT = 'One. Two.  Three four. Five';

describe('runs', () => {
	it.each<[string, Span, Span[], (string | [string])[]]>([
		['no sentences', [0, 9], [], ['One. Two.']],
		[
			'sentences with what is between',
			[0, 22],
			[
				[0, 4],
				[5, 9],
				[11, 22]
			],
			[['One.'], ' ', ['Two.'], '  ', ['Three four.']]
		],
		[
			'one that begins before',
			[5, 22],
			[
				[0, 9],
				[11, 22]
			],
			['Two.  ', ['Three four.']]
		],
		['a tail', [0, 27], [[0, 4]], [['One.'], TEXT.slice(4)]],
		['an empty one', [0, 9], [[4, 4]], ['One. Two.']]
	])('%s', (_name, block, sentences, expected) => {
		const made = runs(TEXT, block, [], sentences);
		const words = made.map(({ sentence, pieces }) => {
			const text = pieces.map((piece) => piece.text).join('');
			return sentence ? [text] : text;
		});
		expect(words).toEqual(expected);
		expect(words.flat().join('')).toBe(TEXT.slice(...block));
	});
});
