import { describe, expect, it } from 'vitest';
import { appliedWords, figureLines, previewWords, reachWords } from './mend-words.ts';

const figures = { mean: 1, outOf: 4, facility: 0.5, consistency: null, discrimination: -3.4 };

describe('previewWords', () => {
	it.each([
		[0, 0, 0, /Nobody has handed in yet/],
		[3, 0, 0, /^Of 3 attempts handed in, no score would move\.$/],
		[1, 1, 0, /^Of 1 attempt handed in, 1 would rise\.$/],
		[9, 2, 3, /^Of 9 attempts handed in, 2 would rise and 3 would fall\.$/]
	])('%d attempts, %d up, %d down', (attempts, up, down, words) => {
		const rest = { movers: [], before: figures, after: figures, elsewhere: [] };
		expect(previewWords({ attempts, up, down, ...rest })).toMatch(words);
	});
});

it('says whose classes a change reaches', () => {
	expect(reachWords(null)).toMatch(/in your classes: .*come later\.$/);
	expect(reachWords('Mr Diaz')).toMatch(/in the classes of Mr Diaz: .*their other classes follow/);
});

it('tells figures before and after, or that there are none', () => {
	const none = { mean: null, outOf: 0, facility: null, consistency: 41.7, discrimination: null };
	expect(figureLines(figures, none).map(({ before, after }) => [before, after])).toEqual([
		['1 of 4', '–'],
		['50%', '–'],
		['−3', 'not enough data'],
		['not enough data', '42%']
	]);
});

it.each([
	[0, /No score moved/],
	[1, /score of 1 attempt moved/],
	[20, /score of 20 attempts moved/]
])('%d moved', (moved, words) => {
	expect(appliedWords({ moved })).toMatch(words);
});
