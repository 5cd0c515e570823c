import { describe, expect, it } from 'vitest';
import { counted, type Counting } from './counting.ts';
import { guessScore, type Guessable } from './guess-score.ts';
import { optionAnalysis } from './option-analysis.ts';
import { shareWords, tellsApart, trailing } from './words.ts';

describe('guessScore', () => {
	const TABLE: readonly (readonly [Guessable, number])[] = [
		[{ response: 'one', options: 4 }, 0.25],
		[{ response: 'one', options: 0 }, 0],
		[{ response: 'match', options: 5 }, 0.2],
		[{ response: 'order', options: 4 }, 0.25],
		// Of the four sets of a key and another, only the key alone earns: all of it.
		[{ response: 'all', options: 2, keys: 1 }, 0.25],
		[{ response: 'all', options: 3, keys: 3 }, 0.5],
		[{ response: 'all', options: 3, keys: 0 }, 0],
		[{ response: 'sentence', accepted: 2, sentences: 40 }, 0.05],
		[{ response: 'sentence', accepted: 1, sentences: 0 }, 0],
		[{ response: 'text' }, 0]
	];
	it.each(TABLE)('%j is %d', (question, wanted) => {
		expect(guessScore(question)).toBeCloseTo(wanted, 12);
	});
});

describe('counted', () => {
	const own = [
		{ number: 1, points: 5 },
		{ number: 2, points: 7 },
		{ number: 3, points: 7 },
		{ number: 4, points: 2 }
	];
	const TABLE: readonly (readonly [Counting, readonly number[]])[] = [
		['best', [2]],
		['last', [4]],
		['first', [1]],
		['mean', [1, 2, 3, 4]]
	];
	it.each(TABLE)('%s', (counting, wanted) => {
		expect(
			counted(own.toReversed(), counting)
				.map(({ number }) => number)
				.toSorted()
		).toEqual(wanted);
		expect(counted([], counting)).toEqual([]);
	});
});

describe('optionAnalysis', () => {
	const pupils = Array.from({ length: 12 }, (_, s) => ({ chosen: s < 8 ? [0] : [1, 0], rest: s }));
	it('counts, says how they did elsewhere, and finds what nobody takes', () => {
		const [key, wrong, none] = optionAnalysis(3, pupils);
		expect([key?.count, wrong?.count, none?.count]).toEqual([12, 4, 0]);
		expect(wrong?.rest).toMatchObject({ value: 9.5 });
		expect(wrong?.share.words).toBe('4 of 12 chose it.');
		expect([key?.idle, none?.idle]).toEqual([false, true]);
		expect(none?.rest).toEqual({ known: false, words: 'Nobody chose it.' });
	});
	it('says nothing of what nobody takes where few were asked, or nobody', () => {
		expect(optionAnalysis(2, pupils.slice(0, 3))[1]?.idle).toBe(false);
		expect(optionAnalysis(1, [])[0]?.share.known).toBe(false);
	});
});

it.each([
	[0, 'Nobody'],
	[3, 'Hardly anybody'],
	[25, 'About a quarter'],
	[33, 'About a third'],
	[50, 'About half'],
	[66, 'About two thirds'],
	[75, 'About three quarters'],
	[99, 'Nearly everybody'],
	[100, 'Everybody']
])('%d%% is %s', (percent, words) => expect(shareWords(percent)).toBe(words));

it('has words for every band', () => {
	expect(new Set([-5, 5, 25, 40, 60].map(tellsApart)).size).toBe(5);
	expect(new Set([-1, 0, 1].map(trailing)).size).toBe(3);
});
